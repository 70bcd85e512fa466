using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>Brings matters into any state by the model's own moves; first receiver LJ, centre LJZX, lead CG, co-handler JT.</summary>
/// <remarks>States whose moves come later are set on the nearest state that can be reached: what is tried on them is only the rows that exist.</remarks>
internal sealed class MatterMaker(StoryHost host, Register register)
{
    private static readonly StaffId Clerk = StaffId.Of(new Guid("0190aaaa-0000-7000-8000-000000000001"));
    private static readonly Mover Anyone = new("maker", "做件人", Clerk, null, (_, _) => true, _ => true);
    private static readonly Mover Another = new("another", "另一人", StaffId.Of(new Guid("0190aaaa-0000-7000-8000-000000000002")), null, (_, _) => true, _ => true);
    private static int serial = 5000;

    /// <summary>A matter in this state, stored; its number and query code.</summary>
    /// <param name="proposal">With an open proposal of this move, for whoever confirms it.</param>
    /// <param name="isReadyForReply">Co-handlers have said what they have to say.</param>
    public async Task<MadeMatter> MakeAsync(MatterState state, Move? proposal = null, bool isReadyForReply = false)
    {
        var now = host.Clock.GetUtcNow();
        var matter = Registered(now.AddDays(-20));
        Advance(matter, state, now);
        if (proposal is { } move)
        {
            Propose(matter, move, now);
        }

        if (isReadyForReply && state == MatterState.InHand)
        {
            Good(matter.GiveOpinion(Unit("JT"), "不是施工造成的", register, Anyone, now));
        }

        await host.WithDbAsync(async db =>
        {
            db.Add(matter);
            await db.SaveChangesAsync();
            return true;
        });
        return new MadeMatter(matter.Number, host.District.Keys.QueryCode(matter.Id.Value, 0));
    }

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

    private void Advance(Matter matter, MatterState state, DateTimeOffset now)
    {
        switch (state)
        {
            case MatterState.Registered: break;
            case MatterState.Accepted: Good(matter.Accept(Purpose.Help, null, null, null, register, Anyone, now)); break;
            case MatterState.AwaitingDispatch: Advance(matter, MatterState.Accepted, now); Good(matter.SendToCentre(register, Anyone, now)); break;
            case MatterState.Dispatched:
                Advance(matter, MatterState.AwaitingDispatch, now);
                Good(matter.Dispatch(Unit("CG"), [new CoHandlerAsk(Unit("JT"), "看看是不是道路施工碰断了线")], register, Anyone, now));
                break;
            case MatterState.InHand:
                Advance(matter, MatterState.Dispatched, now);
                Good(matter.Sign(new StaffBrief(Clerk, "maker", "做件人", Unit("CG"), [(Role.Handler, Unit("CG"))]), register, Anyone, now));
                Good(matter.RecordContact("phone", "已和群众通话", register, Anyone, now));
                break;
            case MatterState.ReplyInReview:
                Advance(matter, MatterState.InHand, now);
                Good(matter.GiveOpinion(Unit("JT"), "不是施工造成的", register, Anyone, now));
                Good(matter.HandInReply(ReplyResult.Solved, "灯已换好，今晚可以亮。", false, register, Anyone, now));
                break;
            case MatterState.Answered: Advance(matter, MatterState.ReplyInReview, now); Good(matter.Answer(register, Another, now)); break;
            case MatterState.VerifyingBadRating:
                Advance(matter, MatterState.Answered, now);
                Good(matter.Rate(1, [BadRatingReason.NotSolved], null, true, register, Mover.Citizen, now));
                break;
            case MatterState.Closed: Advance(matter, MatterState.Answered, now.AddDays(-19)); Good(matter.CloseUnrated(register, Mover.House, matter.RateUntil!.Value /* answered */)); break;
            case MatterState.Redirected:
                Propose(matter, Move.Redirect, now);
                Good(matter.DecideProposal(true, null, register, Another, now));
                break;
            case MatterState.Withdrawn: Good(matter.Withdraw(null, Mover.Citizen, now)); break;
            case MatterState.AwaitingSupplement: Advance(matter, MatterState.Accepted, now); Put(matter, state); break;
            case MatterState.InDispute: Advance(matter, MatterState.Dispatched, now); Put(matter, state); break;
            case MatterState.Suspended or MatterState.InRework: Advance(matter, MatterState.InHand, now); Put(matter, state); break;
            case MatterState.Explained: Advance(matter, MatterState.Answered, now); Put(matter, state); break;
            case MatterState.Merged: Put(matter, state); break;
            case MatterState.Draft: throw new ArgumentOutOfRangeException(nameof(state), "a draft is not stored");
        }
    }

    private void Propose(Matter matter, Move move, DateTimeOffset now)
    {
        if (move == Move.Redirect)
        {
            Good(matter.ProposeRedirect(RedirectReason.Court, "依《民事诉讼法》向区法院起诉", Anyone, now));
            return;
        }

        // The second form of T22: it was rated badly before, so the centre reads the reply too.
        typeof(Matter).GetProperty(nameof(Matter.FirstStars))!.SetValue(matter, 1);
        Good(matter.Answer(register, Another, now));
    }

    private UnitId Unit(string code) => register.UnitByCode(code)!.Id; // stands in the sheets

    private static void Put(Matter matter, MatterState state)
    {
        typeof(Matter).GetProperty(nameof(Matter.State))!.SetValue(matter, state);
        typeof(Matter).GetProperty(nameof(Matter.IsOpen))!.SetValue(matter, MatterPath.IsOpen(state));
    }

    private static void Good(Outcome outcome) => Assert.Null(outcome.Refusal);
}

internal sealed record MadeMatter(string Number, string QueryCode);
