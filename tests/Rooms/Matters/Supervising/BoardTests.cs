using FsCheck.Fluent;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Matters.Supervising;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Statistics;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Supervising;

public sealed class BoardTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_number_of_the_board_is_as_long_as_the_list_it_opens()
    {
        await using var district = await Lived.DistrictAsync([.. Life.Any.ListOf(150).Sample(1, 100).First()]);
        await district.WithDbAsync(PlanLookBacksAsync);

        var board = await ShowAsync(district, new Board(null, null, null));

        Assert.NotEmpty(board.Lines);
        foreach (var view in Enum.GetValues<BoardView>().Take(BoardViews.Columns))
        {
            Assert.Equal(board.Lines.Sum(line => line.Counts[(int)view]), board.Total?.Counts[(int)view]);
            foreach (var line in board.Lines)
            {
                Assert.Equal(line.Counts[(int)view], (await WalkAsync(district, view, line.Unit)).Count);
            }
        }

        foreach (var (view, count) in board.Tabs)
        {
            Assert.Equal(count, (await WalkAsync(district, view, null)).Distinct().Count());
        }
    }

    [Fact]
    public async Task Red_ones_are_those_past_their_day_and_reddening_ones_those_of_the_next_working_days()
    {
        await using var district = await Lived.DistrictAsync([.. Life.Any.ListOf(150).Sample(1, 100).First()]);
        var today = CivilTime.DateOf(TestDistrict.Monday);
        // A check that is late already, of a promise that is due today.
        var one = await district.WithDbAsync(db => db.Set<Matter>().Where(matter => matter.IsOpen).Select(matter => matter.Id).FirstAsync(Ct));
        await district.WithDbAsync(db => db.Set<Matter>().Where(matter => matter.Id == one).ExecuteUpdateAsync(
            set => set.SetProperty(matter => matter.State, MatterState.VerifyingBadRating).SetProperty(matter => matter.StepDue, today.AddDays(-1)).SetProperty(matter => matter.DueDay, today).SetProperty(matter => matter.DueAt, CivilTime.EndOf(today)), Ct));
        var open = await district.WithDbAsync(db => db.Set<Matter>().AsNoTracking().Where(matter => matter.IsOpen && matter.State != MatterState.VerifyingBadRating).ToListAsync(Ct));

        var late = await WalkAsync(district, BoardView.Late, null);
        var soon = await WalkAsync(district, BoardView.Reddening, null);

        Assert.Superset(open.Where(matter => matter.DueDay < today).Select(matter => matter.Number).ToHashSet(), late.ToHashSet());
        // Monday nine o'clock and seven hours a day: 24 hours end on Thursday.
        Assert.Superset(open.Where(matter => matter.DueDay >= today && matter.DueDay <= new DateOnly(2026, 11, 5)).Select(matter => matter.Number).ToHashSet(), soon.ToHashSet());
        Assert.DoesNotContain(soon, late.Contains);
    }

    [Fact]
    public async Task The_month_stands_beside_the_counts_with_how_many_it_rests_on()
    {
        await using var district = await Lived.DistrictAsync([.. Life.Any.ListOf(80).Sample(1, 100).First()]);

        var board = await ShowAsync(district, new Board(null, null, null));

        Assert.Equal(3, board.MoreHeads.Count);
        Assert.All(board.Lines.Append(board.Total!), line => Assert.Equal(3, line.More.Count)); // a board has a total
        Assert.All(board.Lines, line => Assert.Contains("n=", line.More[1] == "—" ? "n=" : line.More[1], StringComparison.Ordinal));
    }

    private static async Task PlanLookBacksAsync(Huiyin.Platform.Storage.HuiyinDb db)
    {
        var closed = await db.Set<Matter>().Where(matter => matter.State == MatterState.Closed).OrderBy(matter => matter.Number).Take(3).ToListAsync(Ct);
        foreach (var matter in closed)
        {
            matter.LookBacks.Add(new LookBack { Id = Guid.CreateVersion7(TestDistrict.Monday), PlannedOn = new DateOnly(2026, 11, 1), Ground = LookBackGround.Random });
        }

        await db.SaveChangesAsync(Ct);
    }

    private static async Task<List<string>> WalkAsync(TestDistrict district, BoardView view, UnitId? unit)
    {
        var ask = new Board(view, unit, null);
        var numbers = new List<string>();
        while (true)
        {
            var page = await ShowAsync(district, ask);
            numbers.AddRange(page.Rows.Select(row => row.Number));
            if (page.Next is null)
            {
                return numbers;
            }

            ask = ask with { After = page.Next };
        }
    }

    private static Task<BoardSheet> ShowAsync(TestDistrict district, Board ask) =>
        district.InScopeAsync(services => services.GetRequiredService<BoardHandler>().HandleAsync(ask, Supervisor, Ct));

    private static Actor Supervisor =>
        new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000d2")), "db01", "某某", Town.Centre, new HashSet<(Role, UnitId)> { (Role.Supervisor, Town.Centre) });
}
