using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Model;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics.Facts;

/// <summary>The bad days: transfers, stops, supervision, checks, look-backs, told step by step as the heart tells them.</summary>
public sealed class PartFactsTests
{
    private static readonly DateTimeOffset Registered = FakeClock.At(2026, 9, 28);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_turns_beside_a_matter_is_counted_as_the_slow_count_says_and_follows_the_responsible_unit()
    {
        await using var district = await Lived.DistrictAsync([]);
        var first = Brief(MatterState.InHand, Town.Centre, Order(1, Town.Centre, "Signed"), Transfer(null));
        var moved = first with { Responsible = Town.Lamps, Parts = [Order(1, Town.Centre, "Recalled"), Transfer("Accepted"), Order(2, Town.Lamps, "Signed"), .. Turns(ended: false)] };
        var last = moved with
        {
            State = MatterState.Closed,
            FirstAnsweredAt = Registered.AddDays(30),
            AnsweredAt = Registered.AddDays(30),
            Result = ReplyResult.Solved,
            Round = 2,
            IsRebound = true,
            MasterId = MatterId.Of(Id(77)),
            Parts = [Order(1, Town.Centre, "Recalled"), Transfer("Accepted"), Order(2, Town.Lamps, "Done"), .. Turns(ended: true)],
        };

        await TellAsync(district, ("T1", first with { Parts = [] }));
        await TellAsync(district, ("T11", first), ("T12", moved));
        await TellAsync(district, ("T32a", last));

        var counted = await CountAsync(district);
        Assert.Equal(BruteForce.Count([last], new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 2)), counted.Total);
        Assert.Equal(BruteForce.Count([last], new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 2), Town.Lamps), counted.Of(Dimension.Unit, CellKey.Of(Town.Lamps)));
        Assert.True(counted.Total[Measure.CongressLine] == 1 && counted.Total[Measure.Rebounds] == 1 && counted.Total[Measure.Revived] == 1, counted.Total.ToString());
    }

    [Fact]
    public async Task Days_on_which_the_clock_stood_still_are_not_used_and_overlapping_ones_once()
    {
        await using var district = await Lived.DistrictAsync([]);
        MatterPart Stop(int no, int from, int? to) => new(Id(no), MatterPart.Stop, Registered.AddDays(from)) { EndAt = to is { } end ? Registered.AddDays(end) : null, Word = "Suspension" };
        var plain = Brief(MatterState.Answered, Town.Lamps) with { FirstAnsweredAt = Registered.AddDays(29), AnsweredAt = Registered.AddDays(29) };
        var stopped = plain with { Parts = [Stop(1, 14, 18), Stop(2, 16, 21), Stop(3, 28, null)] };

        var days = new[] { plain, stopped }.Select(brief => MatterFact.Of(brief, Town.Register()).WorkDaysUsed).ToList();

        Assert.Equal([BruteForce.Days(plain), BruteForce.Days(stopped)], days.OfType<int>());
        Assert.True(days[1] < days[0]);
    }

    private static MatterBrief Brief(MatterState state, UnitId responsible, params MatterPart[] parts) => new(
        MatterId.Of(Id(500)), "260928000016", state, ChannelKind.WebPage, Purpose.Help, null, Town.Community, null, Town.Centre, responsible, Registered, Registered, new DateOnly(2026, 10, 20),
        CivilTime.EndOf(new DateOnly(2026, 10, 20)), null, null, false, null, null, null)
    { Parts = parts, FirstDueAt = CivilTime.EndOf(new DateOnly(2026, 10, 20)) };

    private static MatterPart Order(int no, UnitId unit, string status) => new(Id(no), MatterPart.Lead, Registered) { Unit = unit, Due = new DateOnly(2026, 9, 29), MetAt = Registered, Word = status };

    private static MatterPart Transfer(string? outcome) => new(Id(3), MatterPart.Transfer, Registered.AddHours(3)) { Unit = Town.Centre, Due = new DateOnly(2026, 9, 29), MetAt = outcome is null ? null : Registered.AddHours(20), Word = outcome };

    private static IEnumerable<MatterPart> Turns(bool ended)
    {
        DateTimeOffset? at = ended ? Registered.AddDays(21) : null;
        yield return new(Id(4), MatterPart.Stop, Registered.AddDays(2)) { EndAt = at, Word = "Suspension" };
        yield return new(Id(5), MatterPart.Extension, Registered.AddDays(3)) { Size = 5, EndAt = at, Word = ended ? "granted" : null };
        yield return new(Id(6), MatterPart.Dispute, Registered.AddDays(3)) { EndAt = at, Due = new DateOnly(2026, 10, 9) };
        yield return new(Id(7), MatterPart.Supervision, Registered.AddDays(15)) { Size = 2, Word = "Congress", EndAt = at, Due = new DateOnly(2026, 10, 20) };
        yield return new(Id(8), MatterPart.Supervision, Registered.AddDays(15)) { Size = 1, Word = "Government" };
        yield return new(Id(9), MatterPart.Check, Registered.AddDays(18)) { Due = new DateOnly(2026, 10, 23), MetAt = at, EndAt = at, Word = ended ? "Upheld" : null };
        yield return new(Id(10), MatterPart.LookBack, Registered.AddDays(20)) { Due = new DateOnly(2026, 10, 18), EndAt = at, Word = ended ? "FalseClosing" : null };
        yield return new(Id(11), MatterPart.Explanation, Registered.AddDays(5)) { EndAt = at, Word = ended ? "revived" : null };
        yield return new(Id(12), MatterPart.CallBack, Registered.AddDays(31)) { Size = 4, Word = "PartlySolved" };
        yield return new(Id(13), MatterPart.Co, Registered.AddDays(1)) { Unit = Town.StreetOffice, Due = new DateOnly(2026, 10, 12), EndAt = at, Word = ended ? "Done" : "Sent", Size = 1 };
    }

    private static Guid Id(int no) => Guid.Parse($"00000000-0000-7000-9000-{no:000000000000}");

    private static Task TellAsync(TestDistrict district, params (string Step, MatterBrief Brief)[] steps) => district.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<Huiyin.Platform.Storage.HuiyinDb>();
        foreach (var (step, brief) in steps)
        {
            foreach (var reaction in services.GetServices<IReactTo<MatterMoved>>())
            {
                await reaction.ReactAsync(new MatterMoved(brief, step, Registered), Ct);
            }
        }

        await db.SaveChangesAsync(Ct);
        Assert.True(await db.Set<MatterFact>().AnyAsync(Ct));
    });

    private static Task<Counts> CountAsync(TestDistrict district) => district.InScopeAsync(services => services.GetRequiredService<ReadCounts>()
        .OfAsync(new FigurePeriod(PeriodKind.Days, new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 2)), FigureCut.District, [Dimension.Unit], Ct));
}
