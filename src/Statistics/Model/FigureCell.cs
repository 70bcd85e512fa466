using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Statistics.Model;

/// <summary>The counts of one unit, channel and subdistrict.</summary>
internal sealed record FigureCell(UnitId Unit, ChannelKind Channel, string? Subdistrict, Tally Tally);

/// <summary>One line of a table of figures.</summary>
/// <param name="Key">What the rows behind it are filtered by.</param>
internal sealed record FigureLine(string Key, string Name, Tally Tally);
