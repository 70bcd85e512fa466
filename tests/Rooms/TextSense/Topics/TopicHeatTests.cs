using Huiyin.TextSense.Topics;

namespace Huiyin.Tests.Rooms.TextSense.Topics;

public class TopicHeatTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Each_part_of_the_heat_is_a_half_at_its_own_measure()
    {
        var counts = new TopicCounts(Matters: 12, Citizens: 10, Endorsements: 50, First: Monday.AddDays(-30), Last: Monday, Severity: 0.5);

        var heat = TopicHeat.Of(counts, new TopicTrend(Monday, [0, 3]));

        Assert.Equal(new TopicHeat(People: 0.5, Growth: 0.5, Duration: 0.5, Endorsed: 0.5, Grave: 0.5), heat);
        Assert.Equal(50, heat.Value, precision: 9);
    }

    [Fact]
    public void A_topic_that_shrinks_has_no_growth()
    {
        var counts = new TopicCounts(9, 9, 0, Monday, Monday, 0);

        var heat = TopicHeat.Of(counts, new TopicTrend(Monday, [6, 3]));

        Assert.Equal(0, heat.Growth);
    }

    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, true, false)]
    [InlineData(10, true, true)]
    public void From_five_citizens_it_is_hot_and_from_ten_collective(int citizens, bool isHot, bool isCollective)
    {
        var counts = new TopicCounts(20, citizens, 0, Monday, Monday, 0);

        Assert.Equal((isHot, isCollective), (counts.IsHot, counts.IsCollective));
    }
}
