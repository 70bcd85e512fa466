using Huiyin.Statistics.Model;

namespace Huiyin.Tests.Rooms.Statistics.Model;

public sealed class FigurePeriodTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData(null, "2026-11-01", "2026-11-24")]
    [InlineData("month", "2026-11-01", "2026-11-24")]
    [InlineData("nonsense", "2026-11-01", "2026-11-24")]
    [InlineData("year", "2026-01-01", "2026-11-24")]
    [InlineData("30", "2026-10-26", "2026-11-24")]
    [InlineData("2026-10", "2026-10-01", "2026-10-31")]
    [InlineData("2026-11", "2026-11-01", "2026-11-24")]
    [InlineData("2027-01", "2026-11-01", "2026-11-24")]
    public void The_chooser_gives_days_up_to_today(string? chosen, string from, string to)
    {
        var period = FigurePeriod.Read(chosen, null, null, Today);

        Assert.Equal((from, to), ($"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void Last_year_ends_on_the_same_day_of_the_year()
    {
        var last = FigurePeriod.Read("year", null, null, Today).LastYear();

        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 11, 24)), (last.From, last.To));
    }

    [Fact]
    public void A_whole_February_is_compared_with_a_whole_February()
    {
        var shorter = FigurePeriod.Read("2025-02", null, null, Today).LastYear();
        var longer = FigurePeriod.Read("2024-02", null, null, Today).LastYear();

        Assert.Equal(new DateOnly(2024, 2, 29), shorter.To);
        Assert.Equal(new DateOnly(2023, 2, 28), longer.To);
    }

    [Fact]
    public void A_month_of_the_festival_is_also_shown_with_its_neighbour()
    {
        var both = FigurePeriod.Read("2026-02", null, null, Today).BothFestivalMonths();

        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 28)), (both?.From, both?.To));
        Assert.Null(FigurePeriod.Read("2026-03", null, null, Today).BothFestivalMonths());
    }

    [Fact]
    public void A_span_never_grows_beyond_a_year_or_into_the_future()
    {
        var endless = FigurePeriod.Read(null, "2019-01-01", "2030-01-01", Today);
        var backwards = FigurePeriod.Read(null, "2026-05-01", "2026-04-01", Today);

        Assert.Equal(365, endless.To.DayNumber - endless.From.DayNumber);
        Assert.Equal(FigurePeriod.ThisMonth(Today), backwards);
    }

    [Fact]
    public void Nothing_to_divide_by_is_no_rate()
    {
        Assert.Null(Tally.Nothing.Share(Measure.Solved, Measure.Answered));
        Assert.Null(Tally.Nothing.Share(Measure.Satisfied, Measure.Rated));
        Assert.Null(Tally.Growth(5, 0));
        Assert.Null(Tally.Quantile([], 0.5));
        Assert.Equal(-0.5, Tally.Growth(5, 10));
    }

    [Theory]
    [InlineData("2026-Q3", "2026-07-01 2026-09-30", "2025-07-01 2025-09-30", "2026-04-01 2026-06-30")]
    [InlineData("2025", "2025-01-01 2025-12-31", "2024-01-01 2024-12-31", "2024-01-01 2024-12-31")]
    [InlineData("2026-W45", "2026-11-02 2026-11-08", "2025-11-03 2025-11-09", "2026-10-26 2026-11-01")]
    [InlineData("2026-02", "2026-02-01 2026-02-28", "2025-02-01 2025-02-28", "2026-01-01 2026-01-31")]
    [InlineData("2026-03", "2026-03-01 2026-03-31", "2025-03-01 2025-03-31", "2026-02-01 2026-02-28")]
    [InlineData("month", "2026-11-01 2026-11-24", "2025-11-01 2025-11-24", "2026-10-01 2026-10-24")]
    [InlineData("quarter", "2026-10-01 2026-11-24", "2025-10-01 2025-11-24", "2026-07-01 2026-08-24")]
    [InlineData("week", "2026-11-23 2026-11-24", "2025-11-24 2025-11-25", "2026-11-16 2026-11-17")]
    [InlineData("day", "2026-11-24 2026-11-24", "2025-11-24 2025-11-24", "2026-11-23 2026-11-23")]
    public void Each_period_has_its_like_of_last_year_and_the_one_before(string chosen, string days, string lastYear, string previous)
    {
        var period = FigurePeriod.Read(chosen, null, null, Today);

        Assert.Equal((days, lastYear, previous), (Written(period), Written(period.LastYear()), Written(period.Previous())));
    }

    [Fact]
    public void February_2026_has_sixteen_working_days()
    {
        Assert.Equal(16, FigurePeriod.Read("2026-02", null, null, Today).WorkDays(Huiyin.WorkDays.WorkCalendar.National));
    }

    private static string Written(FigurePeriod period) => $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}";
}
