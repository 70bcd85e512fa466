namespace Huiyin.WorkDays;

/// <summary>Where the days of the lunar calendar and the solar term 清明 fall, as month × 100 + day of the civil year.</summary>
/// <remarks>
/// Only for years without a notice. Source: GB/T 33661-2017 (农历的编算和颁行); the tests hold the lunar days against the
/// framework's ChineseLunisolarCalendar and 清明 against the century formula.
/// </remarks>
internal static class LunarTable
{
    private const int FirstYear = 2008;

    /// <summary>The year's row, or null outside 2008 to 2050.</summary>
    public static LunarDays? Of(int year) => year >= FirstYear && year < FirstYear + Rows.Length ? Rows[year - FirstYear] : null;

    private static readonly LunarDays[] Rows =
    [
        //  year, 正月初一, 清明, 端午, 中秋
        new(2008, 207, 404, 608, 914),
        new(2009, 126, 404, 528, 1003),
        new(2010, 214, 405, 616, 922),
        new(2011, 203, 405, 606, 912),
        new(2012, 123, 404, 623, 930),
        new(2013, 210, 404, 612, 919),
        new(2014, 131, 405, 602, 908),
        new(2015, 219, 405, 620, 927),
        new(2016, 208, 404, 609, 915),
        new(2017, 128, 404, 530, 1004),
        new(2018, 216, 405, 618, 924),
        new(2019, 205, 405, 607, 913),
        new(2020, 125, 404, 625, 1001),
        new(2021, 212, 404, 614, 921),
        new(2022, 201, 405, 603, 910),
        new(2023, 122, 405, 622, 929),
        new(2024, 210, 404, 610, 917),
        new(2025, 129, 404, 531, 1006),
        new(2026, 217, 405, 619, 925),
        new(2027, 206, 405, 609, 915),
        new(2028, 126, 404, 528, 1003),
        new(2029, 213, 404, 616, 922),
        new(2030, 203, 405, 605, 912),
        new(2031, 123, 405, 624, 1001),
        new(2032, 211, 404, 612, 919),
        new(2033, 131, 404, 601, 908),
        new(2034, 219, 405, 620, 927),
        new(2035, 208, 405, 610, 916),
        new(2036, 128, 404, 530, 1004),
        new(2037, 215, 404, 618, 924),
        new(2038, 204, 405, 607, 913),
        new(2039, 124, 405, 527, 1002),
        new(2040, 212, 404, 614, 920),
        new(2041, 201, 404, 603, 910),
        new(2042, 122, 404, 622, 928),
        new(2043, 210, 405, 611, 917),
        new(2044, 130, 404, 531, 1005),
        new(2045, 217, 404, 619, 925),
        new(2046, 206, 404, 608, 915),
        new(2047, 126, 405, 529, 1004),
        new(2048, 214, 404, 615, 922),
        new(2049, 202, 404, 604, 911),
        new(2050, 123, 404, 623, 930),
    ];
}

/// <summary>One row of the table.</summary>
internal sealed record LunarDays(int Year, int SpringFestival, int TombSweeping, int DragonBoat, int MidAutumn)
{
    public DateOnly Day(int monthAndDay) => new(Year, monthAndDay / 100, monthAndDay % 100);
}
