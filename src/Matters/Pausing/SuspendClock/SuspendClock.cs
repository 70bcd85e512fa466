using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Pausing;

/// <summary>T19a 暂停计时: testing, appraisal, hearing or force majeure; the unit's leader and the centre must both agree.</summary>
internal sealed record SuspendClock(SuspendReason? Reason, string? Ground, DateOnly? Until);

internal sealed class SuspendClockHandler(MatterDesk desk) : MoveHandler<SuspendClock>(desk)
{
    protected override Outcome Move(Matter matter, SuspendClock ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.ProposeSuspension(ask.Reason, ask.Ground, ask.Until, register, mover, now);
}

/// <summary>T19b: the reason is gone.</summary>
internal sealed record ResumeClock(string? Reason);

internal sealed class ResumeClockHandler(MatterDesk desk) : MoveHandler<ResumeClock>(desk)
{
    protected override Outcome Move(Matter matter, ResumeClock ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.Resume(ask.Reason, register, mover, now);
}
