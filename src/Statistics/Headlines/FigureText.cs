using System.Globalization;
using Huiyin.Statistics.Model;
using Huiyin.Ui;
using static Huiyin.Statistics.StatisticsWords;

namespace Huiyin.Statistics.Headlines;

/// <summary>How figures are written (rule 7): one decimal in text, two in tables, rates apart in 个百分点, few cases as counts.</summary>
internal static class FigureText
{
    public static string Rate(long part, long of) => FigureCell.Rate(part, of).Text;

    /// <summary>The formula in words, with the weights of this place.</summary>
    public static string How(Figure figure) => W.T($"figure.{figure.Key}.how", figure.Weights.Response, figure.Weights.Solved, figure.Weights.Satisfied, figure.Weights.Partly);

    /// <summary>「比去年同期多 20.4%」</summary>
    public static Change Growth(long now, long before) => Tally.Growth(now, before) switch
    {
        null => new Change(W["figures.no-before"], "flat"),
        > 0 and var more => new Change(W.T("figures.more", DateWords.Percent(more)), "up"),
        < 0 and var fewer => new Change(W.T("figures.fewer", DateWords.Percent(-fewer)), "down"),
        _ => new Change(W["figures.same"], "flat"),
    };

    /// <summary>「高 1.8 个百分点」; up is good.</summary>
    public static Change Points(double? now, double? before)
    {
        if (Tally.Points(now, before) is not { } points)
        {
            return new Change(W["figures.no-before"], "flat");
        }

        var shown = Math.Round(points * 100, 1, MidpointRounding.AwayFromZero);
        return shown switch
        {
            > 0 => new Change(W.T("figures.points-up", DateWords.Decimal(shown)), "good up"),
            < 0 => new Change(W.T("figures.points-down", DateWords.Decimal(-shown)), "bad down"),
            _ => new Change(W["figures.same"], "flat"),
        };
    }

    /// <summary>「快 0.7 天」; fewer is good.</summary>
    public static Change Days(double? now, double? before)
    {
        if (Tally.Points(now, before) is not { } days)
        {
            return new Change(W["figures.no-before"], "flat");
        }

        var shown = Math.Round(days, 1, MidpointRounding.AwayFromZero);
        return shown switch
        {
            < 0 => new Change(W.T("figures.faster", DateWords.Decimal(-shown)), "good down"),
            > 0 => new Change(W.T("figures.slower", DateWords.Decimal(shown)), "bad up"),
            _ => new Change(W["figures.same"], "flat"),
        };
    }

    /// <summary>「2026年11月」, 「今年以来」, 「近 30 天」 or the two days.</summary>
    public static string Name(FigurePeriod period) => period.Kind switch
    {
        PeriodKind.Month => DateWords.YearMonth(period.From),
        PeriodKind.YearToDate => W.T("figures.year-so-far", period.From.Year.ToString(CultureInfo.InvariantCulture)),
        PeriodKind.Last30Days => W["figures.last-30"],
        PeriodKind.Day => DateWords.Day(period.From),
        PeriodKind.Week => W.T("figures.week", ISOWeek.GetYear(period.From.ToDateTime(TimeOnly.MinValue)).ToString(CultureInfo.InvariantCulture), ISOWeek.GetWeekOfYear(period.From.ToDateTime(TimeOnly.MinValue))),
        PeriodKind.Quarter => W.T("figures.quarter", period.From.Year.ToString(CultureInfo.InvariantCulture), (period.From.Month + 2) / 3),
        PeriodKind.Year => W.T("figures.year", period.From.Year.ToString(CultureInfo.InvariantCulture)),
        PeriodKind.Days => $"{DateWords.Iso(period.From)} – {DateWords.Iso(period.To)}",
    };

    /// <summary>The rows behind a figure; further filters may be added.</summary>
    public static string RowsHref(Measure figure, FigurePeriod period, params ReadOnlySpan<(string Name, string Value)> filters)
    {
        var href = $"/w/figures/rows?figure={figure}&from={DateWords.Iso(period.From)}&to={DateWords.Iso(period.To)}";
        foreach (var (name, value) in filters)
        {
            href += $"&{name}={Uri.EscapeDataString(value.Length == 0 ? FigureAsk.None : value)}";
        }

        return href;
    }
}

/// <summary>A comparison in words, and its class.</summary>
internal sealed record Change(string Words, string Css);
