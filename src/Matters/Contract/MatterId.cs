using Huiyin.Platform.Rooms;

namespace Huiyin.Matters.Contract;

/// <summary>One matter (诉求).</summary>
/// <remarks>The order is the database's: keyset pages compare ids only inside queries.</remarks>
public readonly record struct MatterId(Guid Value) : IId<MatterId>, IComparable<MatterId>
{
    public static MatterId Of(Guid value) => new(value);

    public static bool operator <(MatterId one, MatterId other) => one.CompareTo(other) < 0;

    public static bool operator >(MatterId one, MatterId other) => one.CompareTo(other) > 0;

    public static bool operator <=(MatterId one, MatterId other) => one.CompareTo(other) <= 0;

    public static bool operator >=(MatterId one, MatterId other) => one.CompareTo(other) >= 0;

    public int CompareTo(MatterId other) => Value.CompareTo(other.Value);
}
