using System.Globalization;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters;

/// <summary>A unit that is to help, as it is typed or sent.</summary>
/// <param name="Unit">Code, name or initials of the unit.</param>
/// <param name="Ask">What it is asked for.</param>
internal sealed record CoHandlerOf(string Unit, string Ask);

/// <summary>What stands in the fields of forms, as values; nothing where it cannot be read, for the model to refuse by name.</summary>
internal static class TypedForms
{
    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A moment of a <c>datetime-local</c> field: civil time of the district.</summary>
    public static DateTimeOffset? Moment(string? text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(local, CivilTime.Offset).ToUniversalTime()
            : null;

    public static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static Guid Id(string? text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    public static bool? YesNo(string? text) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    public static T? Code<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var code) && Enum.IsDefined(code) ? code : null;

    public static IReadOnlyList<CoHandlerOf> CoHandlers(IFormCollection form) =>
        [.. form["coUnit"].Zip(form["coAsk"]).Where(pair => !string.IsNullOrWhiteSpace(pair.First)).Select(pair => new CoHandlerOf(pair.First ?? "", pair.Second ?? ""))];
}
