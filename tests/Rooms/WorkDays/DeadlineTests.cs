using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

public sealed class DeadlineTests
{
    [Fact]
    public void The_due_day_ends_at_midnight_and_midnight_is_too_late()
    {
        var deadline = Deadlines.Compute(National, From("2026-11-20", 3));

        Assert.Equal(Instant("2026-11-26T00:00:00+08:00"), deadline.DueInstant);
        Assert.Equal(TimeSpan.Zero, deadline.DueInstant.Offset);
        Assert.True(deadline.IsMetBy(Instant("2026-11-25T23:59:59.999+08:00")));
        Assert.False(deadline.IsMetBy(Instant("2026-11-26T00:00:00+08:00")));
    }

    [Fact]
    public void A_district_may_close_the_due_day_with_its_offices()
    {
        var plan = From("2026-11-20", 3) with { DueEnd = DueEnd.CloseOfBusiness };

        Assert.Equal(Instant("2026-11-25T17:30:00+08:00"), Deadlines.Compute(National, plan).DueInstant);
        Assert.Equal(Instant("2026-11-25T18:00:00+08:00"), Deadlines.Compute(National, plan with { CloseTime = new(18, 0) }).DueInstant);
    }

    [Fact]
    public void A_saturday_submission_counts_as_mondays_where_the_district_says_so()
    {
        var plan = From("2026-11-21", 3);

        var late = Deadlines.Compute(National, plan with { OffDayReceiptNextWorkDay = true });

        Assert.Equal(Day("2026-11-25"), plan.Due());
        Assert.Equal(Day("2026-11-26"), late.Due);
        Assert.Equal(Day("2026-11-23"), late.Start);
        Assert.Equal(Day("2026-11-25"), (From("2026-11-20", 3) with { OffDayReceiptNextWorkDay = true }).Due());
    }

    [Fact]
    public void The_desk_example_stops_three_days_and_ends_five_later()
    {
        var plan = From("2026-11-03", 12);

        var stopped = plan with { Pauses = [Stopped("2026-11-10", "2026-11-13")] };

        Assert.Equal(Day("2026-11-19"), plan.Due());
        Assert.Equal(Day("2026-11-24"), stopped.Due());
        Assert.Equal(12, Deadlines.UsedWorkDays(National, Day("2026-11-03"), Day("2026-11-24"), stopped.Pauses));
    }

    [Theory]
    [InlineData("2026-11-19", "2026-11-19")] // stopped on the due day: all days were used
    [InlineData("2026-11-20", "2026-11-19")] // after it: late stays late
    [InlineData("2026-11-18", "2026-11-27")]
    [InlineData("2026-10-01", "2026-11-26")] // begun before the start: charged from the start only
    public void A_stop_takes_only_days_that_were_left(string from, string due)
    {
        var to = from == "2026-10-01" ? "2026-11-10" : "2026-11-26";

        Assert.Equal(Day(due), (From("2026-11-03", 12) with { Pauses = [Stopped(from, to)] }).Due());
    }

    [Fact]
    public void Several_extensions_and_stops_add_up_in_any_order()
    {
        var plan = From("2026-11-03", 12) with
        {
            ExtensionDays = [5, 3],
            Pauses = [Stopped("2026-11-16", "2026-11-18"), Stopped("2026-11-10", "2026-11-12"), Stopped("2026-11-11", "2026-11-13")],
        };

        Assert.Equal(National.AddWorkDays(Day("2026-11-03"), 12 + 8 + 3 + 2), plan.Due());
    }

    [Fact]
    public void Natural_days_extend_and_stop_in_natural_days_and_roll_once()
    {
        var plan = new DeadlinePlan(Day("2025-08-04"), new TimeLimit(60, LimitUnit.NaturalDays));

        Assert.Equal(National.AddNaturalDays(Day("2025-08-04"), 90), (plan with { ExtensionDays = [30] }).Due());
        Assert.Equal(National.AddNaturalDays(Day("2025-08-04"), 70), (plan with { Pauses = [Stopped("2025-08-10", "2025-08-20")] }).Due());
    }

    [Theory]
    [InlineData("2026-10-01T10:20:00+08:00", 2, "2026-10-01", "2026-10-01T12:20:00+08:00")] // urgent: holidays run
    [InlineData("2026-10-01T22:00:00+08:00", 2, "2026-10-01", "2026-10-02T00:00:00+08:00")] // ends with the day
    [InlineData("2026-10-01T22:00:00+08:00", 24, "2026-10-02", "2026-10-02T22:00:00+08:00")]
    public void Urgent_hours_run_on_all_days(string start, int hours, string due, string end)
    {
        var deadline = Deadlines.Compute(National, Hours(start, hours, LimitUnit.Hours));

        Assert.Equal((Day(due), Instant(end)), (deadline.Due, deadline.DueInstant));
    }

    [Theory]
    [InlineData("2026-10-01T10:20:00+08:00", 15, "2026-10-01", "2026-10-01T10:35:00+08:00")] // a holiday
    [InlineData("2026-11-21T03:00:00+08:00", 30, "2026-11-21", "2026-11-21T03:30:00+08:00")] // a Saturday, at night
    [InlineData("2026-11-20T23:45:00+08:00", 15, "2026-11-20", "2026-11-21T00:00:00+08:00")] // ends with the day
    [InlineData("2026-12-31T23:50:00+08:00", 15, "2027-01-01", "2027-01-01T00:05:00+08:00")]
    [InlineData("2026-11-20T10:00:00+08:00", 0, "2026-11-20", "2026-11-20T10:00:00+08:00")]
    public void What_endangers_life_is_counted_in_minutes_on_any_day_at_any_hour(string start, int minutes, string due, string end)
    {
        var deadline = Deadlines.Compute(National, Hours(start, minutes, LimitUnit.Minutes));

        Assert.Equal((Day(due), Instant(end)), (deadline.Due, deadline.DueInstant));
        Assert.False(deadline.IsMetBy(Instant(end)));
    }

    [Theory]
    [InlineData("2026-11-20T09:00:00+08:00", 7, "2026-11-20T18:00:00+08:00")] // ends with the office, not with the next morning
    [InlineData("2026-11-20T15:00:00+08:00", 4, "2026-11-23T10:00:00+08:00")]
    [InlineData("2026-11-20T12:30:00+08:00", 1, "2026-11-20T15:00:00+08:00")]
    [InlineData("2026-11-21T10:00:00+08:00", 3, "2026-11-23T12:00:00+08:00")]
    [InlineData("2026-11-20T19:00:00+08:00", 15, "2026-11-25T10:00:00+08:00")]
    [InlineData("2026-09-19T23:59:00+08:00", 1, "2026-09-20T10:00:00+08:00")] // a make-up Sunday
    public void Working_hours_run_while_the_office_is_open(string start, int hours, string end)
    {
        var deadline = Deadlines.Compute(National, Hours(start, hours, LimitUnit.WorkingHours));

        Assert.Equal(Instant(end), deadline.DueInstant);
        Assert.Equal(CivilTime.DateOf(Instant(end).AddTicks(-1)), deadline.Due);
    }

    [Fact]
    public void Limits_in_hours_are_extended_and_stopped_by_whole_days()
    {
        var urgent = Hours("2026-11-20T10:00:00+08:00", 24, LimitUnit.Hours) with { ExtensionDays = [1], Pauses = [Stopped("2026-11-20", "2026-11-22")] };
        var office = Hours("2026-11-20T10:00:00+08:00", 7, LimitUnit.WorkingHours) with { ExtensionDays = [1], Pauses = [Stopped("2026-11-20", "2026-11-23")] };

        Assert.Equal(Instant("2026-11-24T10:00:00+08:00"), Deadlines.Compute(National, urgent).DueInstant);
        Assert.Equal(Instant("2026-11-25T10:00:00+08:00"), Deadlines.Compute(National, office).DueInstant);
    }

    [Fact]
    public void A_unit_may_keep_other_hours()
    {
        var plan = Hours("2026-11-20T09:00:00+08:00", 3, LimitUnit.WorkingHours) with { Hours = WorkingHours.Parse("08:30-11:30，14：30–17：30")! }; // good text

        Assert.Equal(Instant("2026-11-20T15:00:00+08:00"), Deadlines.Compute(National, plan).DueInstant);
    }

    [Fact]
    public void Plans_only_a_programmer_can_make_are_thrown_out()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => From("2026-11-20", -1).Due());
        Assert.Throws<ArgumentOutOfRangeException>(() => (From("2026-11-20", 3) with { ExtensionDays = [-2] }).Due());
        Assert.Throws<ArgumentException>(() => (From("2026-11-20", 3) with { Pauses = [Stopped("2026-11-24", "2026-11-23")] }).Due());
        Assert.Throws<ArgumentException>(() => new DeadlinePlan(Day("2026-11-20"), new TimeLimit(2, LimitUnit.Hours)).Due());
        Assert.Throws<ArgumentException>(() => new DeadlinePlan(Day("2026-11-20"), new TimeLimit(15, LimitUnit.Minutes)).Due());
    }

    [Theory]
    [InlineData("2026-12-29", 2, false)] // due on 31 December: firm
    [InlineData("2026-12-31", 1, true)]
    [InlineData("2018-12-20", 3, true)]
    [InlineData("2018-12-31", 1, false)]
    public void A_date_is_provisional_when_a_counted_day_is(string start, int limit, bool provisional)
    {
        Assert.Equal(provisional, Deadlines.Compute(National, From(start, limit)).Provisional);
    }

    private static DeadlinePlan Hours(string start, int number, LimitUnit unit) =>
        new(CivilTime.DateOf(Instant(start)), new TimeLimit(number, unit)) { StartInstant = Instant(start) };
}
