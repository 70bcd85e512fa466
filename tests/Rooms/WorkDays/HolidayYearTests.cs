using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

public sealed class HolidayYearTests
{
    private const string NewYear2027 = """
        # 示例
        year 2027
        notice 试行通知（试〔2026〕1号）
        off 元旦 01-01..01-03
        off 国庆节、中秋节 10-01..10-07
        work 2026-12-27 10-09
        """;

    [Fact]
    public void A_notice_reads_with_its_title_its_spans_and_its_make_up_days()
    {
        var year = Notice(NewYear2027);

        Assert.Equal(2027, year.Year);
        Assert.Equal("试行通知（试〔2026〕1号）", year.Notice);
        Assert.Equal([new HolidaySpan("元旦", Day("2027-01-01"), Day("2027-01-03")), new HolidaySpan("国庆节、中秋节", Day("2027-10-01"), Day("2027-10-07"))], year.Off);
        Assert.Equal([Day("2026-12-27"), Day("2027-10-09")], year.MakeUp);
    }

    [Fact]
    public void Chinese_words_windows_line_ends_and_a_byte_order_mark_read_the_same()
    {
        var chinese = "\uFEFF" + NewYear2027.Replace("year", "年份").Replace("notice", "通知").Replace("off", "放假").Replace("work", "上班").ReplaceLineEndings("\r\n");

        Assert.Equal(National.With(Notice(NewYear2027)).Version, National.With(Notice(chinese)).Version);
    }

    [Fact]
    public void An_amendment_turns_earlier_days_over()
    {
        var year = Notice("""
            year 2020
            notice 原通知
            off 春节 01-24..01-30
            work 01-19 02-01
            notice 延长通知
            off 春节 01-31..02-02
            """);

        Assert.Equal("原通知；延长通知", year.Notice);
        Assert.Equal([new HolidaySpan("春节", Day("2020-01-24"), Day("2020-02-02"))], year.Off);
        Assert.Equal([Day("2020-01-19")], year.MakeUp);
    }

    [Theory]
    [InlineData("year 2027\nnotice 甲\nholiday 元旦 01-01", 3, "holidays.unknown-word")]
    [InlineData("year 27\nnotice 甲\noff 元旦 01-01", 1, "holidays.bad-year")]
    [InlineData("year 2027\nyear 2028\nnotice 甲\noff 元旦 01-01", 2, "holidays.bad-year")]
    [InlineData("notice 甲\noff 元旦 01-01", 2, "holidays.year-missing")]
    [InlineData("year 2027\noff 元旦 01-01", 0, "holidays.notice-missing")]
    [InlineData("year 2027\nnotice\noff 元旦 01-01", 2, "holidays.notice-missing")]
    [InlineData("year 2027\nnotice 甲\noff 01-01", 3, "holidays.name-missing")]
    [InlineData("year 2027\nnotice 甲\noff 元旦 02-30", 3, "holidays.bad-date")]
    [InlineData("year 2027\nnotice 甲\noff 元旦 01-01..01-02..01-03", 3, "holidays.bad-date")]
    [InlineData("year 2027\nnotice 甲\noff 元旦 01-03..01-01", 3, "holidays.span-backwards")]
    [InlineData("year 2027\nnotice 甲\noff 春节 02-05..03-05", 3, "holidays.span-too-long")]
    [InlineData("year 2027\nnotice 甲\noff 元旦 2026-01-01", 3, "holidays.not-this-year")]
    [InlineData("year 2027\nnotice 甲\noff 元旦 01-01..01-03\nwork 01-02", 4, "holidays.off-and-work")]
    [InlineData("year 2027\nnotice 甲\nwork 01-02\noff 元旦 01-01..01-03", 4, "holidays.off-and-work")]
    [InlineData("year 2027\nnotice 甲\nwork 01-02", 0, "holidays.nothing-off")]
    [InlineData("", 0, "holidays.year-missing")]
    public void A_bad_line_is_named_with_its_number(string text, int line, string code)
    {
        var reading = HolidayYear.Parse(text);

        Assert.Null(reading.Year);
        Assert.Contains(reading.Errors, error => error.Line == line && error.Code == code);
    }

    [Fact]
    public void All_bad_lines_are_named_at_once()
    {
        var reading = HolidayYear.Parse("year 2027\nnotice 甲\noff 元旦 13-01\noff 春节 02-05..02-11\nwork 02-31\nfoo");

        Assert.Equal([3, 5, 6], reading.Errors.Select(error => error.Line));
    }

    [Fact]
    public void Every_shipped_year_names_its_notice_and_can_be_listed()
    {
        Assert.Equal(Enumerable.Range(2019, 8), National.Notices.Select(year => year.Year));
        Assert.All(National.Notices, year => Assert.Contains("国办发明电", year.Notice, StringComparison.Ordinal));
        Assert.Contains("调整2019年劳动节", National.Notices.First().Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_with_a_span_that_ends_before_it_begins_is_a_mistake_of_the_program()
    {
        var broken = new HolidayYear(2027, "甲", [new HolidaySpan("元旦", Day("2027-01-03"), Day("2027-01-01"))], []);

        Assert.Throws<ArgumentException>(() => National.With(broken));
    }
}
