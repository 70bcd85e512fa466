using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

/// <summary>The twenty-five worked examples of rule 6.6.</summary>
public sealed class WorkedExampleTests
{
    [Theory]
    [InlineData(1, "2024-02-05", 3, "2024-02-08")]
    [InlineData(2, "2024-02-07", 3, "2024-02-18")]
    [InlineData(3, "2024-02-08", 12, "2024-03-01")]
    [InlineData(4, "2024-04-03", 3, "2024-04-09")]
    [InlineData(5, "2024-04-30", 12, "2024-05-20")]
    [InlineData(6, "2024-09-13", 3, "2024-09-19")]
    [InlineData(7, "2024-09-30", 12, "2024-10-22")]
    [InlineData(8, "2024-12-31", 3, "2025-01-06")]
    [InlineData(9, "2025-01-24", 12, "2025-02-17")]
    [InlineData(10, "2025-01-25", 3, "2025-02-05")]
    [InlineData(11, "2025-05-30", 3, "2025-06-05")]
    [InlineData(12, "2025-09-28", 12, "2025-10-21")]
    [InlineData(13, "2025-10-01", 3, "2025-10-11")]
    [InlineData(14, "2025-12-31", 3, "2026-01-06")]
    [InlineData(15, "2026-02-13", 12, "2026-03-09")]
    [InlineData(16, "2026-02-14", 3, "2026-02-26")]
    [InlineData(17, "2026-09-18", 12, "2026-10-12")]
    [InlineData(18, "2026-09-30", 3, "2026-10-10")]
    [InlineData(19, "2026-09-24", 3, "2026-09-30")]
    [InlineData(20, "2026-12-21", 12, "2027-01-07")]
    public void Working_day_limits_end_on_the_day_the_rules_name(int example, string received, int limit, string due)
    {
        var deadline = Deadlines.Compute(National, From(received, limit));

        Assert.Equal(Day(due), deadline.Due);
        Assert.Equal(CivilTime.EndOf(Day(due)), deadline.DueInstant);
        Assert.Equal(example == 20, deadline.Provisional);
        Assert.Equal(Day(due), National.AddWorkDays(Day(received), limit));
    }

    [Fact]
    public void Example_21_a_stop_over_the_national_holiday_shifts_by_the_five_days_it_took()
    {
        var plan = From("2025-09-22", 12);

        var stopped = plan with { Pauses = [Stopped("2025-09-26", "2025-10-10")] };

        Assert.Equal(Day("2025-10-14"), plan.Due());
        Assert.Equal(Day("2025-10-21"), stopped.Due());
    }

    [Fact]
    public void Example_22_an_extension_counts_on_from_the_due_day()
    {
        var plan = From("2026-02-09", 12);

        var extended = plan with { ExtensionDays = [5] };

        Assert.Equal(Day("2026-03-03"), plan.Due());
        Assert.Equal(Day("2026-03-10"), extended.Due());
    }

    [Theory]
    [InlineData(23, "2025-08-04", 60, LimitUnit.NaturalDays, "2025-10-09")]
    [InlineData(24, "2026-02-02", 15, LimitUnit.NaturalDays, "2026-02-24")]
    [InlineData(25, "2024-11-30", 3, LimitUnit.Months, "2025-02-28")]
    public void Natural_days_and_months_roll_forward_to_a_working_day(int example, string received, int number, LimitUnit unit, string due)
    {
        var deadline = Deadlines.Compute(National, new DeadlinePlan(Day(received), new TimeLimit(number, unit)));

        Assert.Equal(Day(due), deadline.Due);
        Assert.InRange(example, 23, 25);
        Assert.Equal(Day(due), unit == LimitUnit.Months ? National.AddMonths(Day(received), number) : National.AddNaturalDays(Day(received), number));
    }

    [Theory]
    [InlineData("2026-09-30", "ok", 4)]
    [InlineData("2026-10-01", "ok", 4)]
    [InlineData("2026-10-07", "ok", 4)]
    [InlineData("2026-10-08", "soon", 3)]
    [InlineData("2026-10-09", "soon", 2)]
    [InlineData("2026-10-10", "soon", 1)]
    [InlineData("2026-10-12", "today", 0)]
    [InlineData("2026-10-13", "late", 0)]
    public void The_light_of_example_17_turns_on_the_days_the_rules_name(string today, string light, int left)
    {
        var due = From("2026-09-18", 12).Due();

        var seen = Lights.Of(National, Day(today), due, limitDays: 12, open: true, paused: false);

        Assert.Equal(light, Lights.CodeName(seen));
        Assert.Equal(left, Lights.Remaining(National, Day(today), due));
    }
}
