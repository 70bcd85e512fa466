using Huiyin.Matters.Model;

namespace Huiyin.Matters.Pausing;

internal static class SuspendClockEndpoint
{
    public static void MapSuspendClock(this StaffMoves moves)
    {
        moves.Map<SuspendClock, SuspendClockHandler>("suspension", Move.Suspend, form => new SuspendClock(TypedForms.Code<SuspendReason>(form["suspendReason"]), form["ground"], TypedForms.Day(form["until"])));
        moves.Map<ResumeClock, ResumeClockHandler>("resumption", Move.Resume, form => new ResumeClock(form["reason"]));
    }
}
