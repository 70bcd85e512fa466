using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Listening;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Supervising;

/// <summary>One list of the board; without a view the board itself.</summary>
internal sealed record Board(BoardView? View, UnitId? Unit, QueuePlace? After);

/// <summary>One unit: how many stand in each column, and what other rooms know of it.</summary>
internal sealed record BoardLine(UnitId Unit, string Name, IReadOnlyList<int> Counts, IReadOnlyList<string> More);

/// <summary>One matter of a list: nothing personal, and no title where it is confidential.</summary>
internal sealed record BoardRow(
    MatterId Id, string Number, string? Title, MatterState State, UnitId Unit, DateOnly DueDay, DateOnly? StepDue, DateTimeOffset DueAt, int LimitNumber, int Round, int Followers, int SupervisionLevel, DateOnly? Day)
{
    public DateOnly Watched => MatterLights.Watched(State, DueDay, StepDue);

    public Light LightOn(WorkCalendar calendar, DateOnly today) => MatterLights.Of(calendar, today, State, DueDay, StepDue, LimitNumber);
}

/// <param name="Tabs">How many each list has, to 1,000.</param>
internal sealed record BoardSheet(
    Board Ask, IReadOnlyList<BoardLine> Lines, BoardLine? Total, IReadOnlyList<string> MoreHeads, IReadOnlyList<(BoardView View, int Count)> Tabs,
    IReadOnlyList<BoardRow> Rows, QueuePlace? Next, Register Register, DateTimeOffset Now)
{
    /// <summary>This person may see what people talk about, too.</summary>
    public bool SeesTopics { get; init; }
}

internal sealed class BoardHandler(BoardViews views, MatterDesk desk, IEnumerable<IUnitColumns> columns)
{
    private const int PageSize = 20;
    private const int FirstFew = 5;
    private static readonly BoardView[] Lists = [BoardView.Late, BoardView.Reddening, BoardView.BadAgain, BoardView.Returned, BoardView.Explained, BoardView.LongPause, BoardView.LookBack];

    public async Task<BoardSheet> HandleAsync(Board ask, Actor actor, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        var tabs = new List<(BoardView, int)>();
        foreach (var view in Lists)
        {
            tabs.Add((view, await Capped.CountAsync(await views.OfAsync(view, null, actor, ct), ct)));
        }

        var size = ask.View is null ? FirstFew : PageSize;
        var rows = await PageAsync(await views.OfAsync(ask.View ?? BoardView.Late, ask.Unit, actor, ct), ask.View == BoardView.LookBack ? QueueView.LookBack : QueueView.All, ask.After, size, ct);
        var sheet = new BoardSheet(ask, [], null, [], tabs, [.. rows.Take(size)], rows.Count > size ? QueuePlace.Of(rows[size - 1].DueAt, rows[size - 1].Day, rows[size - 1].Id) : null, register, desk.Now) { SeesTopics = TopicWindow.Readers.Any(actor.IsAnywhere) };
        return ask.View is null ? await WithLinesAsync(sheet, actor, ct) : sheet;
    }

    private static Task<List<BoardRow>> PageAsync(IQueryable<Matter> matters, QueueView order, QueuePlace? after, int size, CancellationToken ct) =>
        QueuePlace.Forward(after?.Behind(matters, order) ?? matters, order).Take(size + 1).Select(matter => new BoardRow(
            matter.Id, matter.Number, matter.IsConfidential ? null : matter.Title, matter.State, matter.DeskUnit, matter.DueDay, matter.StepDue, matter.DueAt, matter.LimitNumber,
            matter.Round, matter.FollowerCount, matter.SupervisionLevel, order == QueueView.LookBack ? matter.LookBackOn : null)).ToListAsync(ct);

    private async Task<BoardSheet> WithLinesAsync(BoardSheet sheet, Actor actor, CancellationToken ct)
    {
        var counts = await CountAsync(sheet.Register.Calendar, actor, ct);
        var more = new List<UnitColumns>();
        foreach (var column in columns)
        {
            more.Add(await column.ReadAsync(ct));
        }

        var units = counts.Keys.Union(more.SelectMany(column => column.Cells.Keys).Select(UnitId.Of)).Where(unit => sheet.Register.Unit(unit) is not null);
        var lines = units.Select(unit => new BoardLine(unit, sheet.Register.UnitName(unit), counts.GetValueOrDefault(unit) ?? new int[BoardViews.Columns], [.. more.SelectMany(column => Cells(column, unit))]))
            .OrderBy(line => sheet.Register.Unit(line.Unit)?.Kind).ThenBy(line => sheet.Register.Unit(line.Unit)?.Code, StringComparer.Ordinal).ToList();
        var total = Enumerable.Range(0, BoardViews.Columns).Select(column => counts.Values.Sum(unit => unit[column])).ToList();
        return sheet with { Lines = lines, Total = new BoardLine(default, "", total, [.. more.SelectMany(column => column.Total)]), MoreHeads = [.. more.SelectMany(column => column.Heads)] };
    }

    private static IReadOnlyList<string> Cells(UnitColumns column, UnitId unit) => column.Cells.GetValueOrDefault(unit.Value) ?? [.. column.Heads.Select(_ => "—")];

    // One walk over what is open, grouped by what the columns depend on.
    private async Task<Dictionary<UnitId, int[]>> CountAsync(WorkCalendar calendar, Actor actor, CancellationToken ct)
    {
        var today = CivilTime.DateOf(desk.Now);
        var seen = views.Seen(actor);
        var groups = await seen.Where(matter => matter.IsOpen && !matter.IsHeldForALook)
            .GroupBy(matter => new { matter.DeskUnit, matter.State, matter.DueDay, Step = matter.State == MatterState.VerifyingBadRating || matter.State == MatterState.Dispatched ? matter.StepDue : null, matter.LimitNumber })
            .Select(group => new { group.Key.DeskUnit, group.Key.State, group.Key.DueDay, group.Key.Step, group.Key.LimitNumber, Count = group.Count() }).ToListAsync(ct);
        var counts = new Dictionary<UnitId, int[]>();
        void Add(UnitId unit, BoardView column, int count)
        {
            counts.TryAdd(unit, new int[BoardViews.Columns]);
            counts[unit][(int)column] += count;
        }

        foreach (var group in groups)
        {
            if (ColumnOf(MatterLights.Of(calendar, today, group.State, group.DueDay, group.Step, group.LimitNumber)) is { } column)
            {
                Add(group.DeskUnit, column, group.Count);
            }

            Add(group.DeskUnit, BoardView.Unsigned, group.State == MatterState.Dispatched && group.Step < today ? group.Count : 0);
            Add(group.DeskUnit, BoardView.Bad, group.State is MatterState.VerifyingBadRating or MatterState.InRework ? group.Count : 0);
        }

        // The index by desk is hidden from the planner: it would read the whole table to have the groups in order.
        foreach (var unit in await views.LookedBack(actor).GroupBy(matter => matter.LookBackOn != null ? matter.DeskUnit : default).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct))
        {
            Add(unit.Key, BoardView.LookBack, unit.Count);
        }

        return counts;
    }

    private static BoardView? ColumnOf(Light light) => light switch
    {
        Light.Late => BoardView.Late,
        Light.Today => BoardView.Today,
        Light.Soon => BoardView.Soon,
        Light.Ok => BoardView.Ok,
        Light.Paused => BoardView.Paused,
        Light.Done => null,
    };
}
