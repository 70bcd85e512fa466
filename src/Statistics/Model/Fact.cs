using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Statistics.Model;

/// <summary>What every row that figures are counted from can be cut by.</summary>
internal abstract class Fact
{
    private const int SubdistrictDigits = 9;

    public required string Number { get; init; }

    public required ChannelKind Channel { get; init; }

    public string? AreaCode { get; init; }

    /// <summary>The first nine digits of the area; null where the place is unknown or the whole district.</summary>
    public string? Subdistrict { get; init; }

    public Purpose? Purpose { get; protected set; }

    public string? CategoryCode { get; protected set; }

    /// <summary>Whose figure it is: of a matter the unit that answers for it, of an order the unit that has it (rule 7).</summary>
    public UnitId Unit { get; protected set; }

    public StaffId? Handler { get; protected set; }

    protected static string? SubdistrictOf(string? areaCode) => areaCode is { Length: >= SubdistrictDigits } area ? area[..SubdistrictDigits] : null;
}
