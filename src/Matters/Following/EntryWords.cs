using Huiyin.Matters.Model;
using Huiyin.Ui;

namespace Huiyin.Matters.Following;

/// <summary>The sentence of a timeline entry as staff read it.</summary>
internal static class EntryWords
{
    // Values are stored as code names; these families give them their words.
    private static readonly string[] Families = ["channel", "purpose", "result", "redirect-reason", "limit-unit", "contact-how", "proposal-of", "bad-reason"];

    public static string Of(TimelineEntry entry)
    {
        object[] values = [.. entry.ReadValues().Select(Worded)];
        return W.Said("entry." + entry.Kind, values);
    }

    private static string Worded(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? DateWords.ShortDay(day)
        : Word(value) ?? (value.Contains(',', StringComparison.Ordinal) ? string.Join('、', value.Split(',').Select(part => Word(part) ?? part)) : value);

    private static string? Word(string value)
    {
        var family = Families.FirstOrDefault(family => W.Words.Has($"{family}.{value}"));
        return family is null ? null : W.Words[$"{family}.{value}"];
    }
}
