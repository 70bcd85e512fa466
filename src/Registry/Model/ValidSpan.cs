namespace Huiyin.Registry.Model;

/// <summary>From a day to a day, both included; open at the end while it is in force. Rows of the register end, they are never deleted (house.md 8).</summary>
internal interface IValidSpan
{
    DateOnly ValidFrom { get; }

    DateOnly? ValidTo { get; }
}

internal static class ValidSpans
{
    public static bool IsValidOn(this IValidSpan row, DateOnly day) => row.ValidFrom <= day && (row.ValidTo is null || day <= row.ValidTo);
}
