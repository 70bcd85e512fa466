using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Shancheng;

/// <summary>The bad days: the wrong unit, the citizen who must bring something, the part that is not there, the answer that satisfies nobody.</summary>
internal sealed partial class Life
{
    /// <summary>What happens between the first contact and the reply; false where it has not come to its end.</summary>
    private bool Turns() => fate.Turn switch
    {
        Turn.Supplement => Supplement(),
        Turn.Transfer => Transfer(),
        Turn.Dispute => Dispute(),
        Turn.Extension => Extend(),
        Turn.Suspension => Suspend(),
        Turn.None or Turn.Returned => true,
    };

    private bool Supplement() =>
        TooLate() || (Step(0, now => matter.AskSupplement("现场照片一张；\n最近一次发生的日期和时间。", null, register, Handler(), now))
            && Step(2 + dice.Below(3), now => matter.GiveSupplement("照片和时间都补在这里了。", 0, register, Mover.Citizen, now)));

    private bool Transfer()
    {
        if (Other() is not { } other || matter.IsRuled)
        {
            return true;
        }

        var taker = dice.Of(cast.All(other.Id, Role.UnitReceiver, Role.Handler));
        var handler = dice.Of(cast.All(other.Id, Role.Handler, Role.UnitReceiver));
        return Offer(other) && Step(dice.Chance(0.7) ? 0 : 1, now => matter.AcceptTransfer(handler, register, cast.Play(taker), now));
    }

    private bool Dispute()
    {
        if (Other() is not { } other || matter.IsRuled)
        {
            return true;
        }

        var holder = cast.Play(cast.LeaderBeside(Holder.Id, null));
        var refuser = cast.Play(dice.Of(cast.All(other.Id, Role.UnitReceiver, Role.Handler, Role.UnitLeader)));
        var lead = Holder.Id;
        return Offer(other)
            && Step(0, now => matter.RefuseTransfer("职责清单没有这一项，设施产权也不在本单位。", register, refuser, now))
            && Step(0, now => matter.ContestRefusal("现场标牌写着由对方管护，请裁定。", register, holder, now))
            && Step(1 + dice.Below(5), now => matter.Rule(lead, [], "按派单目录和现场管护标牌，由原承办单位负责。", register, Anywhere(Role.Arbiter), now))
            && Sign(lead);
    }

    private bool Offer(UnitBrief other) => Step(0, now => matter.OfferTransfer(
        new TransferOffer(other.Id, "现场设施由对方管护", $"{other.ShortName}值班同志", now.AddMinutes(-3), "了解情况，收到后研究"), register, Handler(), now));

    private bool Extend()
    {
        var leader = cast.Play(cast.LeaderBeside(Holder.Id, matter.Handler));
        return TooLate() || (Step(0, now => matter.AskExtension(3, "配件从外地发货，路上要几天。", "到货当天更换，换好后回访。", register, Handler(), now))
            && (matter.OpenExtension is null || Step(0, now => matter.DecideExtension(dice.Chance(0.8), "可以先采取临时措施，按原期限办。", register, leader, now))));
    }

    private bool Suspend()
    {
        var today = CivilTime.DateOf(at);
        var until = register.Calendar.AddWorkDays(today, 6 + dice.Below(6));
        var leader = cast.Play(cast.LeaderBeside(Holder.Id, matter.Handler));
        var centre = cast.Play(dice.Of(cast.All(matter.Centre, Role.Dispatcher)));
        return TooLate() || (Step(0, now => matter.ProposeSuspension(SuspendReason.Testing, "水样送有资质的机构检测，依规定时限出具报告。", until, register, Handler(), now))
            && Step(0, now => matter.DecideProposal(true, null, register, leader, now))
            && Step(0, now => matter.DecideProposal(true, null, register, centre, now))
            && Step(diary.NotBefore(until.AddDays(-1), at), now => matter.State == MatterState.Suspended ? matter.Resume("检测报告已出具。", register, Handler(), now) : default));
    }

    /// <summary>T23: the leader stands by it and the centre confirms.</summary>
    private bool Explain()
    {
        var leader = cast.Play(cast.LeaderBeside(Holder.Id, matter.Handler));
        var centre = cast.Play(dice.Of(cast.All(matter.Centre, Role.Dispatcher)));
        return Step(0, now => matter.ProposeExplanation(leader, now)) && Step(0, now => matter.DecideProposal(true, null, register, centre, now));
    }

    private ExplanationTerms Terms() => new(
        dice.Of([ExplainReason.Funds, ExplainReason.Conditions, ExplainReason.Policy]), "年度城市更新计划和财政预算（区政府常务会议纪要）", "先做临时处置，设置提示牌并加密巡查。",
        "可以先走东侧通道，社区有人值守。", dice.Of([Difficulty.Stretch, Difficulty.NotYet]), CivilTime.DateOf(at).AddDays(60 + dice.Below(110)));

    /// <summary>After one or two stars: somebody outside the unit calls, and mostly it is made good.</summary>
    private void MakeGood()
    {
        var caller = Anywhere(Role.CallbackAgent);
        if (matter.State != MatterState.VerifyingBadRating || matter.IsInUnit(register, caller) || !Step(dice.Below(2), now => matter.RecordContact("phone", "电话核实了不满意的原因。", register, caller, now)))
        {
            return;
        }

        if (dice.Chance(0.25) && !matter.IsInUnit(register, Anywhere(Role.Supervisor)))
        {
            Step(1, now => matter.VerifyBadRating(CheckOutcome.NotUpheld, "到现场复查，与答复一致，有照片。", register, Anywhere(Role.Supervisor), now));
            return;
        }

        var unit = matter.Replies[^1].Unit;
        var handler = dice.Of(cast.All(unit, Role.Handler, Role.CounterClerk));
        _ = Step(1, now => matter.VerifyBadRating(CheckOutcome.Upheld, "到现场复查，问题确实还在。", register, caller, now))
            && Step(0, now => matter.Assign(handler, register, cast.Play(cast.LeaderBeside(unit, handler.Id)), now))
            && Step(0, now => matter.RecordContact("visit", words.Contact(), register, cast.Play(handler), now))
            && Step(2 + dice.Below(2), now => matter.HandInReply(ReplyResult.Solved, words.Reply(story, ReplyResult.Solved, matter.Title, Holder, CivilTime.DateOf(now), placed), false, register, cast.Play(handler), now))
            && Send(cast.Play(cast.LeaderBeside(matter.LeadAbove ?? unit, handler.Id)), 0)
            && Step(1, now => matter.Rate(3 + dice.Below(2), [], "这次办好了。", false, register, Mover.Citizen, now));
    }

    private void LookBack()
    {
        var caller = Anywhere(Role.CallbackAgent);
        while (matter.State == MatterState.Closed && !matter.IsInUnit(register, caller) && matter.LookBacks.Find(plan => plan.IsOpen) is { } plan && dice.Chance(0.85))
        {
            var result = dice.Weighted([92, 5, 3]) switch
            {
                0 => LookBackResult.Lasting,
                1 => LookBackResult.PartlyRebounded,
                _ => LookBackResult.NotDone,
            };
            var isGood = result == LookBackResult.Lasting;
            var sheet = new LookBackSheet(true, isGood, isGood, isGood, isGood ? "现场保持得好，居民认可。" : "现场又出现了同样的问题。", null, null, dice.Chance(0.5) ? isGood : null, isGood, null);
            if (!Step(diary.NotBefore(plan.PlannedOn, at), now => matter.RecordLookBack(plan.Id, result, sheet, register, caller, now)))
            {
                return;
            }
        }
    }

    // What a look-back opened again is mostly made good within days.
    private void Repair()
    {
        if (matter is not { State: MatterState.InHand, IsRebound: true })
        {
            return;
        }

        var unit = Holder.Id;
        var handler = dice.Of(cast.All(unit, Role.Handler, Role.CounterClerk));
        _ = Step(1, now => matter.Assign(handler, register, cast.Play(cast.LeaderBeside(unit, handler.Id)), now))
            && Step(0, now => matter.RecordContact("visit", words.Contact(), register, cast.Play(handler), now))
            && Step(2 + dice.Below(4), now => matter.HandInReply(ReplyResult.Solved, words.Reply(story, ReplyResult.Solved, matter.Title, Holder, CivilTime.DateOf(now), placed), false, register, cast.Play(handler), now))
            && Send(cast.Play(cast.LeaderBeside(unit, handler.Id)), 1)
            && Step(1, now => matter.Rate(4, [], "这次稳了。", false, register, Mover.Citizen, now));
    }

    // What can only be asked in time is not asked by whoever is late.
    private bool TooLate() => register.Calendar.CountWorkDays(CivilTime.DateOf(diary.Later(at, 0)), matter.DueDay) < 2 || matter.State != MatterState.InHand;

    private UnitBrief? Other() => register.UnitByCode(story.CoHandler ?? "") is { } other && other.Id != Holder.Id && matter.Orders.TrueForAll(order => order.Unit != other.Id) ? other : null;

    private Mover Anywhere(Role role) => cast.Play(register.Staff.First(person => person.Roles.Any(held => held.Role == role)));
}
