using FsCheck.Fluent;
using Huiyin.Matters.Model;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Model;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics.Counting;

public sealed class SumDaysTests
{
    private static readonly Dimension[] Every = Enum.GetValues<Dimension>();
    private static readonly DateOnly Today = CivilTime.DateOf(TestDistrict.Monday);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_read_from_sums_is_what_the_facts_say_whatever_happens_after_summing()
    {
        var lives = Life.Any.ListOf(80).Sample(1, 100).First().ToList();
        await using var district = await Lived.DistrictAsync(lives[..40]);
        await SumAllAsync(district);
        Assert.True(await district.WithDbAsync(db => db.Set<SpanSum>().AnyAsync(sum => sum.Kind == SpanKind.Month, Ct)));

        await Lived.PlayAsync(district, lives[40..], 40);
        Assert.NotEmpty(await district.WithDbAsync(db => db.Set<StaleDay>().ToListAsync(Ct)));
        await AssertSameAsync(district);
        await SumAllAsync(district);

        Assert.Empty(await district.WithDbAsync(db => db.Set<StaleDay>().Where(day => day.Day < Today).ToListAsync(Ct)));
        await AssertSameAsync(district);
    }

    [Fact]
    public async Task A_day_is_summed_when_it_is_over_and_not_before()
    {
        await using var district = await Lived.DistrictAsync([new Life(370, 9, 0, 0, 0, 0, 1, 1, 0, 0, true)]);
        await SumAllAsync(district);

        var last = await district.WithDbAsync(db => db.Set<SpanSum>().MaxAsync(sum => sum.From, Ct));
        district.Clock.Pass(TimeSpan.FromHours(15)); // midnight
        await SumAsync(district);
        var atMidnight = await district.WithDbAsync(db => db.Set<SpanSum>().MaxAsync(sum => sum.From, Ct));
        district.Clock.Pass(TimeSpan.FromMinutes(16));
        await SumAsync(district);
        var later = await district.WithDbAsync(db => db.Set<SpanSum>().MaxAsync(sum => sum.From, Ct));

        Assert.Equal((Today.AddDays(-1), Today.AddDays(-1), Today), (last, atMidnight, later));
    }

    [Fact]
    public async Task A_corrected_promise_leaves_the_day_on_which_it_was_due()
    {
        await using var district = await Lived.DistrictAsync([new Life(300, 9, 0, 0, 0, 0, 1, 1, 0, 0, true)]);
        await SumAllAsync(district);
        var due = await district.WithDbAsync(db => db.Set<MatterFact>().Select(fact => fact.DueDay).SingleAsync(Ct));

        await district.WithDbAsync(async db =>
        {
            var matter = await db.Set<Matter>().SingleAsync(Ct);
            Assert.Null(matter.Accept(Huiyin.Registry.Contract.Purpose.Consultation, null, "只是问一问", null, Town.Register(), Town.Somebody(), TestDistrict.Monday).Refusal);
            await db.SaveChangesAsync(Ct);
        });

        var then = await ReadAsync(district, new FigurePeriod(PeriodKind.Days, due, due), FigureCut.District, []);
        Assert.Equal(0, then.Total[Measure.Due]);
        await AssertSameAsync(district);
    }

    internal static async Task SumAllAsync(TestDistrict district)
    {
        for (var round = 0; round < 20; round++)
        {
            await SumAsync(district);
        }
    }

    private static Task SumAsync(TestDistrict district) =>
        district.InScopeAsync(services => ActivatorUtilities.CreateInstance<SumDaysHandler>(services).RunAsync(Ct));

    private static Task<Counts> ReadAsync(TestDistrict district, FigurePeriod period, FigureCut cut, Dimension[] wanted) =>
        district.InScopeAsync(services => services.GetRequiredService<ReadCounts>().OfAsync(period, cut, wanted, Ct));

    private static async Task AssertSameAsync(TestDistrict district)
    {
        FigurePeriod[] periods =
        [
            new(PeriodKind.YearToDate, new DateOnly(2026, 1, 1), Today), new(PeriodKind.Month, new DateOnly(2026, 8, 1), new DateOnly(2026, 8, 31)),
            new(PeriodKind.Days, new DateOnly(2026, 2, 11), new DateOnly(2026, 7, 3)), new(PeriodKind.Last30Days, Today.AddDays(-29), Today),
        ];
        foreach (var period in periods)
        {
            var read = await ReadAsync(district, period, FigureCut.District, Every);
            var counted = await district.InScopeAsync(services => services.GetRequiredService<CountFacts>().OfDaysAsync(new CountedDays(period.From, period.To), FigureCut.District, Every, Ct));
            foreach (var dimension in Every)
            {
                Assert.Equal(Sorted(counted, dimension), Sorted(read, dimension));
            }

            var ofUnit = FigureCut.District with { Unit = Town.Lamps };
            Assert.Equal(counted.Of(Dimension.Unit, CellKey.Of(Town.Lamps)), (await ReadAsync(district, period, ofUnit, [])).Total);
        }
    }

    private static List<(string, Tally)> Sorted(Counts counts, Dimension dimension) => [.. counts.Lines(dimension).Where(line => !line.Tally.IsNothing).OrderBy(line => line.Key, StringComparer.Ordinal)];
}
