using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Supervising;

/// <summary>催一催: by the citizen once in two working days, by deputies, the centre and supervisors when they see cause.</summary>
internal sealed record UrgeMatter(string? Words);

internal sealed class UrgeMatterHandler(MatterDesk desk) : MoveHandler<UrgeMatter>(desk)
{
    protected override Outcome Move(Matter matter, UrgeMatter ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.Urge(ask.Words, register, mover, now);
}
