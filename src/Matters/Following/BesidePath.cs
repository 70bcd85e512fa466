using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Following;

/// <summary>What may be done beside the path, where the matter stays in its state: urging, supervision, look-backs, appeals, another handler.</summary>
internal static class BesidePath
{
    public static IEnumerable<string> Of(Matter matter, Actor actor, Register register, DateTimeOffset now)
    {
        var mover = Mover.Of(actor);
        var unit = matter.LeadUnit ?? matter.FirstReceiver;
        if (matter.OpinionsOwedBy(mover).Any())
        {
            yield return "co-return";
        }

        if (matter.State is MatterState.InHand or MatterState.InRework && Matter.Assigners.Any(role => actor.Is(role, unit)))
        {
            yield return "assignment";
        }

        if (actor.Is(Role.UnitLeader, matter.Responsible) && matter.Supervisions.Exists(one => one.IsAwaitingAnswer))
        {
            yield return "supervision-answer";
        }

        if (matter.UrgeHindrance(register, mover, now) is null)
        {
            yield return "urge";
        }

        if (Matter.StaffWhoSupervise.Any(actor.IsAnywhere) && matter.State is not (MatterState.Redirected or MatterState.Withdrawn or MatterState.Merged))
        {
            yield return "supervision";
            if (matter.Supervisions.Exists(one => one.IsOpen && one.Level > 0))
            {
                yield return "supervision-lift";
            }
        }

        foreach (var noun in Afterwards(matter, actor, mover, register, now))
        {
            yield return noun;
        }
    }

    private static IEnumerable<string> Afterwards(Matter matter, Actor actor, Mover mover, Register register, DateTimeOffset now)
    {
        if (matter.State == MatterState.Closed && matter.LookBacks.Exists(plan => plan.IsOpen && plan.PlannedOn <= CivilTime.DateOf(now)) && Matter.WhoLooksBack.Any(actor.IsAnywhere) && !matter.IsInUnit(register, mover))
        {
            yield return "look-back";
        }

        if (matter.AwaitsCallBack && actor.IsAnywhere(Role.CallbackAgent) && !matter.IsInUnit(register, mover))
        {
            yield return "call-backs";
        }

        if (matter.MayRateOutcome(now) && actor.IsAnywhere(Role.CallbackAgent))
        {
            yield return "outcome-rating";
        }

        if (actor.Is(Role.UnitLeader, matter.LeadUnit ?? matter.FirstReceiver) && matter.MayAppeal(AppealSide.Unit, register, now))
        {
            yield return "appeal";
        }

        if (actor.IsAnywhere(Role.Supervisor) && matter.Appeals.Exists(appeal => appeal.IsOpen))
        {
            yield return "appeal-decision";
        }
    }
}
