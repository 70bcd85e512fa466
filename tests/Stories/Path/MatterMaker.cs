using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>Brings matters into any state by the model's own moves; first receiver LJ, centre LJZX, lead CG, co-handler JT, a transfer's target WY.</summary>
internal sealed class MatterMaker(StoryHost host, Register register)
{
    private static readonly StaffId Clerk = StaffId.Of(new Guid("0190aaaa-0000-7000-8000-000000000001"));
    private static readonly Mover Anyone = new("maker", "做件人", Clerk, null, (_, _) => true, _ => true);
    private static readonly Mover Another = new("another", "另一人", StaffId.Of(new Guid("0190aaaa-0000-7000-8000-000000000002")), null, (_, _) => true, _ => true);
    private static readonly Mover Third = new("third", "第三人", StaffId.Of(new Guid("0190aaaa-0000-7000-8000-000000000003")), null, (_, _) => true, _ => true);
    private static int serial = 5000;

    private readonly List<Matter> others = [];

    /// <summary>A matter in this state, stored; its number and query code. Null where the situation does not exist in the state.</summary>
    /// <param name="proposal">With an open proposal of this move, for whoever confirms it.</param>
    /// <param name="isReadyForReply">Co-handlers have said what they have to say.</param>
    public async Task<MadeMatter> MakeAsync(MatterState state, Situation situation = Situation.Plain, Move? proposal = null, bool isReadyForReply = false)
    {
        var now = host.Clock.GetUtcNow();
        var matter = Registered(now.AddDays(state == MatterState.Closed ? -20 : -2));
        Bring(matter, state, situation, proposal, now);
        if (isReadyForReply && state == MatterState.InHand)
        {
            Good(matter.GiveOpinion(Unit("JT"), "不是施工造成的", register, Anyone, now));
        }

        if (!isReadyForReply && state == MatterState.InRework)
        {
            Good(matter.AddCoHandler(new CoHandlerAsk(Unit("JT"), "再看看线路"), register, Anyone, now));
        }

        Matter[] made = [matter, .. others];
        others.Clear();
        await host.WithDbAsync(async db =>
        {
            db.AddRange(made);
            await db.SaveChangesAsync();
            return true;
        });
        return new MadeMatter(matter.Number, host.District.Keys.QueryCode(matter.Id.Value, 0));
    }

    /// <summary>An open matter that others may be merged into.</summary>
    public async Task<string> MakeMasterAsync() => (await MakeAsync(MatterState.InHand)).Number;

    private Matter Registered(DateTimeOffset at)
    {
        var keys = host.District.Keys;
        var id = MatterId.Of(Guid.CreateVersion7(at));
        var number = ReceiptNumber.Make(Huiyin.WorkDays.CivilTime.DateOf(at), Interlocked.Increment(ref serial));
        return Matter.Register(
            new Registration(id, number, keys.HashQueryCode(number, keys.QueryCode(id.Value, 0)), "路灯不亮", "青石坡 3 栋楼下的路灯三天不亮了", ChannelKind.WallCode, Unit("LJ"), Unit("LJZX"))
            {
                AreaCode = "500198001001",
            },
            register, Mover.Citizen, at);
    }

    private void Bring(Matter matter, MatterState state, Situation situation, Move? proposal, DateTimeOffset now)
    {
        switch (situation, state)
        {
            case (Situation.ReturnedOnce, MatterState.Dispatched):
                Advance(matter, state, now);
                Good(matter.ReturnOrder("职责清单第 3 项", Unit("JT"), register, Anyone, now));
                Good(matter.Dispatch(Unit("CG"), [], register, Anyone, now));
                break;
            case (Situation.Reworked, MatterState.ReplyInReview):
                Advance(matter, MatterState.InRework, now);
                Good(matter.HandInReply(ReplyResult.Solved, "灯已重新换好，今晚可以亮。", false, register, Anyone, now));
                break;
            case (Situation.ReworkedExplained, MatterState.ReplyInReview):
                Advance(matter, MatterState.InRework, now);
                HandInExplained(matter, now);
                break;
            case (Situation.ExplainedReply, MatterState.ReplyInReview) or (Situation.Proposed, MatterState.ReplyInReview) when situation == Situation.ExplainedReply || proposal == Move.Explain:
                Advance(matter, MatterState.InHand, now);
                Good(matter.GiveOpinion(Unit("JT"), "不是施工造成的", register, Anyone, now));
                HandInExplained(matter, now);
                break;
            case (Situation.FinalRound, MatterState.Answered):
                BringToFinalRound(matter, now);
                Good(matter.HandInReply(ReplyResult.Solved, "灯已第三次换好，今晚可以亮。", false, register, Anyone, now));
                SendKeyReply(matter, now);
                break;
            case (Situation.UpheldOnce, MatterState.VerifyingBadRating):
                BringToSecondCheck(matter, now);
                break;
            case (Situation.FromExplained, MatterState.VerifyingBadRating):
                Advance(matter, MatterState.Explained, now);
                RateBadly(matter, now);
                break;
            default:
                Advance(matter, state, now);
                break;
        }

        Happen(matter, situation, now);
        if (proposal is { } move)
        {
            Propose(matter, move, now);
        }
    }

    private void Advance(Matter matter, MatterState state, DateTimeOffset now)
    {
        switch (state)
        {
            case MatterState.Registered: break;
            case MatterState.Accepted: Good(matter.Accept(Purpose.Help, null, null, null, register, Anyone, now)); break;
            case MatterState.AwaitingSupplement: Advance(matter, MatterState.Accepted, now); Good(matter.AskSupplement("灯杆编号的照片", null, register, Anyone, now)); break;
            case MatterState.AwaitingDispatch: Advance(matter, MatterState.Accepted, now); Good(matter.SendToCentre(register, Anyone, now)); break;
            case MatterState.Dispatched:
                Advance(matter, MatterState.AwaitingDispatch, now);
                Good(matter.Dispatch(Unit("CG"), [new CoHandlerAsk(Unit("JT"), "看看是不是道路施工碰断了线")], register, Anyone, now));
                break;
            case MatterState.InHand:
                Advance(matter, MatterState.Dispatched, now);
                Good(matter.Sign(Maker, register, Anyone, now));
                Good(matter.RecordContact("phone", "已和群众通话", register, Anyone, now));
                break;
            case MatterState.InDispute: Advance(matter, MatterState.InHand, now); RefuseOffer(matter, now); Good(matter.ContestRefusal("现场就在望月地面", register, Anyone, now)); break;
            case MatterState.Suspended:
                Advance(matter, MatterState.InHand, now);
                Propose(matter, Move.Suspend, now);
                Good(matter.DecideProposal(true, null, register, Another, now));
                Good(matter.DecideProposal(true, null, register, Third, now));
                break;
            case MatterState.ReplyInReview:
                Advance(matter, MatterState.InHand, now);
                Good(matter.GiveOpinion(Unit("JT"), "不是施工造成的", register, Anyone, now));
                Good(matter.HandInReply(ReplyResult.Solved, "灯已换好，今晚可以亮。", false, register, Anyone, now));
                break;
            case MatterState.Answered: Advance(matter, MatterState.ReplyInReview, now); Good(matter.Answer(register, Another, now)); break;
            case MatterState.Explained:
                Advance(matter, MatterState.InHand, now);
                Good(matter.GiveOpinion(Unit("JT"), "不是施工造成的", register, Anyone, now));
                HandInExplained(matter, now);
                Good(matter.ProposeExplanation(Another, now));
                Good(matter.DecideProposal(true, null, register, Third, now));
                break;
            case MatterState.VerifyingBadRating: Advance(matter, MatterState.Answered, now); RateBadly(matter, now); break;
            case MatterState.InRework:
                Advance(matter, MatterState.VerifyingBadRating, now);
                Good(matter.VerifyBadRating(CheckOutcome.Upheld, "现场灯还是不亮", register, Another, now));
                Good(matter.Assign(Maker, register, Anyone, now));
                break;
            case MatterState.Closed: Advance(matter, MatterState.Answered, now.AddDays(-19)); Good(matter.CloseUnrated(register, Mover.House, matter.RateUntil!.Value /* answered */)); break;
            case MatterState.Redirected:
                Propose(matter, Move.Redirect, now);
                Good(matter.DecideProposal(true, null, register, Another, now));
                break;
            case MatterState.Merged:
                var master = Registered(now.AddDays(-1));
                others.Add(master);
                Good(matter.MergeInto(master, [], register, Anyone, now));
                break;
            case MatterState.Withdrawn: Good(matter.Withdraw(null, Mover.Citizen, now)); break;
            case MatterState.Draft: throw new ArgumentOutOfRangeException(nameof(state), "a draft is not stored");
        }
    }

    private void Happen(Matter matter, Situation situation, DateTimeOffset now)
    {
        switch (situation)
        {
            case Situation.Offered when matter.State is MatterState.Accepted or MatterState.InHand: Offer(matter, now); break;
            case Situation.Refused when matter.State is MatterState.Accepted or MatterState.InHand: RefuseOffer(matter, now); break;
            case Situation.ExtensionAsked or Situation.SecondExtensionAsked when matter.State == MatterState.InHand:
                Good(matter.AskExtension(2, "配件在途", "到货当天更换", register, Anyone, now));
                if (situation == Situation.SecondExtensionAsked)
                {
                    Good(matter.DecideExtension(true, null, register, Another, now));
                    Good(matter.AskExtension(2, "配件又缺货", "借一盏先装上", register, Anyone, now));
                }

                break;
        }
    }

    private void Propose(Matter matter, Move move, DateTimeOffset now)
    {
        switch (move)
        {
            case Move.Redirect: Good(matter.ProposeRedirect(RedirectReason.Court, "依《民事诉讼法》向区法院起诉", Anyone, now)); break;
            case Move.Suspend: Good(matter.ProposeSuspension(SuspendReason.Testing, "依规送检", Huiyin.WorkDays.CivilTime.DateOf(now).AddDays(14), register, Anyone, now)); break;
            case Move.Explain: Good(matter.ProposeExplanation(Another, now)); break;
            default:
                // The second form of T22: it is supervised, so the centre reads the reply too.
                Good(matter.OpenSupervision(Supervision.FirstLetter, "请抓紧办理", register, Another, now));
                Good(matter.Answer(register, Another, now));
                break;
        }
    }

    private void Offer(Matter matter, DateTimeOffset now) =>
        Good(matter.OfferTransfer(new TransferOffer(Unit("WY"), "在望月街道地面", "望月街道周主任", now, "看过现场，可以接"), register, Anyone, now));

    private void RefuseOffer(Matter matter, DateTimeOffset now)
    {
        Offer(matter, now);
        Good(matter.RefuseTransfer("职责清单第 12 项不在本单位", register, Another, now));
    }

    private void HandInExplained(Matter matter, DateTimeOffset now)
    {
        var terms = new ExplanationTerms(ExplainReason.Funds, "年度预算", "先装临时灯", "绕行东侧通道", Difficulty.Stretch, Huiyin.WorkDays.CivilTime.DateOf(now).AddDays(90));
        Good(matter.HandInReply(ReplyResult.Explained, "今年预算里没有这笔钱，先装一盏临时灯。", false, register, Anyone, now, terms));
    }

    private void BringToSecondCheck(Matter matter, DateTimeOffset now)
    {
        Advance(matter, MatterState.InRework, now);
        Good(matter.HandInReply(ReplyResult.Solved, "灯已重新换好，今晚可以亮。", false, register, Anyone, now));
        SendKeyReply(matter, now);
        RateBadly(matter, now);
    }

    private void BringToFinalRound(Matter matter, DateTimeOffset now)
    {
        BringToSecondCheck(matter, now);
        Good(matter.VerifyBadRating(CheckOutcome.Upheld, "现场灯还是不亮", register, Another, now));
    }

    private void SendKeyReply(Matter matter, DateTimeOffset now)
    {
        Good(matter.Answer(register, Another, now));
        Good(matter.DecideProposal(true, null, register, Third, now));
    }

    private void RateBadly(Matter matter, DateTimeOffset now) => Good(matter.Rate(1, [BadRatingReason.NotSolved], null, true, register, Mover.Citizen, now));

    private StaffBrief Maker => new(Clerk, "maker", "做件人", Unit("CG"), [(Role.Handler, Unit("CG"))]);

    private UnitId Unit(string code) => register.UnitByCode(code)!.Id; // stands in the sheets

    private static void Good(Outcome outcome) => Assert.Null(outcome.Refusal);
}

internal sealed record MadeMatter(string Number, string QueryCode);
