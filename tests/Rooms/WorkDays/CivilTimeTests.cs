using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

public sealed class CivilTimeTests
{
    [Theory]
    [InlineData("2026-11-20T15:59:59.9999999Z", "2026-11-20")]
    [InlineData("2026-11-20T16:00:00Z", "2026-11-21")]
    [InlineData("2024-02-28T16:00:00Z", "2024-02-29")]
    [InlineData("2026-12-31T16:00:00Z", "2027-01-01")]
    [InlineData("1988-07-01T15:30:00Z", "1988-07-01")] // China had summer time then; we count +08:00 throughout
    public void The_date_is_that_of_china(string instant, string date)
    {
        Assert.Equal(Day(date), CivilTime.DateOf(Instant(instant)));
        Assert.Equal(Day(date), CivilTime.DateOf(Instant(instant).ToOffset(TimeSpan.FromHours(-5))));
    }

    [Fact]
    public void Days_begin_and_end_at_midnight_and_are_written_in_utc()
    {
        var day = Day("2026-11-20");

        Assert.Equal(Instant("2026-11-19T16:00:00Z"), CivilTime.StartOf(day));
        Assert.Equal(CivilTime.StartOf(day.AddDays(1)), CivilTime.EndOf(day));
        Assert.Equal(TimeSpan.Zero, CivilTime.StartOf(day).Offset);
        Assert.Equal(new TimeOnly(9, 5), CivilTime.TimeOf(CivilTime.At(day, new TimeOnly(9, 5))));
        Assert.Equal(TimeSpan.FromHours(8), CivilTime.Offset);
    }
}
