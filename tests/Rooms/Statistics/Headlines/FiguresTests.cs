using FsCheck.Fluent;
using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Headlines;
using Huiyin.Statistics.Model;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.WorkDays;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics.Headlines;

public sealed class FiguresTests
{
    private static readonly DateOnly Today = CivilTime.DateOf(TestDistrict.Monday);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Figures_equal_the_slow_count_over_random_lives()
    {
        foreach (var lives in Life.Any.ListOf(80).Sample(3, 100))
        {
            await using var district = await OpenAsync([.. lives]);
            var matters = await MattersAsync(district);

            foreach (var period in Periods())
            {
                var sheet = await ShowAsync(district, period, Leader);

                Assert.Equal(BruteForce.Count(matters, sheet.Period.From, sheet.Period.To), sheet.Now);
                Assert.Equal(BruteForce.Count(matters, sheet.LastYear.From, sheet.LastYear.To), sheet.Before);
                Assert.Equal(BruteForce.Overdue(matters, TestDistrict.Monday), sheet.Overdue);
                Assert.All([sheet.ByUnit, sheet.ByChannel, sheet.ByArea], lines => Assert.Equal(sheet.Now, Sum(lines)));
            }
        }
    }

    [Fact]
    public async Task Each_units_line_counts_what_it_leads()
    {
        await using var district = await OpenAsync([.. Life.Any.ListOf(80).Sample(1, 100).First()]);
        var matters = await MattersAsync(district);

        var sheet = await ShowAsync(district, new ShowFigures("year", null, null), Leader);

        Assert.True(sheet.ByUnit.Count >= 2);
        Assert.All(sheet.ByUnit, line =>
            Assert.Equal(BruteForce.Count(matters, sheet.Period.From, sheet.Period.To, UnitId.Of(Guid.Parse(line.Key))), line.Tally));
    }

    [Fact]
    public async Task The_rows_behind_a_figure_are_as_many_as_it_says_and_none_comes_twice()
    {
        await using var district = await OpenAsync([.. Life.Any.ListOf(80).Sample(1, 100).First()]);
        var sheet = await ShowAsync(district, new ShowFigures("year", null, null), Leader);
        var expected = new Dictionary<Measure, long>
        {
            [Measure.Received] = sheet.Now[Measure.Received], [Measure.Answered] = sheet.Now[Measure.Answered], [Measure.Solved] = sheet.Now[Measure.Solved], [Measure.Due] = sheet.Now[Measure.Due],
            [Measure.DueMissed] = sheet.Now[Measure.DueMissed], [Measure.Rated] = sheet.Now[Measure.Rated], [Measure.BadRated] = sheet.Now[Measure.BadRated], [Measure.Overdue] = sheet.Overdue,
            [Measure.Dispatched] = sheet.Now[Measure.Dispatched], [Measure.CoSent] = sheet.Now[Measure.CoSent], [Measure.SignedInTime] = sheet.Now[Measure.SignedInTime], [Measure.CoDue] = sheet.Now[Measure.CoDue],
        };

        Assert.True(sheet.Now[Measure.Received] > 20, "more than a page");
        foreach (var (figure, count) in expected)
        {
            var rows = await RowsAsync(district, figure, sheet.Period);

            Assert.Equal(count, rows.Count);
            Assert.Equal(count, rows.Select(row => (row.Fact.Number, row.Part?.Id)).Distinct().Count());
            Assert.Equal(rows.OrderByDescending(row => row.Day).ThenByDescending(row => row.Fact.Number, StringComparer.Ordinal).Select(row => row.Fact.Number), rows.Select(row => row.Fact.Number));
        }
    }

    [Fact]
    public async Task A_unit_leader_sees_the_own_unit_and_a_handler_the_own_matters()
    {
        await using var district = await OpenAsync([.. Life.Any.ListOf(80).Sample(1, 100).First()]);
        var matters = await MattersAsync(district);
        var leader = Person(Role.UnitLeader, Town.Lamps);
        var handler = Person(Role.Handler, Town.Lamps) with { Id = Town.Chen.Id };

        var ofUnit = await ShowAsync(district, new ShowFigures("year", null, null), leader);
        var own = await ShowAsync(district, new ShowFigures("year", null, null), handler);

        Assert.Equal(BruteForce.Count(matters, ofUnit.Period.From, ofUnit.Period.To, Town.Lamps), ofUnit.Now);
        Assert.Equal(BruteForce.Count(matters.Where(m => m.Handler == Town.Chen.Id), own.Period.From, own.Period.To), own.Now);
        Assert.NotEqual(0, own.Now[Measure.Received]);
        Assert.False(ofUnit.IsWholeDistrict);
    }

    [Fact]
    public async Task Median_and_ninth_tenth_are_those_of_the_sorted_list()
    {
        await using var district = await OpenAsync([.. Life.Any.ListOf(80).Sample(1, 100).First()]);
        var sheet = await ShowAsync(district, new ShowFigures("year", null, null), Leader);
        var days = (await MattersAsync(district)).Where(m => m.FirstAnsweredAt is { } at && CivilTime.DateOf(at).Year == Today.Year).Select(BruteForce.Days).Order().ToList();

        Assert.Equal(days[(int)Math.Ceiling(days.Count * 0.5) - 1], sheet.MedianDays);
        Assert.Equal(days[(int)Math.Ceiling(days.Count * 0.9) - 1], sheet.P90Days);
    }

    [Fact]
    public async Task The_months_of_the_picture_add_up_to_the_months_themselves()
    {
        await using var district = await OpenAsync([.. Life.Any.ListOf(80).Sample(1, 100).First()]);
        var matters = await MattersAsync(district);

        var sheet = await ShowAsync(district, new ShowFigures(null, null, null), Leader);

        Assert.Equal(12, sheet.Trend.Count);
        Assert.All(sheet.Trend, month =>
        {
            var last = month.Month.AddMonths(1).AddDays(-1);
            var slow = BruteForce.Count(matters, month.Month, last < Today ? last : Today);
            Assert.Equal(((int)slow[Measure.Received], (int)slow[Measure.Solved]), (month.Received, month.Solved));
        });
    }

    [Fact]
    public async Task The_home_page_shows_the_overdue_ones_and_is_not_older_than_a_minute()
    {
        await using var district = await OpenAsync([new Life(300, 9, 0, 0, 0, 0, 1, 1, 0, 0, true)]);

        var first = await HeadlinesAsync(district);
        await new Life(378, 9, 0, 0, 0, 0, 1, 1, 0, 0, true).PlayAsync(district.Services, 7, Town.Register(), TestDistrict.Monday.AddHours(1));
        var again = await HeadlinesAsync(district);
        district.Clock.Pass(TimeSpan.FromMinutes(2));
        var later = await HeadlinesAsync(district);

        Assert.Equal((0, 1), (first.Received, first.Overdue));
        Assert.Equal(first, again);
        Assert.Equal((1, 1), (later.Received, later.Overdue));
        Assert.Null(later.SolvedShare);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "<5")]
    [InlineData(5, "5")]
    [InlineData(1519, "1,519")]
    public void The_public_reads_few_cases_as_fewer_than_five(int count, string shown) => Assert.Equal(shown, HeadlineFigures.Shown(count));

    private static Tally Sum(IEnumerable<FigureLine> lines)
    {
        var sum = new Tally();
        foreach (var line in lines)
        {
            sum.Add(line.Tally);
        }

        return sum;
    }

    private static Actor Leader => Person(Role.DistrictLeader, Town.Centre);

    private static Actor Person(Role role, UnitId at) =>
        new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000d1")), "ld01", "某某", at, new HashSet<(Role, UnitId)> { (role, at) });

    private static IEnumerable<ShowFigures> Periods() =>
        [new(null, null, null), new("year", null, null), new("30", null, null), new("2026-10", null, null), new(null, "2026-02-10", "2026-06-30")];

    private static async Task<TestDistrict> OpenAsync(IReadOnlyList<Life> lives)
    {
        var district = await TestDistrict.OpenAsync();
        await district.WithDbAsync(Town.BuildAsync);
        var register = Town.Register();
        for (var no = 0; no < lives.Count; no++)
        {
            await lives[no].PlayAsync(district.Services, no + 1, register, TestDistrict.Monday);
        }

        return district;
    }

    private static Task<List<MatterBrief>> MattersAsync(TestDistrict district) => Lived.MattersAsync(district);

    private static Task<FigureSheet> ShowAsync(TestDistrict district, ShowFigures ask, Actor actor) =>
        district.InScopeAsync(services => services.GetRequiredService<ShowFiguresHandler>().HandleAsync(ask, actor, Ct));

    private static Task<HeadlineFigures> HeadlinesAsync(TestDistrict district) =>
        district.InScopeAsync(services => services.GetRequiredService<IHeadlines>().ThisMonthAsync(Ct));

    private static async Task<List<FoundRow>> RowsAsync(TestDistrict district, Measure figure, FigurePeriod period)
    {
        var rows = new List<FoundRow>();
        string? after = null;
        do
        {
            var of = new FigureAsk(null, $"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}", null, null, null, null, null);
            var page = await district.InScopeAsync(services => services.GetRequiredService<ListRowsHandler>().HandleAsync(new ListRows(figure.ToString(), after), of, Leader, Ct));
            rows.AddRange(page.Rows);
            after = page.Next;
        }
        while (after is not null);
        return rows;
    }
}
