using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.LookingBack;

/// <summary>The pool of the explained is looked at again (T24, T25).</summary>
/// <param name="Agrees">The citizen agrees that it ends.</param>
internal sealed record RevisitExplained(RevisitOutcome? Outcome, string? Words, DateOnly? RevisitOn, bool Agrees);

internal sealed class RevisitExplainedHandler(MatterDesk desk) : MoveHandler<RevisitExplained>(desk)
{
    protected override Outcome Move(Matter matter, RevisitExplained ask, Register register, Mover mover, DateTimeOffset now) => ask.Outcome switch
    {
        RevisitOutcome.Revive => matter.ReviveExplained(ask.Words, register, mover, now),
        RevisitOutcome.Renew => matter.RenewExplained(ask.Words, ask.RevisitOn, register, mover, now),
        RevisitOutcome.End => matter.EndExplained(ask.Agrees, ask.Words, register, mover, now),
        null => MatterRefusals.OutcomeMissing,
    };

    /// <summary>Those who were explained to together with it are revived together with it.</summary>
    protected override Task<Outcome> BringAsync(Matter matter, RevisitExplained ask, Actor? actor, CancellationToken ct) =>
        ask.Outcome == RevisitOutcome.Revive && actor is not null ? Desk.ReviveFollowersAsync(matter, ask.Words, Mover.Of(actor), ct) : Task.FromResult(Outcome.Done);
}
