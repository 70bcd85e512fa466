using FsCheck.Fluent;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Headlines;
using Huiyin.Statistics.Model;
using Huiyin.Tests.Rooms.Matters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics.Counting;

public sealed class FreezeMonthsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_fifth_the_month_before_is_frozen_and_stays_what_it_was_while_corrections_stand_beside_it()
    {
        var lives = Life.Any.ListOf(60).Sample(1, 100).First().ToList();
        await using var district = await Lived.DistrictAsync(lives);
        await FreezeAsync(district);
        Assert.Null((await BookAsync(district)).Head.FrozenAt);

        district.Clock.Pass(TimeSpan.FromDays(3)); // 5 November
        await FreezeAsync(district);
        var before = await BookAsync(district);
        await Lived.PlayAsync(district, [new Life(350, 9, 0, 0, 0, 0, 1, 1, 0, 0, true)], 60);
        await FreezeAsync(district);
        var after = await BookAsync(district);

        Assert.Equal(district.Clock.GetUtcNow(), before.Head.FrozenAt);
        Assert.All(before.Lines, line => Assert.Null(line.Adjusted));
        Assert.Equal(before.Lines.Where(line => line.Figure.Kind != FigureKind.Now).Select(line => (line.Figure.Key, line.Now)), after.Lines.Where(line => line.Figure.Kind != FigureKind.Now).Select(line => (line.Figure.Key, line.Now)));
        var received = after.Lines.Single(line => line.Figure.Key == "Received");
        Assert.Equal(received.Now.Number + 1, received.Adjusted?.Number);
    }

    [Fact]
    public async Task Every_month_that_is_over_is_frozen_once()
    {
        await using var district = await Lived.DistrictAsync([new Life(1, 9, 0, 0, 0, 0, 1, 1, 0, 0, true)]);
        await FreezeAsync(district);
        await FreezeAsync(district);

        var months = await district.WithDbAsync(db => db.Set<SpanSum>().Where(sum => sum.Kind == SpanKind.Frozen && sum.Dimension == Dimension.Total).Select(sum => sum.From).ToListAsync(Ct));

        Assert.Equal(Enumerable.Range(0, 12).Select(no => new DateOnly(2025, 10, 1).AddMonths(no)), months.Order());
    }

    private static Task FreezeAsync(TestDistrict district) =>
        district.InScopeAsync(services => ActivatorUtilities.CreateInstance<FreezeMonthsHandler>(services).RunAsync(Ct));

    private static Task<FigureBook> BookAsync(TestDistrict district) =>
        district.InScopeAsync(services => services.GetRequiredService<FigureBooks>().BookAsync(new FigureAsk("2026-10", null, null, null, null, null, null, null), Leader, Ct));

    private static Actor Leader =>
        new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000d1")), "ld01", "某某", Town.Centre, new HashSet<(Role, UnitId)> { (Role.DistrictLeader, Town.Centre) });
}
