using System.Globalization;
using Huiyin.Statistics.Model;
using Huiyin.Ui;
using static Huiyin.Statistics.StatisticsWords;

namespace Huiyin.Statistics.Headlines;

/// <summary>How the number of a cell is formatted in a sheet.</summary>
internal enum CellFormat
{
    Words,
    Whole,
    Percent,
    Decimal,
}

/// <summary>One number as the page writes it and as the sheet keeps it: both come from here, so they cannot differ.</summary>
/// <param name="Number">Null where the page shows words: 「—」, or 「7/8」 for few cases.</param>
internal sealed record FigureCell(string Text, double? Number, CellFormat Format)
{
    // Under ten cases a percentage says more than is known.
    private const int FewCases = 10;

    public static readonly FigureCell Dash = new("—", null, CellFormat.Words);

    public static FigureCell Words(string text) => new(text, null, CellFormat.Words);

    public static FigureCell Whole(long number) => new(DateWords.Number(number), number, CellFormat.Whole);

    public static FigureCell Decimal(double? number) => number is { } n ? new(DateWords.Decimal(n), Math.Round(n, 1, MidpointRounding.AwayFromZero), CellFormat.Decimal) : Dash;

    /// <summary>Two decimals: this stands in tables (rule 7).</summary>
    public static FigureCell Percent(double? share) =>
        share is { } s ? new(Math.Round(s * 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%", Math.Round(s, 4, MidpointRounding.AwayFromZero), CellFormat.Percent) : Dash;

    public static FigureCell Rate(long part, long of) => of == 0 ? Dash : of < FewCases ? Words($"{part}/{of}") : Percent((double)part / of);

    /// <summary>The figure as it stands in a table.</summary>
    public static FigureCell Of(Figure figure, Tally tally) => figure.Kind switch
    {
        FigureKind.Count or FigureKind.Now => Whole(tally[figure.Part]),
        FigureKind.Rate => Rate(tally[figure.Part], figure.Of is { } of ? tally[of] : 0),
        FigureKind.Mean => Decimal(figure.Value(tally)),
        FigureKind.Days => figure.Value(tally) is { } days ? Whole((long)days) : Dash,
        FigureKind.Weighted => IsMany(figure, tally) ? Percent(figure.Value(tally)) : Dash,
    };

    /// <summary>Against another period: counts grow by percent, rates move by 个百分点, means by what they are.</summary>
    public static FigureCell Against(Figure figure, Tally now, Tally before)
    {
        var (here, last) = (figure.Value(now), figure.Value(before));
        return figure.Kind switch
        {
            FigureKind.Count => Growth(here ?? 0, last ?? 0),
            FigureKind.Rate or FigureKind.Weighted => IsMany(figure, now) && IsMany(figure, before) ? Points(here, last) : Dash,
            FigureKind.Mean or FigureKind.Days => Tally.Points(here, last) is { } more ? Decimal(more) is var cell ? cell with { Text = Signed(cell.Text, more) } : cell : Dash,
            FigureKind.Now => Dash,
        };
    }

    public static FigureCell Growth(double now, double before) =>
        Tally.Growth(now, before) is { } growth && Percent(growth) is var cell ? cell with { Text = Signed(cell.Text, growth) } : Dash;

    private static FigureCell Points(double? now, double? before)
    {
        if (Tally.Points(now, before) is not { } points)
        {
            return Dash;
        }

        var shown = Math.Round(points * 100, 2, MidpointRounding.AwayFromZero);
        return new FigureCell(W.T("figures.points", Signed(shown.ToString("0.00", CultureInfo.InvariantCulture), shown)), shown, CellFormat.Decimal);
    }

    private static bool IsMany(Figure figure, Tally tally) => figure.Of is { } of && tally[of] >= FewCases;

    // A true minus sign, and a plus where it grew.
    private static string Signed(string text, double number) => number > 0 ? "+" + text : text.Replace('-', '−');
}
