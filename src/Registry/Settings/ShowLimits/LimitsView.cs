using System.Globalization;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>The limits of the district and what one of them means for a matter of a day.</summary>
internal sealed record LimitsView(Register Register, DateOnly Today, string Key, DateOnly Start)
{
    /// <summary>In force today, by key; those still to come stand below it.</summary>
    public IReadOnlyList<LimitRule> Rules => [.. Register.Limits.GroupBy(rule => rule.Key)
        .SelectMany(group => group.Where(rule => rule.From > Today).Append(group.Where(rule => rule.From <= Today).MaxBy(rule => rule.From)).OfType<LimitRule>().OrderBy(rule => rule.From))
        .OrderBy(rule => rule.Key.StartsWith("limit.", StringComparison.Ordinal) ? 0 : 1).ThenBy(rule => rule.Key, StringComparer.Ordinal)];

    public IReadOnlyList<string> Keys => [.. Register.Limits.Where(rule => rule.From <= Start).Select(rule => rule.Key).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Null when the key had no rule on that day.</summary>
    public Explanation? Explanation => Plan is { } plan ? Deadlines.Explain(Register.Calendar, plan, Language.IsEnglish) : null;

    public Deadline? Deadline => Plan is { } plan ? Deadlines.Compute(Register.Calendar, plan) : null;

    private DeadlinePlan? Plan => Keys.Contains(Key)
        ? new DeadlinePlan(Start, Register.Limit(Key, Start)) { StartInstant = CivilTime.At(Start, new TimeOnly(10, 0)) }
        : null;

    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2090 ? day : null;
}
