namespace Huiyin.WorkDays;

/// <summary>The days off that the statute itself fixes; they stand in for a notice that is not known. Rule 6.4, 6.</summary>
/// <remarks>
/// 全国年节及纪念日放假办法 §2. The make-up of a holiday that falls on a weekend (§6) is for the notice to decide and is not guessed.
/// </remarks>
internal static class StatutoryDays
{
    public static IEnumerable<(DateOnly Day, string Name)> Of(int year) =>
        Fixed(year).Concat(LunarTable.Of(year) is { } lunar ? Lunar(lunar) : []);

    private static IEnumerable<(DateOnly Day, string Name)> Fixed(int year)
    {
        yield return (new DateOnly(year, 1, 1), "元旦");
        yield return (new DateOnly(year, 5, 1), "劳动节");
        if (year >= 2025) // 4th revision, in force 2025-01-01
        {
            yield return (new DateOnly(year, 5, 2), "劳动节");
        }

        for (var day = 1; day <= 3; day++)
        {
            yield return (new DateOnly(year, 10, day), "国庆节");
        }
    }

    private static IEnumerable<(DateOnly Day, string Name)> Lunar(LunarDays lunar)
    {
        var newYear = lunar.Day(lunar.SpringFestival);
        var (first, last) = lunar.Year switch
        {
            >= 2025 => (-1, 2), // 除夕 to 初三
            >= 2014 => (0, 2),  // 初一 to 初三 (3rd revision of 2013)
            _ => (-1, 1),       // 除夕 to 初二 (2nd revision of 2007)
        };
        for (var offset = first; offset <= last; offset++)
        {
            yield return (newYear.AddDays(offset), "春节");
        }

        yield return (lunar.Day(lunar.TombSweeping), "清明节");
        yield return (lunar.Day(lunar.DragonBoat), "端午节");
        yield return (lunar.Day(lunar.MidAutumn), "中秋节");
    }
}
