using System.Globalization;
using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Headlines;

/// <summary>Which rows: a figure, its days, further cuts, and after which row to go on.</summary>
/// <param name="Unit">A unit's id.</param>
/// <param name="Area">A subdistrict's nine digits; empty for rows without a place.</param>
/// <param name="Category">The beginning of a category's code.</param>
/// <param name="After">Day and number of the last row shown, such as <c>2026-11-02_261102000012</c>.</param>
internal sealed record ListRows(string? Figure, string? From, string? To, string? Unit, string? Channel, string? Area, string? Category, string? After)
{
    public Figure Asked => Enum.TryParse<Figure>(Figure, out var known) && Enum.IsDefined(known) ? known : Model.Figure.Received;
}

/// <summary>One page of rows behind a figure.</summary>
/// <param name="Open">Numbers of the matters this reader may open.</param>
internal sealed record RowsView(Figure Figure, FigurePeriod Period, IReadOnlyList<MatterFact> Rows, IReadOnlySet<string> Open, string? Next, DateTimeOffset CutOff, Register Register);

internal sealed class ListRowsHandler(FigureCounts counts, IMatterLookup matters, IRegisters registers, TimeProvider clock)
{
    private const int PageSize = 20;

    public async Task<RowsView> HandleAsync(ListRows ask, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var figure = ask.Asked;
        var period = FigurePeriod.Read(null, ask.From, ask.To, CivilTime.DateOf(now));
        var register = await registers.CurrentAsync(ct);
        var asked = Cut(counts.Of(figure, period, FigureScope.Of(actor), now), ask);
        if (ReadAfter(ask.After) is var (day, number))
        {
            asked = asked.Where(Figures.Below(figure, day, number));
        }

        var found = await asked.OrderByDescending(Figures.DayOf(figure)).ThenByDescending(fact => fact.Number).Take(PageSize + 1).ToListAsync(ct);
        var rows = found.Take(PageSize).ToList();
        var open = await matters.VisibleAsync([.. rows.Select(row => row.Number)], actor, ct);
        var next = found.Count > PageSize ? $"{Figures.DayOf(figure).Compile()(rows[^1]):yyyy-MM-dd}_{rows[^1].Number}" : null;
        return new RowsView(figure, period, rows, open, next, now, register);
    }

    private static IQueryable<MatterFact> Cut(IQueryable<MatterFact> facts, ListRows ask)
    {
        if (ask.Unit is { Length: > 0 } id)
        {
            // By id: a unit that has ended has no code in the register any more, its figures stay.
            var unit = Guid.TryParseExact(id, "N", out var known) ? UnitId.Of(known) : default;
            facts = facts.Where(fact => fact.Unit == unit);
        }

        if (Enum.TryParse<ChannelKind>(ask.Channel, out var channel))
        {
            facts = facts.Where(fact => fact.Channel == channel);
        }

        if (ask.Area is { } area)
        {
            facts = area.Length == 0 ? facts.Where(fact => fact.Subdistrict == null) : facts.Where(fact => fact.Subdistrict == area);
        }

        return ask.Category is { Length: > 0 } category ? facts.Where(fact => fact.CategoryCode!.StartsWith(category)) /* null begins with nothing */ : facts;
    }

    private static (DateOnly Day, string Number)? ReadAfter(string? after) =>
        after?.Split('_') is [var day, var number] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? (known, number) : null;
}
