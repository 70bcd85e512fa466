using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>The limits of the district and what one of them means for a matter of a day.</summary>
internal sealed record LimitsView(Register Register, DateOnly Today, string Key, DateOnly Start)
{
    private static readonly string[] Groups = ["promise", "urgent", "step"];

    /// <summary>By group and key: what is in force today, and what is to come below it. A key of ours without a rule stands there empty.</summary>
    public IEnumerable<(string Group, IEnumerable<LimitLine> Lines)> Lines()
    {
        var rules = Register.Limits.ToLookup(rule => rule.Key);
        var keys = rules.Select(group => group.Key).Union(DefaultLimits.UsualKeys).Order(StringComparer.Ordinal).ToLookup(GroupOf);
        return Groups.Where(keys.Contains).Select(group => (group, keys[group].Select(key => new LimitLine(key, Current(rules[key])))));
    }

    public IReadOnlyList<string> Keys => [.. Register.Limits.Where(rule => rule.From <= Start).Select(rule => rule.Key).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Null when the key had no rule on that day.</summary>
    public Explanation? Explanation => Plan is { } plan ? Deadlines.Explain(Register.Calendar, plan, Language.IsEnglish) : null;

    public Deadline? Deadline => Plan is { } plan ? Deadlines.Compute(Register.Calendar, plan) : null;

    private IReadOnlyList<LimitRule> Current(IEnumerable<LimitRule> rules)
    {
        var known = rules.OrderBy(rule => rule.From).ToList();
        var inForce = known.FindLastIndex(rule => rule.From <= Today);
        return known[Math.Max(0, inForce)..];
    }

    private static string GroupOf(string key) => key.Split('.')[0] switch { "limit" => "promise", "urgent" => "urgent", _ => "step" };

    private DeadlinePlan? Plan => Keys.Contains(Key)
        ? new DeadlinePlan(Start, Register.Limit(Key, Start)) { StartInstant = CivilTime.At(Start, new TimeOnly(10, 0)) }
        : null;
}

/// <summary>One key in the list.</summary>
internal sealed record LimitLine(string Key, IReadOnlyList<LimitRule> Rules);
