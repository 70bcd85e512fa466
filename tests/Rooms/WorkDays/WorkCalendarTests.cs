using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData("2026-11-20", DayKind.WorkDay, null)]
    [InlineData("2026-11-21", DayKind.Weekend, null)]
    [InlineData("2026-10-01", DayKind.PublicHoliday, "国庆节")]
    [InlineData("2026-10-03", DayKind.PublicHoliday, "国庆节")] // a Saturday inside the holiday
    [InlineData("2026-10-10", DayKind.MakeUpDay, null)]
    [InlineData("2022-12-31", DayKind.PublicHoliday, "元旦")] // by the notice of the year after
    [InlineData("2018-12-29", DayKind.MakeUpDay, null)]
    [InlineData("2020-02-01", DayKind.PublicHoliday, "春节")] // a make-up day until the emergency extension
    [InlineData("2020-02-02", DayKind.PublicHoliday, "春节")]
    [InlineData("2020-02-03", DayKind.WorkDay, null)]
    [InlineData("2025-10-06", DayKind.PublicHoliday, "国庆节、中秋节")]
    public void A_day_is_what_the_notices_say(string day, DayKind kind, string? name)
    {
        var mark = National.Mark(Day(day));

        Assert.Equal((kind, name), (mark.Kind, mark.Name));
        Assert.Equal(kind is DayKind.WorkDay or DayKind.MakeUpDay, mark.IsWork);
        Assert.Equal(mark.IsWork, National.IsWorkDay(Day(day)));
    }

    [Fact]
    public void Mid_autumn_on_the_national_holiday_carries_both_names_in_a_provisional_year()
    {
        Assert.Equal("国庆节、中秋节", National.Mark(Day("2028-10-03")).Name);
    }

    [Fact]
    public void Equal_days_have_one_version_however_they_were_told()
    {
        var whole = Notice("year 2027\nnotice 甲\noff 元旦 01-01..01-03\nwork 01-09 01-10");
        var pieces = new HolidayYear(2027, "乙", [new("元旦", Day("2027-01-03"), Day("2027-01-03")), new("元旦", Day("2027-01-01"), Day("2027-01-02"))],
            [Day("2027-01-10"), Day("2027-01-09")]);
        LocalDay[] local = [new(Day("2027-03-03"), false, "甲"), new(Day("2027-03-04"), false, "乙")];

        Assert.Equal(National.With(whole).Version, National.With(pieces).Version);
        Assert.Equal(National.With(whole).With(local).Version, National.With(local.Reverse()).With(pieces).Version);
        Assert.Equal(National.Version, National.With([]).Version);
    }

    [Fact]
    public void Any_change_of_a_day_is_a_new_version()
    {
        var calendars = new[]
        {
            National,
            National.With(Notice("year 2027\nnotice 甲\noff 元旦 01-01")),
            National.With(Notice("year 2027\nnotice 甲\noff 元旦 01-01..01-02")),
            National.With(Notice("year 2027\nnotice 甲\noff 元旦 01-01\nwork 01-02")),
            National.With([new LocalDay(Day("2027-01-01"), false, "区庆")]),
            National.With([new LocalDay(Day("2027-01-01"), true, "区庆")]),
            National.With([new LocalDay(Day("2027-01-02"), true, "区庆")]),
        };

        Assert.Equal(calendars.Length, calendars.Select(calendar => calendar.Version).Distinct().Count());
    }

    [Fact]
    public void A_notice_uploaded_twice_counts_as_it_was_read_last()
    {
        var wrong = Notice("year 2027\nnotice 甲\noff 元旦 01-01..01-08");
        var right = Notice("year 2027\nnotice 甲\noff 元旦 01-01..01-03");

        Assert.Equal(DayKind.WorkDay, National.With(wrong).With(right).Mark(Day("2027-01-08")).Kind);
    }

    [Fact]
    public void A_local_working_day_inside_a_working_day_stays_what_it_was()
    {
        var local = National.With([new LocalDay(Day("2026-09-20"), true, "照常"), new LocalDay(Day("2026-09-21"), true, "照常")]);

        Assert.Equal(DayKind.MakeUpDay, local.Mark(Day("2026-09-20")).Kind);
        Assert.Equal(DayKind.WorkDay, local.Mark(Day("2026-09-21")).Kind);
    }

    [Fact]
    public void Counting_backwards_is_nothing_and_negative_limits_are_refused()
    {
        Assert.Equal(0, National.CountWorkDays(Day("2026-11-20"), Day("2026-11-20")));
        Assert.Equal(0, National.CountWorkDays(Day("2026-11-20"), Day("2026-11-02")));
        Assert.Throws<ArgumentOutOfRangeException>(() => National.AddWorkDays(Day("2026-11-20"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => National.AddNaturalDays(Day("2026-11-20"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => National.AddMonths(Day("2026-11-20"), -1));
    }

    [Fact]
    public void Years_far_away_count_too_and_the_end_of_time_is_refused()
    {
        Assert.Equal(AddSlowly(National, Day("1901-05-06"), 1000), National.AddWorkDays(Day("1901-05-06"), 1000));
        Assert.Equal(AddSlowly(National, Day("2098-05-06"), 1000), National.AddWorkDays(Day("2098-05-06"), 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => National.AddWorkDays(Day("2026-11-20"), int.MaxValue));
    }

    [Fact]
    public async Task Many_threads_may_ask_a_calendar_nobody_has_asked_before()
    {
        var fresh = National.With([new LocalDay(Day("2026-11-23"), false, "区庆")]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
            Enumerable.Range(1990, 60).Select(year => fresh.CountWorkDays(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))).ToArray(), TestContext.Current.CancellationToken)));

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Equal(CountSlowly(fresh, Day("2026-01-01"), Day("2026-12-31")), answers[0][2026 - 1990]);
    }
}
