using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Shancheng;

/// <summary>Takes one matter along the path with the real moves, until today comes or somebody leaves it lying.</summary>
internal sealed partial class Life(Matter matter, Story story, Fate fate, Arrival arrival, Func<string, string> placed, Register register, Cast cast, Dice dice, Wording words, DateTimeOffset now)
{
    private readonly Diary diary = new(register.Calendar, dice);
    private DateTimeOffset at = matter.RegisteredAt;
    private int steps;

    private DateOnly ReplyDay => register.Calendar.AddWorkDays(CivilTime.DateOf(matter.RegisteredAt), fate.DaysToReply);

    private UnitBrief Holder => register.Unit(matter.LeadUnit ?? matter.FirstReceiver) ?? throw new InvalidOperationException($"{matter.Number} lies with nobody.");

    public void Run()
    {
        if (fate.Way == Way.Withdrawn && CanBeWithdrawn)
        {
            Step(2 + dice.Below(2), now => matter.Withdraw(null, Mover.Citizen, now));
            return;
        }

        if (!Accept())
        {
            return;
        }

        var inHand = fate.Way switch
        {
            Way.Redirected => Redirect(),
            Way.OnTheSpot => Settle(),
            Way.HandledHere => HandleHere(),
            Way.Dispatched or Way.Withdrawn => Dispatch(),
        };
        if ((inHand && WorkOn() && Turns() && Answer()) || matter.State == MatterState.Answered)
        {
            Rate();
            MakeGood();
            LookBack();
            Repair();
        }
    }

    private bool CanBeWithdrawn => arrival.Clerk is null && matter.Purpose != Purpose.TipOff && !matter.SpeaksOfDanger;

    private bool Accept()
    {
        var receiver = arrival.Clerk ?? dice.Of(cast.All(matter.FirstReceiver, Role.CounterClerk, Role.UnitReceiver, Role.Dispatcher));
        // What staff register for somebody is accepted in the same step (T2).
        return arrival.Clerk is not null
            ? Step(matter.RegisteredAt, now => matter.Accept(story.Purpose, story.CategoryCode, null, null, register, cast.Play(receiver), now))
            : Step(dice.Chance(0.85) ? 0 : 1, now => matter.Accept(story.Purpose, story.CategoryCode, null, null, register, cast.Play(receiver), now));
    }

    private bool Redirect()
    {
        var clerk = dice.Of(cast.All(matter.FirstReceiver, Role.CounterClerk, Role.UnitReceiver, Role.Dispatcher));
        var leader = cast.LeaderBeside(matter.FirstReceiver, clerk.Id);
        var (reason, basis) = story.CategoryCode.StartsWith("0501", StringComparison.Ordinal)
            ? (RedirectReason.Arbitration, "同一事项已申请劳动人事争议仲裁（《劳动争议调解仲裁法》），请向区劳动人事争议仲裁院了解进展，电话 12333；如有异议可在 30 日内提出。")
            : (RedirectReason.OutsideTheArea, "经核实所反映的地点在相邻辖区，已于当日移交属地单位，可拨打 12345 查询；如有异议可在 30 日内提出。");
        _ = Step(0, now => matter.ProposeRedirect(reason, basis, cast.Play(clerk), now))
            && Step(0, now => matter.DecideProposal(true, null, register, cast.Play(leader), now));
        return false;
    }

    private bool Settle()
    {
        var clerk = arrival.Clerk ?? dice.Of(cast.All(matter.FirstReceiver, Role.CounterClerk, Role.Handler));
        Step(0, now => matter.SettleOnTheSpot(words.Reply(story, ReplyResult.Solved, matter.Title, Holder, CivilTime.DateOf(now), placed), true, register, cast.Play(clerk), now));
        return false;
    }

    private bool HandleHere()
    {
        var receiver = arrival.Clerk ?? dice.Of(cast.All(matter.FirstReceiver, Role.CounterClerk, Role.UnitReceiver, Role.Dispatcher));
        var handler = dice.Of(cast.All(matter.FirstReceiver, Role.Handler, Role.CounterClerk));
        return Step(0, now => matter.HandleHere(handler, register, cast.Play(receiver), now));
    }

    private bool Dispatch()
    {
        var receiver = arrival.Clerk ?? dice.Of(cast.All(matter.FirstReceiver, Role.CounterClerk, Role.UnitReceiver, Role.Dispatcher));
        var lead = register.Duties(story.CategoryCode, matter.AreaCode) is [var duty, ..] ? duty.Unit : matter.FirstReceiver;
        return Step(0, now => matter.SendToCentre(register, cast.Play(receiver), now))
            && Step(dice.Chance(0.8) ? 0 : 1, now => matter.Dispatch(lead, Asks(lead), register, cast.Play(dice.Of(cast.All(matter.Centre, Role.Dispatcher))), now))
            && (fate.Turn != Turn.Returned || Return(lead))
            && Sign(lead);
    }

    // The unit returns it and proposes itself nobody: the centre sees that it was right and sends it again.
    private bool Return(UnitId lead)
    {
        var returner = cast.Play(dice.Of(cast.All(lead, Role.UnitReceiver, Role.UnitLeader)));
        var proposed = register.UnitByCode(story.CoHandler ?? "")?.Id is { } other && other != lead ? other : matter.FirstReceiver;
        return proposed == lead || (Step(0, now => matter.ReturnOrder("职责清单没有这一项，建议由现场管护单位办理。", proposed, register, returner, now))
            && Step(0, now => matter.Dispatch(lead, [], register, cast.Play(dice.Of(cast.All(matter.Centre, Role.Dispatcher))), now)));
    }

    private bool Sign(UnitId lead)
    {
        var handler = dice.Of(cast.All(lead, Role.Handler));
        return Step(dice.Chance(0.6) ? 0 : 1, now => matter.Sign(handler, register, cast.Play(handler), now));
    }

    private IReadOnlyList<CoHandlerAsk> Asks(UnitId lead) =>
        fate.AsksCoHandler && register.UnitByCode(story.CoHandler ?? "") is { } helper && helper.Id != lead ? [new CoHandlerAsk(helper.Id, placed(story.Ask ?? "配合办理"))] : [];

    private bool WorkOn()
    {
        var handler = Handler();
        if (!Step(dice.Chance(0.7) ? 0 : 1, now => matter.RecordContact("phone", words.Contact(), register, handler, now)))
        {
            return false;
        }

        foreach (var order in matter.Orders.Where(order => order is { Role: WorkOrderRole.CoHandler, IsOpen: true }).ToList())
        {
            var helper = cast.Play(dice.Of(cast.All(order.Unit, Role.UnitReceiver, Role.Handler)));
            if (!Step(dice.Below(2), now => matter.GiveOpinion(order.Unit, words.Opinion(), register, helper, now)))
            {
                return false;
            }
        }

        return !dice.Chance(0.55) || Step(dice.Below(2), now => matter.RecordProgress(words.Advance(), true, 0, register, handler, now));
    }

    private bool Answer()
    {
        var leader = cast.Play(cast.LeaderBeside(Holder.Id, matter.Handler));
        if (!HandIn())
        {
            return false;
        }

        if (fate.SentBack && !(Step(0, now => matter.SendBack(words.SentBack(), leader, now)) && HandIn()))
        {
            return false;
        }

        return fate.Result == ReplyResult.Explained ? Explain() : Send(leader, dice.Chance(0.8) ? 0 : 1);
    }

    // A supervised, collective or badly rated matter is read by the centre too.
    private bool Send(Mover leader, int workDays) =>
        Step(workDays, now => matter.Answer(register, leader, now))
        && (matter.OpenProposal is null || Step(0, now => matter.DecideProposal(true, null, register, cast.Play(dice.Of(cast.All(matter.Centre, Role.Dispatcher))), now)));

    private bool HandIn()
    {
        var seen = CivilTime.DateOf(matter.FirstContactAt ?? at);
        var text = words.Reply(story, fate.Result, matter.Title, Holder, seen, placed);
        return Step(diary.NotBefore(ReplyDay, at), now => matter.HandInReply(fate.Result, text, false, register, Handler(), now, fate.Result == ReplyResult.Explained ? Terms() : null));
    }

    private void Rate()
    {
        if (fate.Stars is { } stars)
        {
            BadRatingReason[] reasons = stars <= 2 ? [dice.Chance(0.6) ? BadRatingReason.NotSolved : BadRatingReason.TooSlow] : [];
            var rated = at.AddHours(1 + dice.Below(200)).AddMinutes(dice.Below(60));
            Step(rated, now => matter.Rate(stars, reasons, words.Praise(stars), stars <= 2, register, Mover.Citizen, now));
        }
        else if (matter is { State: MatterState.Answered, RateUntil: { } until })
        {
            Step(until.AddMinutes(5), now => matter.CloseUnrated(register, Mover.House, now));
        }
    }

    /// <summary>What time itself did before this moment: reminders, supervision, stops that ended.</summary>
    public void Watch(DateTimeOffset until)
    {
        matter.PlanWatch(register.Calendar);
        while (matter.WatchAt is { } due && due < until)
        {
            at = due > at ? due : at;
            matter.Watch(register, at);
            matter.PlanWatch(register.Calendar);
        }
    }

    private Mover Handler() => cast.Play(register.Person(matter.Handler ?? default) ?? throw new InvalidOperationException($"{matter.Number} is worked on by nobody."));

    private bool Step(int workDays, Func<DateTimeOffset, Outcome> move) => Step(diary.Later(at, workDays), move);

    /// <summary>False where the story ends for now: that moment has not come, or it lies on somebody's desk.</summary>
    private bool Step(DateTimeOffset moment, Func<DateTimeOffset, Outcome> move)
    {
        if (moment > now || steps >= fate.StopsAfter)
        {
            return false;
        }

        Watch(moment);
        if (move(moment).Refusal is { } refusal)
        {
            throw new InvalidOperationException($"{matter.Number} ({story.Title}) in {matter.State}: {refusal.Code}");
        }

        at = moment;
        steps++;
        return true;
    }
}
