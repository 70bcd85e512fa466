using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Platform.Search;

/// <summary>One row of a search index: the pieces of a text under a key that rises with its date. Rooms derive their own and map it to a table of their own.</summary>
/// <remarks>It is written like any other row, in the transaction of what it speaks of; the database keeps its full-text index beside it (src/Storage, SearchTables).</remarks>
public abstract class SearchRow
{
    // YYMMDD, then nine digits that tell rows of one day apart
    private const long OneDay = 1_000_000_000;

    public required long Key { get; init; }

    public required string Pieces { get; set; }

    /// <summary>The key of a row of that day; a later day always has a higher one.</summary>
    /// <param name="place">Which of the day, below a thousand million.</param>
    public static long KeyOf(DateOnly day, long place)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, OneDay);
        return ((((day.Year % 100 * 100L) + day.Month) * 100) + day.Day) * OneDay + place;
    }

    /// <summary>Day and place of a key.</summary>
    public static (DateOnly Day, long Place) Of(long key)
    {
        var day = (int)(key / OneDay);
        return (new DateOnly(2000 + (day / 10_000), day / 100 % 100, day % 100), key % OneDay);
    }

    public static void Map<TRow>(EntityTypeBuilder<TRow> builder, SearchIndex index)
        where TRow : SearchRow
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(index);
        Microsoft.EntityFrameworkCore.RelationalEntityTypeBuilderExtensions.ToTable(builder, index.Table);
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).ValueGeneratedNever();
    }
}
