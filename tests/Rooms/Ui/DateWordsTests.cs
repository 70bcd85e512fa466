using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Huiyin.Ui;

namespace Huiyin.Tests.Rooms.Ui;

public class DateWordsTests
{
    private static readonly DateOnly Monday = new(2026, 10, 12);

    // 00:40 in Chongqing on 4 November is still 3 November in UTC.
    private static readonly DateTimeOffset Night = new(2026, 11, 3, 16, 40, 0, TimeSpan.Zero);

    [Fact]
    public void A_day_carries_its_weekday()
    {
        Assert.Equal("2026年10月12日（周一）", DateWords.Day(Monday));
        Assert.Equal("10月12日（周一）", DateWords.ShortDay(Monday));
        Assert.Equal("10月18日（周日）", DateWords.ShortDay(Monday.AddDays(6)));
    }

    [Fact]
    public void English_readers_get_english_days()
    {
        using var english = Language.Use(true);

        Assert.Equal("Mon 12 Oct 2026", DateWords.Day(Monday));
        Assert.Equal("Mon 12 Oct", DateWords.ShortDay(Monday));
        Assert.Equal("4 Nov 0:40", DateWords.Moment(Night));
    }

    [Fact]
    public void A_moment_is_told_in_chongqing_time_wherever_the_server_stands()
    {
        Assert.Equal("11月4日 0:40", DateWords.Moment(Night));
        Assert.Equal("11月4日（周三）0:40", DateWords.DayAndTime(Night));
        Assert.Equal(new DateOnly(2026, 11, 4), DateWords.DayOf(Night));
        Assert.Equal("2026-11-04T00:40:00+08:00", DateWords.Iso(Night));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1519, "1,519")]
    [InlineData(-1234567, "-1,234,567")]
    public void Numbers_carry_separators(int number, string words)
    {
        Assert.Equal(words, DateWords.Number(number));
    }

    [Theory]
    [InlineData(0.846, "84.6%")]
    [InlineData(1.0, "100%")]
    [InlineData(0.0, "0%")]
    [InlineData(0.99, "99.0%")]
    [InlineData(0.8455, "84.6%")]
    [InlineData(double.NaN, "—")]
    [InlineData(null, "—")]
    public void A_share_is_told_in_percent(double? share, string words)
    {
        Assert.Equal(words, DateWords.Percent(share));
    }

    [Fact]
    public void Every_day_reads_back_as_itself()
    {
        Prop.ForAll(Gen.Choose(0, 73_000).Select(n => new DateOnly(1950, 1, 1).AddDays(n)).ToArbitrary(), day =>
        {
            var words = DateWords.Day(day);
            var parts = words.Split('年', '月', '日');
            return parts.Take(3).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).SequenceEqual([day.Year, day.Month, day.Day])
                && words.Contains("日一二三四五六"[(int)day.DayOfWeek] + "）", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }
}
