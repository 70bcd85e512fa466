using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.WorkDays;

public sealed class WorkingHoursTests
{
    [Fact]
    public void The_default_day_has_seven_hours()
    {
        Assert.Equal(TimeSpan.FromHours(7), WorkingHours.Default.PerDay);
        Assert.Equal("09:00-12:00, 14:00-18:00", WorkingHours.Default.ToString());
        Assert.Equal(WorkingHours.Default, WorkingHours.Parse("9:00-12:00、14:00-18:00"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("09:00")]
    [InlineData("09:00-09:00")]
    [InlineData("12:00-09:00")]
    [InlineData("09:00-12:00, 11:00-18:00")]
    [InlineData("14:00-18:00, 09:00-12:00")]
    [InlineData("09:00-25:00")]
    public void Hours_that_make_no_day_are_not_read(string text)
    {
        Assert.Null(WorkingHours.Parse(text));
    }

    [Fact]
    public void Hours_without_an_interval_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new WorkingHours());
    }
}
