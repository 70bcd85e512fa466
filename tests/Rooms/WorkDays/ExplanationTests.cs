using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("2026-11-20", 3, "3个工作日：23、24、25；21、22 为周末不计")]
    [InlineData("2026-11-02", 1, "1个工作日：3")]
    [InlineData("2024-02-07", 3, "3个工作日：8、9、18（调休上班）；10–17 为春节不计")]
    [InlineData("2026-09-18", 12, "12个工作日：9月20日（调休上班）、21–24、28–30，10月8、9、10（调休上班）、12；9月19，10月11日为周末，9月25–27日为中秋节，10月1–7日为国庆节，都不计")]
    [InlineData("2025-12-31", 3, "3个工作日：2026年1月4日（调休上班）、5、6；2026年1月1–3日为元旦不计")]
    [InlineData("2026-12-31", 1, "1个工作日：2027年1月4；2027年1月1日为元旦，2027年1月2、3日为周末，都不计；2027年放假安排还没有公布，暂按法定节假日算")]
    [InlineData("2026-09-18", 60, "60个工作日：9月8天、10月18天、11月21天、12月13天（9月20日、10月10日调休上班，计入）；周末、中秋节、国庆节不计")]
    [InlineData("2026-11-20", 0, "当天：11月20日")]
    [InlineData("2026-11-21", 0, "当天：11月21日休息，顺延到11月23日")]
    public void Working_days_are_told_as_a_person_would(string start, int limit, string text)
    {
        Assert.Equal(text, From(start, limit).Told());
    }

    [Fact]
    public void Stops_extensions_and_dates_told_before_are_said()
    {
        Assert.Equal("12个工作日：4–6、9、10、16–20、23、24；7、8、14、15、21、22 为周末，11–13 暂停计时，都不计",
            (From("2026-11-03", 12) with { Pauses = [Stopped("2026-11-10", "2026-11-13")] }).Told());
        Assert.Equal("3个工作日，延期2个工作日：3、4、5、6、9；7、8 为周末不计",
            (From("2026-11-02", 3) with { ExtensionDays = [2] }).Told());
        Assert.Equal("1个工作日：28（调休上班）；27 为周末不计；现在算是4月28日，已经告知的4月29日不提前",
            (From("2019-04-26", 1) with { ShownBefore = Day("2019-04-29") }).Told());
        Assert.Equal("11月21日休息，按11月23日收到算；3个工作日：24、25、26",
            (From("2026-11-21", 3) with { OffDayReceiptNextWorkDay = true }).Told());
        Assert.Equal("当天，延期2个工作日：23、24；21、22 为周末不计", (From("2026-11-20", 0) with { ExtensionDays = [2] }).Told());
        Assert.Equal("当天，延期2个工作日：24、25", (From("2026-11-21", 0) with { ExtensionDays = [2] }).Told());
    }

    [Theory]
    [InlineData("2025-08-04", 60, LimitUnit.NaturalDays, "60个自然日：8月4日当天不算，数到10月3日；10月3日为国庆节、中秋节，顺延到10月9日")]
    [InlineData("2026-11-02", 15, LimitUnit.NaturalDays, "15个自然日：11月2日当天不算，数到11月17日")]
    [InlineData("2024-11-30", 3, LimitUnit.Months, "3个月：11月30日当天不算，数到2025年2月28日；2月没有30日，算到月末")]
    [InlineData("2026-11-20", 2, LimitUnit.Hours, "2小时：11月20日15:20起，到17:20，休息日也算")]
    [InlineData("2026-11-21", 15, LimitUnit.Minutes, "15分钟：11月21日15:20起，到15:35，休息日也算")]
    [InlineData("2026-11-20", 4, LimitUnit.WorkingHours, "4个工作小时：11月20日15:20起，到11月23日10:20，只算上班时间")]
    public void Other_limits_are_told_from_and_to(string start, int number, LimitUnit unit, string text)
    {
        var plan = new DeadlinePlan(Day(start), new TimeLimit(number, unit)) { StartInstant = CivilTime.At(Day(start), new TimeOnly(15, 20)) };

        Assert.Equal(text, plan.Told());
    }

    [Theory]
    [InlineData("2026-11-20", 3, "3 working days: 23, 24, 25; not counted: 21, 22 (weekend)")]
    [InlineData("2026-09-18", 12, "12 working days: Sep 20 (make-up working day), 21–24, 28–30, Oct 8, 9, 10 (make-up working day), 12; not counted: Sep 19, Oct 11 (weekend), Sep 25–27 (Mid-Autumn Festival), Oct 1–7 (National Day)")]
    [InlineData("2026-12-31", 1, "1 working day: 2027 Jan 4; not counted: 2027 Jan 1 (New Year's Day), 2027 Jan 2, 3 (weekend); the holiday notice for 2027 is not published yet, statutory holidays are assumed")]
    public void The_same_is_told_in_english(string start, int limit, string text)
    {
        Assert.Equal(text, Deadlines.Explain(National, From(start, limit), inEnglish: true).Text);
    }

    [Fact]
    public void Every_sentence_has_its_english_counterpart()
    {
        var hours = new DeadlinePlan(Day("2026-11-20"), new TimeLimit(24, LimitUnit.Hours)) { StartInstant = Instant("2026-11-20T10:20:00+08:00") };
        DeadlinePlan[] plans =
        [
            From("2026-09-18", 60), From("2026-11-21", 0), From("2019-04-26", 1) with { ShownBefore = Day("2019-04-29") },
            From("2026-11-21", 3) with { OffDayReceiptNextWorkDay = true, ExtensionDays = [2] }, hours,
            new(Day("2025-08-04"), new TimeLimit(60, LimitUnit.NaturalDays)), new(Day("2024-11-30"), new TimeLimit(3, LimitUnit.Months)),
            hours with { Limit = new TimeLimit(15, LimitUnit.Minutes) },
        ];

        var english = plans.Select(plan => Deadlines.Explain(National, plan, inEnglish: true).Text).ToList();

        Assert.All(english, text => Assert.DoesNotContain(text, letter => letter is >= '\u3000' and <= '\uFFEF'));
        Assert.Equal("24 hours: from 10:20 on 20 November to 10:20 on 21 November, days off count too", english[4]);
        Assert.Equal("15 minutes: from 10:20 on 20 November to 10:35, days off count too", english[^1]);
    }

    [Fact]
    public void The_table_shows_whole_weeks_as_the_desk_lays_them_out()
    {
        var plan = From("2026-11-03", 12) with { Pauses = [Stopped("2026-11-10", "2026-11-13")] };

        var days = Deadlines.Explain(National, plan).Days;

        Assert.Equal((Day("2026-11-02"), Day("2026-11-29")), (days[0].Day, days[^1].Day));
        Assert.Equal([null, null, 1, 2, 3, null, null, 4, 5, null, null, null, null, null, 6, 7, 8, 9, 10, null, null, 11, 12, null, null, null, null, null], days.Select(day => day.Number));
        Assert.Equal([11, 12, 13], days.Where(day => day.IsPaused).Select(day => day.Day.Day));
        Assert.Equal([7, 8, 14, 15, 21, 22, 28, 29], days.Where(day => day.IsOff).Select(day => day.Day.Day));
        Assert.Equal(Day("2026-11-03"), days.Single(day => day.IsStart).Day);
        Assert.Equal(Day("2026-11-24"), days.Single(day => day.IsDue).Day);
    }

    [Fact]
    public void Natural_days_are_numbered_on_days_off_too()
    {
        var days = Deadlines.Explain(National, new DeadlinePlan(Day("2026-02-02"), new TimeLimit(15, LimitUnit.NaturalDays))).Days;

        Assert.Equal(Enumerable.Range(1, 15), days.Select(day => day.Number).OfType<int>());
        Assert.Equal(Day("2026-02-17"), days.Last(day => day.Number is not null).Day);
        Assert.Equal(Day("2026-02-24"), days.Single(day => day.IsDue).Day);
    }
}
