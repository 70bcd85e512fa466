using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.LookingBack;

/// <summary>回头看: the sheet of one planned look-back. Each of the four parties ticks 属实 or not, or was not there.</summary>
/// <param name="Plan">Empty for the one that is due first.</param>
internal sealed record RecordLookBack(
    Guid? Plan, LookBackResult? Result, bool Reached, bool Done, bool Lasting, bool Satisfied, string? Words, string? NewProblem, bool? Leader, bool? Deputy, bool? Resident, bool? Unit);

internal sealed class RecordLookBackHandler(MatterDesk desk) : MoveHandler<RecordLookBack>(desk)
{
    protected override Outcome Move(Matter matter, RecordLookBack ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.RecordLookBack(
            ask.Plan ?? matter.LookBacks.Find(plan => plan.IsOpen)?.Id ?? Guid.Empty, ask.Result,
            new LookBackSheet(ask.Reached, ask.Done, ask.Lasting, ask.Satisfied, ask.Words ?? "", ask.NewProblem, ask.Leader, ask.Deputy, ask.Resident, ask.Unit), register, mover, now);
}
