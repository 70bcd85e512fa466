using Huiyin.TextSense.Topics;

namespace Huiyin.Tests.Rooms.TextSense.Topics;

public class TopicTrendTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Weeks_are_counted_back_from_the_end_of_the_window_without_a_gap()
    {
        var trend = TopicTrend.Of([Monday.AddDays(-1), Monday.AddDays(-7), Monday.AddDays(-8), Monday.AddDays(-22)], Monday);

        Assert.Equal([1, 0, 1, 2], trend.Weeks);
        Assert.Equal(1.0, trend.Growth);
    }

    [Fact]
    public void What_comes_after_the_window_does_not_count_and_there_are_always_two_weeks()
    {
        var trend = TopicTrend.Of([Monday], Monday);

        Assert.Equal([0, 0], trend.Weeks);
        Assert.Null(trend.Growth);
    }

    [Fact]
    public void The_trend_reaches_back_two_years()
    {
        var trend = TopicTrend.Of([Monday.AddYears(-30), Monday.AddDays(-1)], Monday);

        Assert.Equal(TopicTrend.MostWeeks, trend.Weeks.Count);
        Assert.Equal(1, trend.Weeks.Sum());
    }

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(0, 2, false)]
    [InlineData(6, 9, true)]
    [InlineData(7, 10, false)]
    [InlineData(2, 4, false)]
    [InlineData(5, 3, false)]
    public void Three_matters_more_and_half_as_many_again_make_an_alert(int before, int now, bool expected)
    {
        var trend = new TopicTrend(Monday, [before, now]);

        Assert.Equal(expected, trend.IsAlert);
    }
}
