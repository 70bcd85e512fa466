using System.Collections.Frozen;
using System.Globalization;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>The limits that a district begins with (rule 2): data of this assembly, copied into the limit table by set-up and changed there, by date.</summary>
internal static class DefaultLimits
{
    private const string Usual = "default";

    private static readonly IReadOnlyList<(string Profile, string Key, TimeLimit Limit, string Source)> Rows = Read();

    /// <summary>The keys that every district should have a rule for.</summary>
    public static IReadOnlyCollection<string> UsualKeys { get; } = [.. Rows.Where(row => row.Profile == Usual).Select(row => row.Key)];

    private static readonly FrozenSet<string> Keys = Rows.Select(row => row.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>From here on the first limits hold: no matter is older.</summary>
    public static readonly DateOnly SinceEver = new(2000, 1, 1);

    public static IReadOnlyCollection<string> Profiles { get; } = [.. Rows.Select(row => row.Profile).Distinct()];

    /// <summary>What a profile says, and the usual limits where it says nothing.</summary>
    public static IEnumerable<(string Key, TimeLimit Limit, string Source)> Of(string profile)
    {
        var own = Rows.Where(row => row.Profile == profile).ToDictionary(row => row.Key);
        return Rows.Where(row => row.Profile == Usual && !own.ContainsKey(row.Key)).Concat(own.Values).Select(row => (row.Key, row.Limit, row.Source));
    }

    /// <summary>A key of ours, a purpose's own (<c>limit.praise</c>) or a package's (<c>limit.package.…</c>).</summary>
    public static bool IsKnown(string key) => Keys.Contains(key) || key.StartsWith("limit.package.", StringComparison.Ordinal)
        || (key.StartsWith("limit.", StringComparison.Ordinal) && Enum.TryParse<Contract.Purpose>(key["limit.".Length..], ignoreCase: true, out _));

    private static IReadOnlyList<(string Profile, string Key, TimeLimit Limit, string Source)> Read() =>
        [.. DefaultSheet.Rows("limits.csv").Select(row => (
            row.Cell("profile"), row.Cell("key"),
            new TimeLimit(int.Parse(row.Cell("number"), CultureInfo.InvariantCulture), Enum.Parse<LimitUnit>(row.Cell("unit"))),
            row.Cell("source")))];
}
