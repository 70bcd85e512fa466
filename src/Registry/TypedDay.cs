using System.Globalization;
using Huiyin.WorkDays;

namespace Huiyin.Registry;

/// <summary>Days and moments as date fields send them; null for what is none, or lies where no calendar of ours reaches.</summary>
internal static class TypedDay
{
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2090 ? day : null;

    /// <summary>Civil time; <c>2026-11-02T09:00</c>.</summary>
    public static DateTimeOffset? ReadMoment(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year is >= 2000 and <= 2090
            ? CivilTime.At(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : null;

    public static string Moment(DateTimeOffset moment) => $"{CivilTime.DateOf(moment):yyyy-MM-dd}T{CivilTime.TimeOf(moment):HH\\:mm}";
}
