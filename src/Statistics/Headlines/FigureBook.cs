using Huiyin.Registry.Contract;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;

namespace Huiyin.Statistics.Headlines;

/// <summary>What stands over every table: which days, against which, up to when, frozen or not.</summary>
internal sealed record BookHead(FigureAsk Ask, FigurePeriod Period, FigurePeriod LastYear, FigurePeriod Previous, DateTimeOffset CutOff, bool IsWholeDistrict)
{
    /// <summary>When the month was frozen; null while its numbers still move.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    public int WorkDays { get; init; }

    public int PreviousWorkDays { get; init; }

    /// <summary>受理 of January and February together, this year and last; null in other months.</summary>
    public (long Now, long Before)? Festival { get; init; }

    /// <summary>The cuts in words, such as 「单位：区路灯中心」; empty for all.</summary>
    public IReadOnlyList<string> Cuts { get; init; } = [];
}

/// <summary>One figure of the table.</summary>
/// <param name="Now">As frozen, where the month is.</param>
/// <param name="Adjusted">调整: what it would be today; null where that is the same.</param>
internal sealed record BookLine(Figure Figure, FigureCell Now, FigureCell? Adjusted, FigureCell Before, FigureCell YearOnYear, FigureCell Previous, FigureCell OnPrevious, FigureCell PerWorkDay);

/// <summary>All figures of a period. Page and sheet are drawn from this one object.</summary>
internal sealed record FigureBook(BookHead Head, IReadOnlyList<BookLine> Lines);

/// <summary>One line of a table by unit, area, channel, category or purpose.</summary>
/// <param name="Group">Comparable lines stand together: units of one kind.</param>
internal sealed record CutLine(string Key, string Name, string? Group, IReadOnlyList<FigureCell> Cells);

/// <summary>Figures cut by one dimension; the last line is the total, of the same reading.</summary>
internal sealed record CutTable(BookHead Head, Dimension Dimension, IReadOnlyList<Figure> Figures, IReadOnlyList<CutLine> Lines, CutLine Total);

/// <summary>Reads books and tables.</summary>
internal sealed class FigureBooks(ReadCounts read, CountFacts facts, IRegisters registers, RateWeights weights, TimeProvider clock)
{
    /// <summary>Columns of the tables: what a unit leads, and its help for others apart.</summary>
    public static readonly IReadOnlyList<Figure> Columns =
        [.. new[] { "Received", "Answered", "SolvedRate", "OnTime", "AnsweredLate", "Overdue", "MeanDays", "SignedInTime", "FirstContact", "Satisfied", "CoSent", "CoInTime" }.Select(Figures.Of)];

    public async Task<FigureBook> BookAsync(FigureAsk ask, Actor actor, CancellationToken ct)
    {
        Dimension[] wanted = [];
        var cut = ask.Cut(actor);
        var head = await HeadAsync(ask, actor, ct);
        var live = await read.OfAsync(head.Period, cut, wanted, ct);
        var frozen = await FrozenAsync(head.Period, cut, wanted, ct);
        var now = frozen?.Counts ?? live;
        var before = await BestAsync(head.LastYear, cut, wanted, ct);
        var previous = await BestAsync(head.Previous, cut, wanted, ct);
        var standing = await facts.StandingAsync(cut, [], head.CutOff, ct);
        head = head with { FrozenAt = frozen?.At };
        return new FigureBook(head, [.. Figures.All.Select(figure => figure with { Weights = weights }).Select(figure => figure.Kind == FigureKind.Now ? Standing(figure, standing) : Line(head, figure, now, live, before, previous))]);
    }

    public async Task<CutTable> TableAsync(FigureAsk ask, Dimension dimension, Actor actor, CancellationToken ct)
    {
        Dimension[] wanted = [dimension];
        var cut = ask.Cut(actor);
        var head = await HeadAsync(ask, actor, ct);
        var register = await registers.CurrentAsync(ct);
        var frozen = await FrozenAsync(head.Period, cut, wanted, ct);
        var now = frozen?.Counts ?? await read.OfAsync(head.Period, cut, wanted, ct);
        var before = await BestAsync(head.LastYear, cut, wanted, ct);
        var standing = await facts.StandingAsync(cut, wanted, head.CutOff, ct);
        var names = new LineNames(register);
        var keys = now.Lines(dimension).Concat(standing.Lines(dimension)).Select(line => line.Key).Distinct();
        var lines = keys.Select(key => new CutLine(key, names.Of(dimension, key), names.Group(dimension, key), Cells(now, standing, before, dimension, key)))
            .OrderBy(line => names.Order(dimension, line.Key), StringComparer.Ordinal);
        return new CutTable(head with { FrozenAt = frozen?.At }, dimension, Columns, [.. lines], new CutLine("", "", null, Cells(now, standing, before, Dimension.Total, "")));
    }

    private static FigureCell[] Cells(Counts now, Counts standing, Counts before, Dimension dimension, string key)
    {
        var tally = now.Of(dimension, key);
        var stands = standing.Of(dimension, key);
        return [.. Columns.Select(figure => FigureCell.Of(figure, figure.Kind == FigureKind.Now ? stands : tally)),
            FigureCell.Growth(tally[Measure.Received], before.Of(dimension, key)[Measure.Received])];
    }

    private static BookLine Line(BookHead head, Figure figure, Counts now, Counts live, Counts before, Counts previous)
    {
        var shown = FigureCell.Of(figure, now.Total);
        var adjusted = ReferenceEquals(now, live) ? shown : FigureCell.Of(figure, live.Total);
        return new BookLine(
            figure, shown, adjusted == shown ? null : adjusted, FigureCell.Of(figure, before.Total), FigureCell.Against(figure, now.Total, before.Total),
            FigureCell.Of(figure, previous.Total), FigureCell.Against(figure, now.Total, previous.Total), PerWorkDay(head, figure, now, previous));
    }

    // "per-working-day variant for months with holidays" (rule 7)
    private static FigureCell PerWorkDay(BookHead head, Figure figure, Counts now, Counts previous) =>
        figure.Kind == FigureKind.Count && head is { WorkDays: > 0, PreviousWorkDays: > 0 }
            ? FigureCell.Growth((double)now.Total[figure.Part] / head.WorkDays, (double)previous.Total[figure.Part] / head.PreviousWorkDays)
            : FigureCell.Dash;

    private static BookLine Standing(Figure figure, Counts standing) =>
        new(figure, FigureCell.Of(figure, standing.Total), null, FigureCell.Dash, FigureCell.Dash, FigureCell.Dash, FigureCell.Dash, FigureCell.Dash);

    private async Task<BookHead> HeadAsync(FigureAsk ask, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var period = ask.Period(CivilTime.DateOf(now));
        var register = await registers.CurrentAsync(ct);
        var cut = ask.Cut(actor);
        return new BookHead(ask, period, period.LastYear(), period.Previous(), now, cut.Scope == FigureScope.District)
        {
            WorkDays = period.WorkDays(register.Calendar),
            PreviousWorkDays = period.Previous().WorkDays(register.Calendar),
            Festival = period.BothFestivalMonths() is { } both
                ? ((await read.OfAsync(both, cut, [], ct)).Total[Measure.Received], (await read.OfAsync(both.LastYear(), cut, [], ct)).Total[Measure.Received])
                : null,
            Cuts = new LineNames(register).Cuts(cut),
        };
    }

    private async Task<(Counts Counts, DateTimeOffset At)?> FrozenAsync(FigurePeriod period, FigureCut cut, IReadOnlyCollection<Dimension> wanted, CancellationToken ct) =>
        period.IsWholeMonth ? await read.FrozenAsync(period.From, cut, wanted, ct) : null;

    // A month is compared with what was said of the other month at the time.
    private async Task<Counts> BestAsync(FigurePeriod period, FigureCut cut, IReadOnlyCollection<Dimension> wanted, CancellationToken ct) =>
        (await FrozenAsync(period, cut, wanted, ct))?.Counts ?? await read.OfAsync(period, cut, wanted, ct);
}
