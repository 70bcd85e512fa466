using FsCheck;
using FsCheck.Fluent;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Matters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics;

/// <summary>What becomes of a matter, and when; played through the real model, each step saved as a request of its own.</summary>
internal sealed record Life(int StartDay, int Hour, int Fate, int DaysToAct, int DaysToAnswer, int DaysToRate, int Stars, int Purpose, int Result, int Channel, bool HasPlace)
{
    // A year and some days up to the Monday of the test districts, so that last year, holidays and overdue ones come in.
    private static readonly DateOnly First = new(2025, 10, 20);
    private const int Span = 377;

    public static readonly Gen<Life> Any =
        from start in Gen.Choose(0, Span)
        from hour in Gen.Choose(0, 23)
        from fate in Gen.Choose(0, 9)
        from act in Gen.Choose(0, 3)
        from answer in Gen.Choose(0, 25)
        from rate in Gen.Choose(0, 10)
        from stars in Gen.Choose(1, 5)
        from purpose in Gen.Choose(0, 5)
        from result in Gen.Choose(0, 4)
        from channel in Gen.Choose(0, 4)
        from place in Gen.Choose(0, 1)
        select new Life(start, hour, fate, act, answer, rate, stars, purpose, result, channel, place == 1);

    private DateTimeOffset Registered => FakeClock.At(First.Year, First.Month, First.Day, Hour, 17).AddDays(StartDay);

    private DateTimeOffset Acted => Registered.AddDays(DaysToAct);

    private DateTimeOffset Answered => Acted.AddDays(DaysToAnswer);

    /// <summary>Plays it up to now; what lies in the future has not happened.</summary>
    public async Task PlayAsync(IServiceProvider services, int no, Register register, DateTimeOffset now)
    {
        var id = MatterId.Of(Guid.CreateVersion7(Registered));
        foreach (var (at, step) in Steps(register, no, id).Where(step => step.At <= now))
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<HuiyinDb>();
            var matter = await db.Set<Matter>().Include(m => m.Orders).Include(m => m.Replies).Include(m => m.Ratings).Include(m => m.Proposals).SingleOrDefaultAsync(m => m.Id == id);
            step(matter, db, at);
            await db.SaveChangesAsync();
        }
    }

    private IEnumerable<(DateTimeOffset At, Action<Matter?, HuiyinDb, DateTimeOffset> Step)> Steps(Register register, int no, MatterId id)
    {
        var somebody = Town.Somebody();
        yield return (Registered, (_, db, at) => db.Add(Matter.Register(Registration(no, id), register, Mover.Citizen, at)));
        if (Fate == 0)
        {
            yield break;
        }

        if (Fate == 1)
        {
            yield return (Acted, (m, _, at) => m!.Withdraw("群众来电", somebody, at));
            yield break;
        }

        // Accepted and sent on in one save, as the dispatcher's desk does.
        yield return (Acted, (m, _, at) =>
        {
            Must(m!.Accept((Purpose)Purpose, null, "核对过", null, register, somebody, at));
            if (Fate != 2 && Fate != 3)
            {
                Must(m.SendToCentre(register, somebody, at));
            }
        }
        );
        switch (Fate)
        {
            case 2:
                yield return (Acted, (m, _, at) => Must(m!.SettleOnTheSpot("当场换了新卡，群众确认好用。", true, register, somebody, at)));
                break;
            case 3:
                yield return (Acted.AddHours(1), (m, _, at) => m!.Withdraw("群众来电", somebody, at));
                yield break;
            case 4:
                yield return (Acted, (m, _, at) => Must(m!.ProposeRedirect(RedirectReason.Court, "依法由法院处理", somebody, at)));
                yield return (Acted.AddHours(1), (m, _, at) => Must(m!.DecideProposal(true, null, register, Town.Somebody("another"), at)));
                yield break;
            default:
                yield return (Acted, (m, _, at) => Must(m!.Dispatch(Town.Lamps, [], register, somebody, at)));
                if (Fate == 5)
                {
                    yield break;
                }

                yield return (Answered, (m, _, at) => Answer(m!, register, at));
                break;
        }

        if (Fate is 2 or 7 or 8)
        {
            var words = Stars <= 2 ? new[] { BadRatingReason.TooSlow } : [];
            yield return (Answered.AddDays(DaysToRate), (m, _, at) => Must(m!.Rate(Stars, words, null, true, register, Mover.Citizen, at)));
        }
        else if (Fate == 9)
        {
            yield return (Answered.AddDays(40), (m, _, at) => Must(m!.CloseUnrated(register, Mover.House, at)));
        }
    }

    private void Answer(Matter matter, Register register, DateTimeOffset at)
    {
        var chen = Town.Somebody(Town.Chen.Account, Town.Chen.Id);
        Must(matter.Sign(Town.Chen, register, chen, at));
        Must(matter.RecordContact("phone", "约好去看。", register, chen, at));
        // Explained needs the two-person move of a later issue.
        var result = (ReplyResult)Result is ReplyResult.Explained ? ReplyResult.Planned : (ReplyResult)Result;
        Must(matter.HandInReply(result, "换了接头和一盏新灯，当晚亮了。", false, register, chen, at));
        Must(matter.Answer(register, Town.Somebody("sh01"), at));
    }

    private Registration Registration(int no, MatterId id) =>
        new(id, ReceiptNumber.Make(DateOnly.FromDateTime(Registered.DateTime), no), [1], "青石巷路灯不亮", "青石巷的路灯坏了三天，晚上看不见。", (ChannelKind)Channel, Channel == 2 ? Town.StreetOffice : Town.Centre, Town.Centre)
        {
            AreaCode = HasPlace ? Town.Community : null,
            Purpose = Purpose == 0 ? Huiyin.Registry.Contract.Purpose.Consultation : null,
        };

    private static void Must(Huiyin.Platform.Rooms.Outcome outcome) => Assert.Null(outcome.Refusal);
}
