namespace Huiyin.WorkDays;

/// <summary>Chinese, with full-width punctuation.</summary>
internal sealed class ChineseWords : ExplainWords
{
    public override string Weekend => "周末";

    public override string Stopped => "暂停计时";

    protected override string Comma => "、";

    protected override string MonthComma => "，";

    public override string Holiday(string? name) => name ?? "休息日";

    public override string Limit(TimeLimit limit, int extension)
    {
        if (limit is { Number: 0, Unit: LimitUnit.WorkDays })
        {
            return extension > 0 ? $"当天，延期{extension}个工作日" : "当天";
        }

        var (unit, more) = limit.Unit switch
        {
            LimitUnit.WorkDays => ("个工作日", "个工作日"),
            LimitUnit.NaturalDays => ("个自然日", "个自然日"),
            LimitUnit.Months => ("个月", "个自然日"),
            LimitUnit.Hours => ("小时", "个自然日"),
            LimitUnit.Minutes => ("分钟", "个自然日"),
            LimitUnit.WorkingHours => ("个工作小时", "个工作日"),
        };
        return $"{limit.Number}{unit}{(extension > 0 ? $"，延期{extension}{more}" : "")}";
    }

    public override string Head(string limit, string days) => $"{limit}：{days}";

    public override string SameDay(DateOnly start, DateOnly due) =>
        start == due ? Date(due) : $"{Date(start)}休息，顺延到{Date(due)}";

    public override string CountByMonth(IReadOnlyList<CountedDay> counted, DateOnly start)
    {
        var year = start.Year;
        var months = counted.GroupBy(day => (day.Day.Year, day.Day.Month)).Select(month =>
        {
            var said = $"{(month.Key.Year == year ? "" : $"{month.Key.Year}年")}{month.Key.Month}月{month.Count()}天";
            year = month.Key.Year;
            return said;
        });
        var makeUp = counted.Where(day => day.IsMakeUp).Select(day => Date(day.Day)).ToList();
        return $"{string.Join(Comma, months)}{(makeUp.Count > 0 ? $"（{string.Join(Comma, makeUp)}调休上班，计入）" : "")}";
    }

    public override string NotCounted(IReadOnlyList<(string Days, string Reason)> groups, bool inOneMonth)
    {
        if (groups.All(group => group.Days.Length == 0))
        {
            return $"{string.Join(Comma, groups.Select(group => group.Reason))}不计";
        }

        var said = groups.Select(group => group.Reason == Stopped
            ? $"{group.Days}{(inOneMonth ? " " : "日")}{Stopped}"
            : $"{group.Days}{(inOneMonth ? " " : "日")}为{group.Reason}").ToList();
        var end = said.Count > 1 ? "，都不计" : groups[0].Reason == Stopped ? "，不计" : "不计";
        return string.Join(MonthComma, said) + end;
    }

    public override string FromTo(DateOnly start, DateOnly last) =>
        $"{Date(start)}当天不算，数到{Date(last, start.Year)}";

    public override string FromTo(DateTimeOffset start, DateTimeOffset end, LimitUnit unit)
    {
        var (from, to) = (CivilTime.DateOf(start), CivilTime.DateOf(end));
        var until = $"{(from == to ? "" : Date(to, from.Year))}{CivilTime.TimeOf(end):HH\\:mm}";
        return $"{Date(from)}{CivilTime.TimeOf(start):HH\\:mm}起，到{until}，{(unit == LimitUnit.WorkingHours ? "只算上班时间" : "休息日也算")}";
    }

    public override string MonthEnd(DateOnly last, int wanted) => $"{last.Month}月没有{wanted}日，算到月末";

    public override string Rolled(DateOnly last, DayMark mark, DateOnly due) =>
        $"{Date(last)}为{(mark.Kind == DayKind.Weekend ? Weekend : Holiday(mark.Name))}，顺延到{Date(due, last.Year)}";

    public override string ReceivedOff(DateOnly received, DateOnly start) => $"{Date(received)}休息，按{Date(start, received.Year)}收到算";

    public override string ShownBefore(DateOnly shown, DateOnly computed) => $"现在算是{Date(computed)}，已经告知的{Date(shown, computed.Year)}不提前";

    public override string Provisional(int year) => $"{year}年放假安排还没有公布，暂按法定节假日算";

    public override string Join(IReadOnlyList<string> clauses) => string.Join('；', clauses);

    protected override string Item(DateOnly from, DateOnly to, bool makeUp, bool withMonth, bool newYear)
    {
        var month = withMonth ? $"{(newYear ? $"{from.Year}年" : "")}{from.Month}月" : "";
        var day = from == to ? $"{from.Day}" : $"{from.Day}–{to.Day}";
        return $"{month}{day}{(makeUp ? $"{(withMonth ? "日" : "")}（调休上班）" : "")}";
    }

    private static string Date(DateOnly day, int? year = null) =>
        $"{(year is { } said && said != day.Year ? $"{day.Year}年" : "")}{day.Month}月{day.Day}日";
}
