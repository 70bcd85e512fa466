using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Matter = Huiyin.Matters.Model.Matter;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>Plays a command on the real matter.</summary>
internal static class Hand
{
    private static readonly Register Register = Players.Register;

    /// <summary>Everything that moves one matter alone.</summary>
    public static Outcome Play(Command c, Matter m, DateTimeOffset now)
    {
        var who = Players.Play(c.Who);
        return Early(c, m, who, now) ?? Midway(c, m, who, now) ?? Late(c, m, who, now) ?? throw new InvalidOperationException($"{c.What}");
    }

    private static Outcome? Early(Command c, Matter m, Mover who, DateTimeOffset now) => c.What switch
    {
        Try.Accept => m.Accept(Oracle.PurposeOf(c), null, c.Words, Oracle.PurposeOf(c) == Purpose.TipOff ? Players.Roads : null, Register, who, now),
        Try.Redirect => m.ProposeRedirect(RedirectReason.Court, c.Words, who, now),
        Try.Settle => m.SettleOnTheSpot(c.A % 10 == 0 ? "好" : "当场补传了第二页材料，群众看过。", c.Says, Register, who, now),
        Try.HandleHere => m.HandleHere(c.Named, Register, who, now),
        Try.ToCentre => m.SendToCentre(Register, who, now),
        Try.Dispatch => m.Dispatch(c.Unit, Asks(c), Register, who, now),
        Try.Sign => m.Sign(c.Named, Register, who, now),
        Try.Offer => m.OfferTransfer(new TransferOffer(c.Unit, c.Words, "周主任", c.B % 20 == 1 ? now.AddHours(1) : now, "可以接"), Register, who, now),
        Try.TakeOver => m.AcceptTransfer(c.Named, Register, who, now),
        Try.RefuseOffer => m.RefuseTransfer(c.Words, Register, who, now),
        Try.Contest => m.ContestRefusal(c.Words, Register, who, now),
        Try.Return => m.ReturnOrder(c.Words, c.Unit, Register, who, now),
        Try.ReturnCo => m.ReturnCoOrder(c.Unit, c.Words, Register, who, now),
        Try.Rule => m.Rule(c.Lead, Asks(c), c.Words, Register, who, now),
        _ => (Outcome?)null,
    };

    private static Outcome? Midway(Command c, Matter m, Mover who, DateTimeOffset now)
    {
        var today = CivilTime.DateOf(now);
        return c.What switch
        {
            Try.AskSupplement => m.AskSupplement(c.Words, c.A % 4 == 0 ? null : today.AddDays(c.A % 50), Register, who, now),
            Try.GiveSupplement => m.GiveSupplement(c.Words, 0, Register, who, now),
            Try.AddCo => m.AddCoHandler(new CoHandlerAsk(c.Unit, c.Words), Register, who, now),
            Try.Opinion => m.GiveOpinion(c.Unit, c.Words, Register, who, now),
            Try.AskExtension => m.AskExtension(c.A % 13, c.Words, c.Words, Register, who, now),
            Try.DecideExtension => m.DecideExtension(c.A % 4 != 0, c.Words, Register, who, now),
            Try.Suspend => m.ProposeSuspension(SuspendReason.Testing, c.Words, today.AddDays(c.A % 60), Register, who, now),
            Try.Resume => m.Resume(c.Words, Register, who, now),
            Try.Contact => m.RecordContact("phone", c.Words, Register, who, now),
            Try.Assign => m.Assign(c.Named, Register, who, now),
            Try.HandIn => m.HandInReply(Oracle.ResultOf(c), c.Says ? "灯和接头都换了，昨晚亮了。" : " ", c.B % 2 == 0, Register, who, now,
                new ExplanationTerms(ExplainReason.Funds, "预算", "先放提示牌", "走东侧通道", Difficulty.NotYet, today.AddDays(c.A % 200))),
            Try.SendBack => m.SendBack(c.Words, who, now),
            Try.Answer => m.Answer(Register, who, now),
            Try.Explain => m.ProposeExplanation(who, now),
            Try.Decide => m.DecideProposal(c.A % 5 != 0, c.Words, Register, who, now),
            _ => (Outcome?)null,
        };
    }

    private static Outcome? Late(Command c, Matter m, Mover who, DateTimeOffset now) => c.What switch
    {
        Try.Revive => m.ReviveExplained(c.Words, Register, who, now),
        Try.Renew => m.RenewExplained(c.Words, CivilTime.DateOf(now).AddDays(c.A % 200), Register, who, now),
        Try.EndExplained => m.EndExplained(c.A % 2 == 0, c.Words, Register, who, now),
        Try.Rate => m.Rate(c.Stars, c.Says ? [Reason(c)] : [], null, true, Register, who, now),
        Try.CallBack => m.RecordCallBack(new CallBackTalk((CallBackOutcome)(c.A % 3), c.Says ? HeardResult.Solved : null, c.Stars, [Reason(c)], null), Register, who, now),
        Try.RateOutcome => m.RateOutcome(c.Stars, null, who, now),
        Try.Verify => m.VerifyBadRating((c.A % 3) switch { 0 => CheckOutcome.Upheld, 1 => CheckOutcome.NotUpheld, _ => CheckOutcome.SettledByApology }, c.Words, Register, who, now),
        Try.Appeal => m.Appeal(c.Who is null ? AppealSide.Citizen : AppealSide.Unit, c.Words, Register, who, now),
        Try.DecideAppeal => m.DecideAppeal(c.A % 2 == 0, c.Words, Register, who, now),
        Try.LookBack => m.RecordLookBack(m.LookBacks.Find(plan => plan.IsOpen)?.Id ?? Guid.Empty, (LookBackResult)(c.A % 4), new LookBackSheet(true, true, true, true, c.Words, null, null, null, null, null), Register, who, now),
        Try.Reopen => m.Reopen(c.Words, Register, who, now),
        Try.Object => m.ObjectToRedirect(c.Words, Register, who, now),
        Try.TakeBack => m.TakeBackRedirect(c.Words, Register, who, now),
        Try.Withdraw => m.Withdraw(c.Words, who, now),
        Try.Urge => m.Urge("请快一点", Register, who, now),
        Try.Supervise => m.OpenSupervision(2 + (c.A % 4), c.Words, Register, who, now),
        Try.Report => m.AnswerSupervision(Letters(m).FirstOrDefault(one => one.IsAwaitingAnswer)?.Id ?? Guid.Empty, c.Words, Register, who, now),
        Try.Lift => m.LiftSupervision(Letters(m).FirstOrDefault(one => one.IsOpen)?.Id ?? Guid.Empty, c.Words, who, now),
        _ => (Outcome?)null,
    };

    private static IEnumerable<Supervision> Letters(Matter m) => m.Supervisions.Where(one => one.Level >= Supervision.FirstLetter).OrderBy(one => one.At).ThenBy(one => one.Level);

    private static BadRatingReason Reason(Command c) => c.A / 5 % 2 == 0 ? BadRatingReason.BadAttitude : BadRatingReason.NotSolved;

    private static IReadOnlyList<CoHandlerAsk> Asks(Command c) => [.. c.Co.Select(unit => new CoHandlerAsk(unit, c.Words))];
}
