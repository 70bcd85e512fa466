using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

/// <summary>Rule 5.4.</summary>
public sealed class LightsTests
{
    private static readonly DateOnly Friday = Day("2026-11-20");

    [Theory]
    [InlineData(3, 2, Light.Ok)]
    [InlineData(3, 1, Light.Soon)]
    [InlineData(12, 4, Light.Ok)]
    [InlineData(12, 3, Light.Soon)]
    [InlineData(7, 3, Light.Ok)]
    [InlineData(7, 2, Light.Soon)]
    [InlineData(15, 5, Light.Ok)]
    [InlineData(15, 4, Light.Soon)]
    [InlineData(1, 1, Light.Soon)]
    [InlineData(0, 1, Light.Soon)]
    public void Yellow_begins_when_a_quarter_of_the_limit_is_left(int limit, int left, Light light)
    {
        var due = National.AddWorkDays(Friday, left);

        Assert.Equal(light, Lights.Of(National, Friday, due, limit, open: true, paused: false));
    }

    [Fact]
    public void A_matter_that_is_answered_or_stopped_has_no_hurry()
    {
        var longAgo = Day("2026-11-02");

        Assert.Equal(Light.Late, Lights.Of(National, Friday, longAgo, 12, open: true, paused: false));
        Assert.Equal(Light.Paused, Lights.Of(National, Friday, longAgo, 12, open: true, paused: true));
        Assert.Equal(Light.Done, Lights.Of(National, Friday, longAgo, 12, open: false, paused: false));
        Assert.Equal(Light.Done, Lights.Of(National, Friday, longAgo, 12, open: false, paused: true));
    }

    [Fact]
    public void Overdue_counts_working_days_and_remaining_is_never_negative()
    {
        Assert.Equal(0, Lights.Overdue(National, Day("2026-11-21"), Friday)); // Saturday: late, but by no working day yet
        Assert.Equal(Light.Late, Lights.Of(National, Day("2026-11-21"), Friday, 12, open: true, paused: false));
        Assert.Equal(1, Lights.Overdue(National, Day("2026-11-23"), Friday));
        Assert.Equal(0, Lights.Overdue(National, Day("2026-11-19"), Friday));
        Assert.Equal(0, Lights.Remaining(National, Day("2026-12-23"), Friday));
    }

    [Fact]
    public void A_clock_that_jumps_and_comes_back_shows_the_light_it_showed_before()
    {
        var deadline = Deadlines.Compute(National, From("2026-11-03", 12));
        var before = Instant("2026-11-19T23:58:00+08:00");

        Assert.Equal(Light.Today, Lights.Of(National, before, deadline, open: true, paused: false));
        Assert.Equal(Light.Late, Lights.Of(National, before.AddMinutes(4), deadline, open: true, paused: false));
        Assert.Equal(Light.Today, Lights.Of(National, before, deadline, open: true, paused: false));
        Assert.Equal(Light.Ok, Lights.Of(National, before.AddYears(-1), deadline, open: true, paused: false));
        Assert.Equal(Light.Late, Lights.Of(National, before.AddYears(1), deadline, open: true, paused: false));
    }

    [Fact]
    public void An_urgent_limit_is_late_inside_its_due_day()
    {
        var start = Instant("2026-11-20T10:00:00+08:00");
        var deadline = Deadlines.Compute(National, new DeadlinePlan(Friday, new TimeLimit(2, LimitUnit.Hours)) { StartInstant = start });

        Assert.Equal(Light.Today, Lights.Of(National, start.AddMinutes(119), deadline, open: true, paused: false));
        Assert.Equal(Light.Late, Lights.Of(National, start.AddMinutes(120), deadline, open: true, paused: false));
        Assert.Equal(Light.Done, Lights.Of(National, start.AddMinutes(120), deadline, open: false, paused: false));
    }

    [Fact]
    public void The_six_words_of_the_interface_are_fixed()
    {
        Assert.Equal(["ok", "soon", "today", "late", "paused", "done"], Enum.GetValues<Light>().Select(Lights.CodeName));
    }
}
