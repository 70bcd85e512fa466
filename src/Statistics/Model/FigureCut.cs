using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Statistics.Model;

/// <summary>Which facts somebody looks at: what the reader may see, and what was chosen on the page.</summary>
internal sealed record FigureCut(FigureScope Scope)
{
    public UnitId? Unit { get; init; }

    public ChannelKind? Channel { get; init; }

    /// <summary>Nine digits; empty for rows without a place.</summary>
    public string? Area { get; init; }

    /// <summary>The beginning of a category's code; empty for rows that nobody has classed.</summary>
    public string? Category { get; init; }

    /// <summary>Empty for rows without one.</summary>
    public string? Purpose { get; init; }

    public static FigureCut District { get; } = new(FigureScope.District);

    /// <summary>The facts of this cut.</summary>
    public IQueryable<TFact> Of<TFact>(IQueryable<TFact> facts)
        where TFact : Fact
    {
        if (Scope.Handler is { } handler)
        {
            facts = facts.Where(fact => fact.Handler == handler);
        }
        else if (Scope.Units is { } units)
        {
            facts = facts.Where(fact => units.Contains(fact.Unit));
        }

        if (Unit is { } unit)
        {
            facts = facts.Where(fact => fact.Unit == unit);
        }

        if (Channel is { } channel)
        {
            facts = facts.Where(fact => fact.Channel == channel);
        }

        return WhereWords(facts);
    }

    private IQueryable<TFact> WhereWords<TFact>(IQueryable<TFact> facts)
        where TFact : Fact
    {
        if (Area is { } area)
        {
            facts = area.Length == 0 ? facts.Where(fact => fact.Subdistrict == null) : facts.Where(fact => fact.Subdistrict == area);
        }

        if (Category is { } category)
        {
            facts = category.Length == 0 ? facts.Where(fact => fact.CategoryCode == null) : facts.Where(fact => fact.CategoryCode!.StartsWith(category)); // null begins with nothing
        }

        if (Purpose is { } purpose)
        {
            Purpose? kind = Enum.TryParse<Purpose>(purpose, out var known) ? known : null;
            facts = facts.Where(fact => fact.Purpose == kind);
        }

        return facts;
    }

    /// <summary>The lines of the sums that hold this cut for the dimensions wanted; null where only the facts know.</summary>
    public SumLines? InSums(IReadOnlyCollection<Dimension> wanted)
    {
        var cuts = Cuts().ToList();
        return cuts switch
        {
            [] when Scope.Handler is null => new SumLines(null, null),
            [var (dimension, keys)] when dimension != Dimension.Total && Scope.Handler is null && wanted.All(other => other == Dimension.Total || other == dimension) => new SumLines(dimension, keys),
            _ => null,
        };
    }

    private IEnumerable<(Dimension Dimension, IReadOnlyList<string> Keys)> Cuts()
    {
        if (Scope.Units is { } units)
        {
            yield return (Dimension.Unit, [.. units.Select(CellKey.Of)]);
        }

        if (Unit is { } unit)
        {
            yield return (Dimension.Unit, [CellKey.Of(unit)]);
        }

        if (Channel is { } channel)
        {
            yield return (Dimension.Channel, [channel.ToString()]);
        }

        if (Area is { } area)
        {
            yield return (Dimension.Area, [area]);
        }

        if (Category is { } category)
        {
            // Sums know categories of the second level only; anything else is asked of the facts.
            yield return category.Length is 0 or CellKey.CategoryDigits ? (Dimension.Category, [category]) : (Dimension.Total, []);
        }

        if (Purpose is { } purpose)
        {
            yield return (Dimension.Purpose, [purpose]);
        }
    }
}

/// <summary>Which lines of the sums to read: all, or some keys of one dimension.</summary>
internal sealed record SumLines(Dimension? Dimension, IReadOnlyList<string>? Keys);
