namespace Huiyin.WorkDays;

/// <summary>Consecutive days off under one name, both ends off.</summary>
/// <param name="Name">As the notice names it: 春节, or 国庆节、中秋节 where two fall together.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off; not before <paramref name="From"/>.</param>
public readonly record struct HolidaySpan(string Name, DateOnly From, DateOnly To);

/// <summary>The days off and the make-up days of one year, as the State Council's notice (and what amended it) fixes them.</summary>
/// <param name="Year">The year in the notice's title. Days may lie outside it: the notice for 2019 moves 2018-12-29 to 31.</param>
/// <param name="Notice">Title and number of the notice; several are joined by 「；」.</param>
/// <param name="Off">Days off.</param>
/// <param name="MakeUp">Days worked in exchange, 调休上班. No day is in both lists.</param>
public sealed record HolidayYear(int Year, string Notice, IReadOnlyList<HolidaySpan> Off, IReadOnlyList<DateOnly> MakeUp)
{
    /// <summary>Reads a year from its text form. Never throws on bad text: every bad line is named instead.</summary>
    /// <param name="text">
    /// Lines <c>year 2026</c>, <c>notice TITLE</c>, <c>off NAME 02-15..02-23</c>, <c>work 02-14 02-28</c>; also with the words
    /// 年份, 通知, 放假, 上班. A date is <c>MM-DD</c> of the year or <c>YYYY-MM-DD</c>. Lines that begin with <c>#</c> are comments.
    /// A second <c>notice</c> begins an amendment: its days replace what was said of them before.
    /// </param>
    public static HolidayYearReading Parse(string text) => new HolidayText().Read(text);
}

/// <summary>What came of reading a year: the year, or what is wrong with the text.</summary>
/// <param name="Year">The year; null when there is any error.</param>
/// <param name="Errors">Empty when the text is good.</param>
public sealed record HolidayYearReading(HolidayYear? Year, IReadOnlyList<HolidayLineError> Errors);

/// <summary>One bad line.</summary>
/// <param name="Line">Counted from 1; 0 where the text as a whole lacks something.</param>
/// <param name="Code">
/// Stable: <c>holidays.unknown-word</c>, <c>.bad-year</c>, <c>.year-missing</c>, <c>.notice-missing</c>, <c>.name-missing</c>,
/// <c>.bad-date</c>, <c>.span-backwards</c>, <c>.span-too-long</c>, <c>.not-this-year</c>, <c>.off-and-work</c>, <c>.nothing-off</c>.
/// </param>
/// <param name="Found">The piece of text that is wrong.</param>
public sealed record HolidayLineError(int Line, string Code, string Found);
