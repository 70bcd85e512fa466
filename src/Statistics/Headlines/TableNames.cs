using System.Collections.Frozen;
using Huiyin.Statistics.Model;

namespace Huiyin.Statistics.Headlines;

/// <summary>The tables by the word in their address.</summary>
internal static class TableNames
{
    public static readonly IReadOnlyList<KeyValuePair<string, Dimension>> All =
    [
        new("units", Dimension.Unit), new("areas", Dimension.Area), new("channels", Dimension.Channel), new("categories", Dimension.Category), new("purposes", Dimension.Purpose),
    ];

    public static readonly FrozenDictionary<string, Dimension> ByName = All.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the cut in an address.</summary>
    public static string Filter(Dimension dimension) => dimension switch
    {
        Dimension.Unit => "unit",
        Dimension.Area => "area",
        Dimension.Channel => "channel",
        Dimension.Category => "category",
        Dimension.Purpose => "purpose",
        Dimension.Total => "",
    };
}
