namespace Huiyin.WorkDays;

/// <summary>What a civil day is for somebody who counts working days.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, not a holiday.</summary>
    WorkDay,

    /// <summary>Saturday or Sunday that no notice speaks of.</summary>
    Weekend,

    /// <summary>Off by a notice, by statute (provisional years) or by a local rule; the weekend days inside a holiday span too.</summary>
    PublicHoliday,

    /// <summary>调休上班: a day that would be off and is worked.</summary>
    MakeUpDay,
}

/// <summary>One civil day (+08:00) in a calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The holiday's or the local rule's name as the notice writes it (Chinese); null for plain days and make-up days of a notice.</param>
/// <param name="Provisional">The notice of the day's year is not known: the day may still change. Rule 6.4, 6.</param>
public readonly record struct DayMark(DateOnly Day, DayKind Kind, string? Name, bool Provisional)
{
    /// <summary>Whether the day counts as a working day.</summary>
    public bool IsWork => Kind is DayKind.WorkDay or DayKind.MakeUpDay;
}

/// <summary>A day that the district decides for itself, over the national calendar. Rule 6.3.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsWork">True: worked although the nation is off. False: off although the nation works.</param>
/// <param name="Name">Why, as it is shown to people, for example the name of a local holiday.</param>
/// <remarks>Source: 全国年节及纪念日放假办法 §4, local holidays of ethnic-minority regions.</remarks>
public sealed record LocalDay(DateOnly Day, bool IsWork, string Name);
