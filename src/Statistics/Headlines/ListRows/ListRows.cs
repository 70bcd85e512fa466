using System.Globalization;
using System.Linq.Expressions;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Headlines;

/// <summary>Which rows: what is counted, and after which row to go on; period and cuts are asked beside it.</summary>
/// <param name="After">Day, number and, for rows beside a matter, id of the last row shown, such as <c>2026-11-02_261102000012</c>.</param>
internal sealed record ListRows(string? Figure, string? After)
{
    public Measure Asked => Enum.TryParse<Measure>(Figure, out var known) && Enum.IsDefined(known) ? known : Measure.Received;
}

/// <summary>One row behind a number: a matter, or what lies beside one.</summary>
internal sealed record FoundRow(Fact Fact, DateOnly Day)
{
    public MatterFact? Matter => Fact as MatterFact;

    public PartFact? Part => Fact as PartFact;
}

/// <summary>One page of rows behind a figure.</summary>
/// <param name="Open">Numbers of the matters this reader may open.</param>
internal sealed record RowsView(Measure Figure, FigureAsk Ask, FigurePeriod Period, IReadOnlyList<FoundRow> Rows, IReadOnlySet<string> Open, string? Next, DateTimeOffset CutOff, Register Register);

internal sealed class ListRowsHandler(HuiyinDb db, IMatterLookup matters, IRegisters registers, TimeProvider clock)
{
    private const int PageSize = 20;

    public async Task<RowsView> HandleAsync(ListRows ask, FigureAsk of, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var period = of.Period(CivilTime.DateOf(now));
        var found = await FindAsync(ask.Asked, period, of.Cut(actor), ReadAfter(ask.After), now, ct);
        var rows = found.Take(PageSize).ToList();
        var open = await matters.VisibleAsync([.. rows.Select(row => row.Fact.Number).Distinct()], actor, ct);
        var next = found.Count > PageSize ? Written(rows[^1]) : null;
        return new RowsView(ask.Asked, of, period, rows, open, next, now, await registers.CurrentAsync(ct));
    }

    private async Task<List<FoundRow>> FindAsync(Measure measure, FigurePeriod period, FigureCut cut, After? after, DateTimeOffset now, CancellationToken ct)
    {
        if (Cohorts.IsStanding(measure))
        {
            var when = Cohorts.Standing(now).First(counted => counted.Measure == measure).When;
            return await PageAsync(cut.Of(db.Set<MatterFact>()).Where(fact => fact.IsStanding).Where(when), fact => fact.DueDay, after, ct);
        }

        if (Cohorts.OfMatters.FirstOrDefault(cohort => Counts(cohort, measure)) is { } matters)
        {
            return await PageAsync(Rows(cut.Of(db.Set<MatterFact>()), matters, measure, period), matters.Day, after, ct);
        }

        var parts = Cohorts.OfParts.First(cohort => Counts(cohort, measure));
        return await PagePartsAsync(Rows(cut.Of(db.Set<PartFact>()), parts, measure, period), parts.Day, after, ct);
    }

    private static bool Counts<TFact>(Cohort<TFact> cohort, Measure measure) => cohort.Counted.Any(counted => counted.Measure == measure);

    private static IQueryable<TFact> Rows<TFact>(IQueryable<TFact> facts, Cohort<TFact> cohort, Measure measure, FigurePeriod period)
    {
        var (from, to) = (period.From, period.To);
        return facts.Where(Splice.On(cohort.Day, day => day >= from && day <= to)).Where(cohort.Counted.First(counted => counted.Measure == measure).When);
    }

    private static async Task<List<FoundRow>> PageAsync(IQueryable<MatterFact> facts, Expression<Func<MatterFact, DateOnly?>> day, After? after, CancellationToken ct)
    {
        if (after is { } last)
        {
            facts = facts.Where(Below(day, last));
        }

        var dayOf = day.Compile();
        return (await facts.AsNoTracking().OrderByDescending(day).ThenByDescending(fact => fact.Number).Take(PageSize + 1).ToListAsync(ct)).ConvertAll(fact => new FoundRow(fact, dayOf(fact) ?? default));
    }

    // A matter may have several orders on one day: the id tells them apart.
    private static async Task<List<FoundRow>> PagePartsAsync(IQueryable<PartFact> facts, Expression<Func<PartFact, DateOnly?>> day, After? after, CancellationToken ct)
    {
        if (after is { } last)
        {
            var (number, id, on) = (last.Number, last.Id, last.Day);
            var beside = Splice.And(Splice.On(day, d => d == on), (PartFact fact) => fact.Number == number && fact.Id.CompareTo(id) < 0);
            facts = facts.Where(Splice.Or(Below(day, last), beside));
        }

        var dayOf = day.Compile();
        return (await facts.AsNoTracking().OrderByDescending(day).ThenByDescending(fact => fact.Number).ThenByDescending(fact => fact.Id).Take(PageSize + 1).ToListAsync(ct))
            .ConvertAll(fact => new FoundRow(fact, dayOf(fact) ?? default));
    }

    private static Expression<Func<TFact, bool>> Below<TFact>(Expression<Func<TFact, DateOnly?>> day, After after)
        where TFact : Fact
    {
        var (on, number) = (after.Day, after.Number);
#pragma warning disable CA1310, MA0074 // becomes SQL, where numbers are digits; the overload with a comparison does not translate
        var sameDay = Splice.And(Splice.On(day, d => d == on), (TFact fact) => fact.Number.CompareTo(number) < 0);
#pragma warning restore CA1310, MA0074
        return Splice.Or(Splice.On(day, d => d < on), sameDay);
    }

    private static string Written(FoundRow row) =>
        row.Part is { } part ? $"{row.Day:yyyy-MM-dd}_{part.Number}_{part.Id:N}" : $"{row.Day:yyyy-MM-dd}_{row.Fact.Number}";

    private static After? ReadAfter(string? written)
    {
        var parts = written?.Split('_') ?? [];
        return parts.Length >= 2 && DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new After(day, parts[1], parts.Length > 2 && Guid.TryParseExact(parts[2], "N", out var id) ? id : Guid.Empty)
            : null;
    }

    private sealed record After(DateOnly Day, string Number, Guid Id);
}
