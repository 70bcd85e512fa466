using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Settings;

/// <summary>The years whose days are known, the district's own days, and what was typed.</summary>
internal sealed record HolidaysView(WorkCalendar Calendar, IReadOnlyList<LocalDayRow> LocalDays, DateOnly Today)
{
    public string Text { get; init; } = "";

    public IReadOnlyList<HolidayLineError> LineErrors { get; init; } = [];

    public LocalDayForm LocalDay { get; init; } = new();

    public PageFault? Fault { get; init; }

    /// <summary>The sentence about what was just done.</summary>
    public string? Done { get; init; }

    /// <summary>Last year, this year and the two after it.</summary>
    public IEnumerable<int> Years => Enumerable.Range(Today.Year - 1, 4);

    public IReadOnlyList<FieldError> Errors => LineErrors.Count > 0
        ? [.. LineErrors.Select(error => new FieldError("notice", Sentence(error)))]
        : Fault is { Field: { } at } ? [new FieldError(at, Fault.Sentence)] : [];

    /// <summary>「春节 2月15日–2月23日」, one day alone without a dash.</summary>
    public static string Says(HolidaySpan span) =>
        span.From == span.To ? $"{span.Name} {DateWords.MonthDay(span.From)}" : $"{span.Name} {DateWords.MonthDay(span.From)}–{DateWords.MonthDay(span.To)}";

    private static string Sentence(HolidayLineError error) =>
        error.Line == 0 ? W[error.Code] : W.T("holidays.line", error.Line, W[error.Code], error.Found);
}

/// <summary>A local day as it was typed.</summary>
internal sealed record LocalDayForm(string Day = "", string Kind = "", string Reason = "");

/// <summary>Reads what the page of holidays shows, for each of its forms.</summary>
internal sealed class HolidaysReading(HuiyinDb db, IRegisters registers, TimeProvider clock)
{
    /// <summary>Own days of this year and later; older ones count on in the calendar and are not shown.</summary>
    public async Task<HolidaysView> ReadAsync(CancellationToken ct)
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var begin = new DateOnly(today.Year, 1, 1);
        var days = await db.Set<LocalDayRow>().AsNoTracking().Where(day => day.Day >= begin).OrderBy(day => day.Day).ToListAsync(ct);
        return new HolidaysView((await registers.CurrentAsync(ct)).Calendar, days, today);
    }
}
