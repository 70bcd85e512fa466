using System.Globalization;

namespace Huiyin.Publication.Model;

/// <summary>After which row a list goes on: its instant and id, as they stand in an address.</summary>
internal static class RowMark
{
    public static string Write(DateTimeOffset at, Guid id) => $"{at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}_{id:N}";

    /// <summary>Null for what is no mark: the list then begins at its head.</summary>
    public static (DateTimeOffset At, Guid Id)? Read(string? mark)
    {
        const long latest = 253_402_300_799_999; // the last millisecond of the year 9999
        return mark?.Split('_') is [var at, var id]
            && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= latest
            && Guid.TryParseExact(id, "N", out var known)
            ? (DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), known) : null;
    }
}
