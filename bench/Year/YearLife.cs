using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Shancheng;
using Huiyin.WorkDays;

namespace Huiyin.Bench;

/// <summary>One touch of one matter by somebody who may, as its state and the dice of that touch have it. It needs nothing but what is stored.</summary>
internal sealed class YearLife(YearPlan plan, Register register)
{
    private const string Words = "按现场核实的情况办理，已告知诉求人。";
    private const string Answer = "已到现场核实处理，问题已经解决，请社区复核过，谢谢您的监督。";

    /// <param name="open">Matters in hand that this one may be merged into.</param>
    public Outcome Touch(Matter m, int no, DateTimeOffset now, IReadOnlyList<Matter> open)
    {
        var dice = plan.DiceOf(no, 10_000 + (m.EntryCount * 400) + CivilTime.DateOf(now).DayOfYear);
        return m.State switch
        {
            MatterState.Registered => Receive(m, no, dice, now),
            MatterState.Accepted => Place(m, no, dice, now),
            MatterState.AwaitingDispatch => Dispatch(m, no, dice, now, open),
            MatterState.Dispatched => dice.Chance(0.05) ? m.ReturnOrder(Words, m.LeadUnit == m.FirstReceiver ? m.Centre : m.FirstReceiver, register, Of(m.LeadUnit, Role.UnitReceiver, Role.UnitLeader), now)
                : m.Sign(Person(m.LeadUnit, dice, Role.Handler), register, Of(m.LeadUnit, Role.Handler, Role.UnitReceiver), now),
            MatterState.InHand or MatterState.InRework => Work(m, no, dice, now),
            MatterState.AwaitingSupplement => m.GiveSupplement("照片和时间补在这里了。", 0, register, Mover.Citizen, now),
            MatterState.Suspended => m.Resume(Words, register, Of(m.LeadUnit, Role.Handler), now),
            MatterState.InDispute => m.Rule(m.LeadUnit ?? m.FirstReceiver, [], Words, register, Anywhere(Role.Arbiter), now),
            MatterState.ReplyInReview => Review(m, dice, now),
            MatterState.Answered => Rate(m, dice, now),
            MatterState.VerifyingBadRating => Verify(m, dice, now),
            MatterState.Explained => dice.Weighted([2, 5, 3]) switch
            {
                0 => m.ReviveExplained("资金已经到位，可以办了。", register, Anywhere(Role.Dispatcher), now),
                1 => m.RenewExplained(Words, CivilTime.DateOf(now).AddDays(90), register, Anywhere(Role.Supervisor), now),
                _ => m.EndExplained(true, Words, register, Anywhere(Role.Supervisor), now),
            },
            MatterState.Closed => LookBack(m, dice, now),
            MatterState.Redirected => m.TakeBackRedirect(Words, register, Anywhere(Role.Supervisor), now),
            MatterState.Merged or MatterState.Withdrawn or MatterState.Draft => MatterRefusals.NotOnThePath,
        };
    }

    private Outcome Receive(Matter m, int no, Dice dice, DateTimeOffset now)
    {
        var (story, _, _) = plan.PersonOf(no);
        var clerk = Of(m.FirstReceiver, Role.CounterClerk, Role.UnitReceiver, Role.Dispatcher);
        return m.OpenProposal is not null ? m.DecideProposal(dice.Chance(0.9), Words, register, Beside(m.FirstReceiver, m.OpenProposal.ProposedBy), now)
            : dice.Chance(0.03) ? m.ProposeRedirect(RedirectReason.OutsideTheArea, "不在本辖区，已移交属地单位。", clerk, now)
            : dice.Chance(0.02) ? m.Withdraw(null, Mover.Citizen, now)
            : dice.Chance(0.02) ? m.AskSupplement("现场照片一张", null, register, clerk, now)
            : m.Accept(story.Purpose, story.CategoryCode, "诉求类型按内容核定", null, register, clerk, now);
    }

    private Outcome Place(Matter m, int no, Dice dice, DateTimeOffset now)
    {
        var clerk = Of(m.FirstReceiver, Role.CounterClerk, Role.UnitReceiver, Role.Dispatcher);
        return m.OpenTransfer is { } offer ? m.AcceptTransfer(Person(offer.Target, dice, Role.Handler), register, Of(offer.Target, Role.UnitReceiver, Role.UnitLeader), now)
            : dice.Chance(0.2) ? m.HandleHere(Person(m.FirstReceiver, dice, Role.Handler, Role.CounterClerk), register, clerk, now)
            : plan.PersonOf(no).Arrival.Clerk is not null && dice.Chance(0.3) ? m.SettleOnTheSpot(Answer, true, register, Of(m.FirstReceiver, Role.CounterClerk, Role.Handler), now)
            : m.SendToCentre(register, clerk, now);
    }

    private Outcome Dispatch(Matter m, int no, Dice dice, DateTimeOffset now, IReadOnlyList<Matter> open)
    {
        if (dice.Chance(0.03) && open.FirstOrDefault(one => one.Id != m.Id && one.Centre == m.Centre && one is { State: MatterState.InHand, IsConfidential: false, MasterId: null }) is { } master)
        {
            return m.MergeInto(master, [], register, Anywhere(Role.Dispatcher), now);
        }

        var (story, _, _) = plan.PersonOf(no);
        var lead = register.Duties(m.CategoryCode ?? story.CategoryCode, m.AreaCode) is [var duty, ..] ? duty.Unit : m.FirstReceiver;
        var helper = dice.Chance(0.3) ? register.UnitByCode(story.CoHandler ?? "")?.Id : null;
        return m.Dispatch(lead, helper is { } unit && unit != lead ? [new CoHandlerAsk(unit, "请派人配合现场核查")] : [], register, Of(m.Centre, Role.Dispatcher), now);
    }

    private Outcome Work(Matter m, int no, Dice dice, DateTimeOffset now)
    {
        var unit = m.LeadUnit ?? m.FirstReceiver;
        if (m.Handler is not { } id || register.Person(id) is not { } person)
        {
            return m.Assign(Person(unit, dice, Role.Handler, Role.CounterClerk), register, Of(unit, Role.UnitLeader, Role.UnitReceiver), now);
        }

        var handler = plan.Cast.Play(person);
        if (m.FirstContactAt is null)
        {
            return m.RecordContact("phone", "已电话联系，核对了位置。", register, handler, now);
        }

        if (m.OpenProposal is { } proposal)
        {
            return m.DecideProposal(dice.Chance(0.9), Words, register, proposal.HalfConfirmedAs == Concern.Holder ? Of(m.Centre, Role.Dispatcher) : Beside(unit, proposal.ProposedBy), now);
        }

        if (m.OpenTransfer is { } offer)
        {
            return Answered(m, offer, dice, now);
        }

        if (m.OpenExtension is { } asked)
        {
            return m.DecideExtension(dice.Chance(0.8), Words, register, m.Extensions.Exists(one => one.IsGranted == true) ? Of(m.Centre, Role.Dispatcher) : Beside(unit, asked.AskedBy), now);
        }

        if (m.Orders.Find(order => order is { Role: WorkOrderRole.CoHandler, IsOpen: true }) is { } co && !dice.Chance(0.1))
        {
            return m.GiveOpinion(co.Unit, "已按要求完成核查。", register, Of(co.Unit, Role.UnitReceiver, Role.Handler), now);
        }

        return Turn(m, no, dice, handler, now);
    }

    private Outcome Answered(Matter m, TransferRequest offer, Dice dice, DateTimeOffset now) => dice.Weighted([6, 2, 2]) switch
    {
        0 => m.AcceptTransfer(Person(offer.Target, dice, Role.Handler), register, Of(offer.Target, Role.UnitReceiver, Role.UnitLeader), now),
        1 => m.RefuseTransfer("职责清单没有这一项。", register, Of(offer.Target, Role.UnitReceiver, Role.UnitLeader), now),
        _ => MatterRefusals.NotYetTime, // silent: the watch brings it to the arbiter
    };

    private Outcome Turn(Matter m, int no, Dice dice, Mover handler, DateTimeOffset now)
    {
        var unit = m.LeadUnit ?? m.FirstReceiver;
        var today = CivilTime.DateOf(now);
        var other = register.UnitByCode(plan.PersonOf(no).Story.CoHandler ?? "")?.Id ?? m.FirstReceiver;
        var turn = m.State == MatterState.InHand ? dice.Weighted([60, 18, 4, 4, 4, 3, 2]) : 0;
        Outcome tried = turn switch
        {
            1 => m.RecordProgress("已到现场查看，情况属实。", true, 0, register, handler, now),
            2 => m.AskSupplement("现场照片一张", null, register, handler, now),
            3 => m.OfferTransfer(new TransferOffer(other, "现场设施由对方管护", "值班同志", now.AddMinutes(-3), "收到后研究"), register, handler, now),
            4 => m.AskExtension(3, "配件在途", "到货当天更换", register, handler, now),
            5 => m.ProposeSuspension(SuspendReason.Testing, "送检期间", register.Calendar.AddWorkDays(today, 8), register, handler, now),
            6 => m.ContestRefusal(Words, register, Of(unit, Role.UnitLeader), now),
            _ => MatterRefusals.NotYetTime,
        };
        if (!tried.IsRefused)
        {
            return tried;
        }

        var result = (ReplyResult)dice.Weighted([80, 8, 5, 6, 1]);
        var terms = new ExplanationTerms(ExplainReason.Funds, "年度预算", "先设提示牌", "可走东侧通道", Difficulty.NotYet, today.AddDays(90));
        var drafter = m.IsFinalRound ? Beside(unit, "") : handler;
        return m.HandInReply(result, Answer, true, register, drafter, now, result == ReplyResult.Explained ? terms : null);
    }

    private Outcome Review(Matter m, Dice dice, DateTimeOffset now)
    {
        var unit = m.LeadUnit ?? m.FirstReceiver;
        var leader = Beside((m.IsRework ? m.LeadAbove : null) ?? unit, m.WaitingReply?.Drafter ?? "");
        return m.OpenProposal is not null ? m.DecideProposal(true, null, register, Of(m.Centre, Role.Dispatcher), now)
            : dice.Chance(0.06) ? m.SendBack("请写明处理日期。", leader, now)
            : m.WaitingReply?.Result == ReplyResult.Explained ? m.ProposeExplanation(leader, now)
            : m.Answer(register, leader, now);
    }

    private Outcome Rate(Matter m, Dice dice, DateTimeOffset now)
    {
        var stars = 5 - dice.Weighted([60, 22, 9, 5, 4]);
        return m.Rate(stars, stars <= 2 ? [BadRatingReason.NotSolved] : [], null, stars <= 2, register, Mover.Citizen, now);
    }

    private Outcome Verify(Matter m, Dice dice, DateTimeOffset now) =>
        m.OpenCheck is { ContactedAt: null } ? m.RecordContact("phone", "电话核实了原因。", register, Anywhere(Role.CallbackAgent), now)
        : dice.Chance(0.7) ? m.VerifyBadRating(CheckOutcome.Upheld, "现场复查，问题还在。", register, Anywhere(Role.CallbackAgent), now)
        : m.VerifyBadRating(CheckOutcome.NotUpheld, "现场复查，与答复一致。", register, Anywhere(Role.Supervisor), now);

    private Outcome LookBack(Matter m, Dice dice, DateTimeOffset now)
    {
        if (m.LookBacks.Find(plan => plan.IsOpen) is not { } due)
        {
            return dice.Chance(0.5) ? m.Reopen("同样的问题又出现了。", register, Mover.Citizen, now) : Rate(m, dice, now);
        }

        var result = (LookBackResult)dice.Weighted([90, 5, 3, 2]);
        var isGood = result == LookBackResult.Lasting;
        return m.RecordLookBack(due.Id, result, new LookBackSheet(true, isGood, isGood, isGood, Words, null, null, null, isGood, null), register, Anywhere(Role.CallbackAgent), now);
    }

    private Mover Of(UnitId? unit, params ReadOnlySpan<Role> roles) => plan.Cast.Play(plan.Cast.All(unit ?? register.Centre.Id, roles)[0]);

    private StaffBrief Person(UnitId? unit, Dice dice, params ReadOnlySpan<Role> roles) => dice.Of(plan.Cast.All(unit ?? register.Centre.Id, roles));

    private Mover Beside(UnitId unit, string account) => plan.Cast.Play(plan.Cast.LeaderBeside(unit, register.Staff.FirstOrDefault(person => person.Account == account)?.Id));

    private Mover Anywhere(Role role) => plan.Cast.Play(register.Staff.First(person => person.Roles.Any(held => held.Role == role)));
}
