using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Statistics.Model;

/// <summary>By what a group of facts was cut; what is not asked for stays empty.</summary>
internal sealed record CellKey
{
    public const int CategoryDigits = 4;

    public ChannelKind Channel { get; init; }

    public UnitId? Unit { get; init; }

    public string? Subdistrict { get; init; }

    public string? CategoryCode { get; init; }

    public Purpose? Purpose { get; init; }

    public int? Days { get; init; }

    public static string Of(UnitId unit) => unit.Value.ToString("N");

    /// <summary>The line of a dimension to which the group belongs.</summary>
    public string In(Dimension dimension) => dimension switch
    {
        Dimension.Total => "",
        Dimension.Unit => Unit is { } unit ? Of(unit) : "",
        Dimension.Area => Subdistrict ?? "",
        Dimension.Channel => Channel.ToString(),
        Dimension.Category => CategoryCode is { Length: >= CategoryDigits } code ? code[..CategoryDigits] : CategoryCode ?? "",
        Dimension.Purpose => Purpose?.ToString() ?? "",
    };
}

/// <summary>What was counted, by dimension and line. The total is one of the dimensions, so that lines and total come from one reading.</summary>
internal sealed class Counts
{
    private readonly Dictionary<(Dimension Dimension, string Key), Tally> lines = [];

    public Tally Total => Of(Dimension.Total, "");

    public Tally Of(Dimension dimension, string key) => lines.GetValueOrDefault((dimension, key)) ?? Tally.Nothing;

    public IEnumerable<(string Key, Tally Tally)> Lines(Dimension dimension) =>
        lines.Where(line => line.Key.Dimension == dimension).Select(line => (line.Key.Key, line.Value));

    /// <summary>As they are kept. The total is there even where nothing was counted: it says that the span has been summed.</summary>
    public IEnumerable<SpanSum> Rows(SpanKind kind, DateOnly from, IReadOnlyCollection<Dimension> kept, DateTimeOffset now) =>
        lines.Where(line => kept.Contains(line.Key.Dimension)).Select(line => (line.Key.Dimension, line.Key.Key, Tally: line.Value)).Prepend((Dimension.Total, "", Total))
            .Select(line => new SpanSum { Kind = kind, From = from, Dimension = line.Item1, Key = line.Item2, Counts = line.Item3, MadeAt = now });

    public void Add(Dimension dimension, string key, Tally tally)
    {
        if (!lines.TryGetValue((dimension, key), out var known))
        {
            lines[(dimension, key)] = known = new Tally();
        }

        known.Add(tally);
    }

    public void Add(Counts other)
    {
        foreach (var ((dimension, key), tally) in other.lines)
        {
            Add(dimension, key, tally);
        }
    }
}
