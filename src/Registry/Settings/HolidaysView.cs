using Huiyin.Ui;
using Huiyin.WorkDays;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Settings;

/// <summary>The years whose days are known, and what was typed.</summary>
internal sealed record HolidaysView(WorkCalendar Calendar, int ThisYear, string Text = "", string? FieldError = null, IReadOnlyList<HolidayLineError>? LineErrors = null, int? Done = null)
{
    /// <summary>Last year, this year and the two after it.</summary>
    public IEnumerable<int> Years => Enumerable.Range(ThisYear - 1, 4);

    public IReadOnlyList<FieldError> Errors => LineErrors is { Count: > 0 } lines
        ? [.. lines.Select(error => new FieldError("notice", Sentence(error)))]
        : FieldError is null ? [] : [new FieldError("notice", FieldError)];

    /// <summary>「春节 2月15日–2月23日」, one day alone without a dash.</summary>
    public static string Says(HolidaySpan span) =>
        span.From == span.To ? $"{span.Name} {DateWords.MonthDay(span.From)}" : $"{span.Name} {DateWords.MonthDay(span.From)}–{DateWords.MonthDay(span.To)}";

    private static string Sentence(HolidayLineError error) =>
        error.Line == 0 ? W[error.Code] : W.T("holidays.line", error.Line, W[error.Code], error.Found);
}
