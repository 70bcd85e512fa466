using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.LookingBack;

/// <summary>The citizen does not accept that it is not handled here.</summary>
internal sealed record ObjectToRedirect(string? Words);

internal sealed class ObjectToRedirectHandler(MatterDesk desk) : MoveHandler<ObjectToRedirect>(desk)
{
    protected override Outcome Move(Matter matter, ObjectToRedirect ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.ObjectToRedirect(ask.Words, register, mover, now);
}

/// <summary>T37: a justified objection, or the house's own finding; not by those who redirected.</summary>
internal sealed record TakeBackRedirect(string? Reason);

internal sealed class TakeBackRedirectHandler(MatterDesk desk) : MoveHandler<TakeBackRedirect>(desk)
{
    protected override Outcome Move(Matter matter, TakeBackRedirect ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.TakeBackRedirect(ask.Reason, register, mover, now);
}
