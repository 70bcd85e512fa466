using Huiyin.WorkDays;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Settings;

/// <summary>Limits as people read them.</summary>
internal static class LimitWords
{
    /// <summary>「12 个工作日」</summary>
    public static string Of(TimeLimit limit) => W.T("limit-unit." + limit.Unit, limit.Number);

    /// <summary>「工作日」, to be chosen beside a number.</summary>
    public static string OfUnit(LimitUnit unit) => W["limit-measure." + unit];

    /// <summary>「咨询类办理时限」; the key itself where the district made one of its own.</summary>
    public static string NameOf(string key) => W.Has("limit-key." + key) ? W["limit-key." + key] : key;
}
