using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

/// <summary>申诉: of the citizen against "not upheld", of the unit against "upheld".</summary>
internal sealed record AppealRating(string? Words);

internal sealed class AppealRatingHandler(MatterDesk desk) : MoveHandler<AppealRating>(desk)
{
    protected override Outcome Move(Matter matter, AppealRating ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.Appeal(mover.IsCitizen ? AppealSide.Citizen : AppealSide.Unit, ask.Words, register, mover, now);
}

/// <summary>复核: by a supervisor who decided nothing in it before.</summary>
internal sealed record DecideAppeal(bool Granted, string? Words);

internal sealed class DecideAppealHandler(MatterDesk desk) : MoveHandler<DecideAppeal>(desk)
{
    protected override Outcome Move(Matter matter, DecideAppeal ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.DecideAppeal(ask.Granted, ask.Words, register, mover, now);
}
