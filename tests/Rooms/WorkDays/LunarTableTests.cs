using System.Globalization;
using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

public sealed class LunarTableTests
{
    [Fact]
    public void Lunar_days_agree_with_the_calendar_of_the_framework()
    {
        var lunisolar = new ChineseLunisolarCalendar();

        foreach (var row in Enumerable.Range(2008, 43).Select(LunarTable.Of).OfType<LunarDays>())
        {
            Assert.Equal(Civil(lunisolar, row.Year, 1, 1), row.Day(row.SpringFestival));
            Assert.Equal(Civil(lunisolar, row.Year, 5, 5), row.Day(row.DragonBoat));
            Assert.Equal(Civil(lunisolar, row.Year, 8, 15), row.Day(row.MidAutumn));
            Assert.Equal(400 + (int)((row.Year % 100 * 0.2422) + 4.81) - (row.Year % 100 / 4), row.TombSweeping);
        }

        Assert.Equal(2050, LunarTable.Of(2050)?.Year);
        Assert.Null(LunarTable.Of(2007));
        Assert.Null(LunarTable.Of(2051));
    }

    [Fact]
    public void The_statutory_days_are_off_in_every_year_whose_notice_is_known()
    {
        var days = Enumerable.Range(2019, 8).SelectMany(StatutoryDays.Of).ToList();

        Assert.Equal((6 * 11) + (2 * 13) - 1, days.Select(day => day.Day).Distinct().Count()); // 2020: two on 1 October
        Assert.All(days, day => Assert.Equal(DayKind.PublicHoliday, National.Mark(day.Day).Kind));
        Assert.All(days, day => Assert.Contains(day.Name, National.Mark(day.Day).Name ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2013, "2013-02-09", "2013-02-11")] // 除夕 to 初二
    [InlineData(2014, "2014-01-31", "2014-02-02")] // 初一 to 初三
    [InlineData(2027, "2027-02-05", "2027-02-08")] // 除夕 to 初三
    public void Spring_festival_follows_the_revision_in_force(int year, string first, string last)
    {
        var spring = StatutoryDays.Of(year).Where(day => day.Name == "春节").Select(day => day.Day).ToList();

        Assert.Equal((Day(first), Day(last)), (spring.Min(), spring.Max()));
    }

    /// <summary>The framework counts a leap month as a month of its own.</summary>
    private static DateOnly Civil(ChineseLunisolarCalendar lunisolar, int year, int month, int day)
    {
        var leap = lunisolar.GetLeapMonth(year);
        return DateOnly.FromDateTime(lunisolar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
