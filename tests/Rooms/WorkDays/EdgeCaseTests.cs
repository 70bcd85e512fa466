using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

/// <summary>The seventeen edge cases of rule 6.4, in its order.</summary>
public sealed class EdgeCaseTests
{
    [Fact]
    public void Case_1_a_start_on_a_holiday_counts_from_the_first_day_after_it()
    {
        Assert.Equal(Day("2026-10-08"), From("2026-10-03", 1).Due());
    }

    [Fact]
    public void Case_2_a_start_on_a_make_up_sunday_does_not_count_itself()
    {
        Assert.True(National.IsWorkDay(Day("2026-09-20")));
        Assert.Equal(Day("2026-09-21"), From("2026-09-20", 1).Due());
    }

    [Theory]
    [InlineData("2026-11-20T23:59:59.999+08:00", "2026-11-20", "2026-11-25")]
    [InlineData("2026-11-20T15:59:59.999Z", "2026-11-20", "2026-11-25")]
    [InlineData("2026-11-21T00:00:00+08:00", "2026-11-21", "2026-11-25")]
    [InlineData("2026-11-20T16:00:00Z", "2026-11-21", "2026-11-25")]
    public void Case_3_midnight_is_that_of_china_whatever_the_offset_of_the_instant(string instant, string day, string due)
    {
        var received = CivilTime.DateOf(Instant(instant));

        Assert.Equal(Day(day), received);
        Assert.Equal(Day(due), National.AddWorkDays(received, 3));
    }

    [Fact]
    public void Case_4_a_due_day_may_be_a_make_up_saturday_and_says_so()
    {
        var plan = From("2026-09-30", 3);

        var explanation = Deadlines.Explain(National, plan);

        Assert.Equal(Day("2026-10-10"), plan.Due());
        Assert.Equal(DayOfWeek.Saturday, plan.Due().DayOfWeek);
        Assert.Contains("10（调休上班）", explanation.Text, StringComparison.Ordinal);
        Assert.True(explanation.Days.Single(day => day.IsDue).IsMakeUp);
    }

    [Fact]
    public void Case_5_a_span_over_two_years_counts_on()
    {
        Assert.Equal(Day("2027-01-05"), From("2024-12-31", 248 + 248 + 2).Due());
    }

    [Fact]
    public void Case_6_a_year_without_a_notice_has_weekends_and_statutory_days_and_says_so()
    {
        string[] statutory =
        [
            "2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05", "2027-05-01", "2027-05-02",
            "2027-06-09", "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03",
        ];

        var off = Enumerable.Range(0, 365).Select(i => National.Mark(new DateOnly(2027, 1, 1).AddDays(i)))
            .Where(mark => mark.Kind is DayKind.PublicHoliday).ToList();

        Assert.True(National.IsProvisional(2027));
        Assert.False(National.IsProvisional(2026));
        Assert.Equal(statutory.Select(Day), off.Select(mark => mark.Day));
        Assert.All(off, mark => Assert.True(mark.Provisional));
        Assert.Equal("春节", National.Mark(Day("2027-02-05")).Name);
    }

    [Fact]
    public void Case_6_once_the_notice_is_there_the_date_is_computed_again_and_firm()
    {
        var plan = From("2026-12-21", 12);
        var published = National.With(Notice("year 2027\nnotice 试行\noff 元旦 01-01..01-03\nwork 2026-12-27"));

        var before = Deadlines.Compute(National, plan);
        var after = Deadlines.Compute(published, plan);
        var shown = Deadlines.Compute(published, plan with { ShownBefore = before.Due });

        Assert.True(before.Provisional);
        Assert.False(after.Provisional);
        Assert.Equal(Day("2027-01-06"), after.Due); // the make-up Sunday of December counts
        Assert.Equal(Day("2027-01-07"), shown.Due); // but the citizen was told the 7th
        Assert.NotEqual(National.Version, published.Version);
    }

    [Fact]
    public void Case_7_a_calendar_changed_by_an_emergency_moves_dates_later()
    {
        var asPublished = Notice("year 2020\nnotice 原通知\noff 元旦 01-01\noff 春节 01-24..01-30\nwork 01-19 02-01");
        var plan = From("2020-01-20", 5);

        var before = plan.Due(National.With(asPublished));
        var after = (plan with { ShownBefore = before }).Due();

        Assert.Equal(Day("2020-02-01"), before); // 21, 22, 23, 31 January and the make-up Saturday
        Assert.Equal(Day("2020-02-04"), after);
    }

    [Fact]
    public void Case_7_a_calendar_changed_the_other_way_leaves_the_shown_date()
    {
        var asPublished = Notice("year 2019\nnotice 原通知\noff 元旦 2018-12-30..01-01\nwork 2018-12-29\noff 劳动节 05-01");
        var plan = From("2019-04-26", 1);

        var before = plan.Due(National.With(asPublished));
        var anew = plan.Due();
        var shown = (plan with { ShownBefore = before }).Due();

        Assert.Equal(Day("2019-04-29"), before);
        Assert.Equal(Day("2019-04-28"), anew);
        Assert.Equal(before, shown);
    }

    [Fact]
    public void Case_8_new_years_eve_was_worked_in_2024_and_is_off_since_2025()
    {
        Assert.Equal(DayKind.WorkDay, National.Mark(Day("2024-02-09")).Kind);
        Assert.Equal(DayKind.PublicHoliday, National.Mark(Day("2025-01-28")).Kind);
        Assert.Equal(DayKind.PublicHoliday, National.Mark(Day("2026-02-16")).Kind);
    }

    [Theory]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", true)] // a Sunday: the due day is still one working day away
    [InlineData("2026-10-12", false)]
    [InlineData("2026-10-13", false)]
    public void Case_9_more_time_must_be_asked_for_a_working_day_before_the_due_day(string today, bool may)
    {
        Assert.Equal(may, Deadlines.MayAskForMoreTime(National, Day(today), Day("2026-10-12")));
    }

    [Fact]
    public void Case_10_a_stop_that_ends_on_its_day_shifts_nothing()
    {
        var plan = From("2026-11-03", 12);

        var stopped = plan with { Pauses = [Stopped("2026-11-10", "2026-11-10")] };

        Assert.Equal(plan.Due(), stopped.Due());
    }

    [Fact]
    public void Case_11_a_stop_that_lies_in_a_holiday_shifts_nothing()
    {
        var plan = From("2026-09-18", 12);

        var stopped = plan with { Pauses = [Stopped("2026-09-30", "2026-10-07")] };

        Assert.Equal(plan.Due(), stopped.Due());
    }

    [Fact]
    public void Case_12_merged_matters_keep_their_own_due_dates()
    {
        var (first, second) = (From("2026-11-03", 12), From("2026-11-12", 12));

        Assert.Equal(Day("2026-11-19"), first.Due());
        Assert.Equal(Day("2026-11-30"), second.Due());
    }

    [Fact]
    public void Case_13_nothing_but_start_limit_stops_and_extensions_moves_the_date()
    {
        string[] depended = ["Start", "Limit", "Pauses", "ExtensionDays", "ShownBefore", "DueEnd", "CloseTime", "OffDayReceiptNextWorkDay", "StartInstant", "Hours"];

        var names = typeof(DeadlinePlan).GetProperties().Select(property => property.Name);

        Assert.Equal(depended.Order(), names.Order()); // no transfer, dispute or supervision can be told to the clock
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026-11-21", "2026-11-23")]
    [InlineData("2026-09-20", "2026-09-20")]
    [InlineData("2026-10-01", "2026-10-08")]
    public void Case_14_a_limit_of_no_days_is_today_or_the_next_working_day(string start, string due)
    {
        Assert.Equal(Day(due), From(start, 0).Due());
    }

    [Fact]
    public void Case_15_an_import_with_past_dates_is_counted_by_the_calendar_of_its_time()
    {
        Assert.Equal(Day("2019-05-06"), From("2019-04-26", 5).Due()); // 28 (make-up), 29, 30 April, 5 (make-up), 6 May
        Assert.Equal(Day("2020-02-04"), From("2020-01-20", 5).Due()); // 21, 22, 23 January, 3, 4 February
    }

    [Fact]
    public void Case_16_a_local_holiday_lies_over_the_national_calendar()
    {
        var local = National.With([new LocalDay(Day("2026-11-23"), false, "区庆"), new LocalDay(Day("2026-11-21"), true, "区庆调休")]);

        Assert.Equal(new DayMark(Day("2026-11-23"), DayKind.PublicHoliday, "区庆", false), local.Mark(Day("2026-11-23")));
        Assert.Equal(DayKind.MakeUpDay, local.Mark(Day("2026-11-21")).Kind);
        Assert.Equal(Day("2026-11-24"), local.AddWorkDays(Day("2026-11-20"), 2));
        Assert.Equal(Day("2026-11-24"), National.AddWorkDays(Day("2026-11-20"), 2));
        Assert.Equal(Day("2026-11-21"), local.AddWorkDays(Day("2026-11-20"), 1));
        Assert.NotEqual(National.Version, local.Version);
    }

    [Theory]
    [InlineData("2024-02-28", 1, LimitUnit.WorkDays, "2024-02-29")]
    [InlineData("2024-02-28", 1, LimitUnit.NaturalDays, "2024-02-29")]
    [InlineData("2024-01-31", 1, LimitUnit.Months, "2024-02-29")]
    [InlineData("2024-02-29", 12, LimitUnit.Months, "2025-02-28")]
    public void Case_17_the_leap_day_is_a_day_like_another(string start, int number, LimitUnit unit, string due)
    {
        Assert.Equal(Day(due), new DeadlinePlan(Day(start), new TimeLimit(number, unit)).Due());
    }
}
