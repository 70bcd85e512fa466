using Huiyin.Matters.Contract;
using Huiyin.Platform.Search;
using Huiyin.TextSense;

namespace Huiyin.Matters.Model;

/// <summary>What a matter is found by: number, title, text, place and sent replies in pieces, without anything personal (I18). Its key is its number's day and serial.</summary>
internal sealed class MatterWords : SearchRow
{
    private const int DayDigits = 6;

    public static long KeyOf(string number) =>
        KeyOf(new DateOnly(2000 + int.Parse(number[..2]), int.Parse(number[2..4]), int.Parse(number[4..DayDigits])), long.Parse(number[DayDigits..^1]));

    public static string NumberOf(long key)
    {
        var (day, serial) = Of(key);
        return ReceiptNumber.Make(day, serial);
    }

    /// <param name="area">The names of its area, from the subdistrict down.</param>
    /// <param name="place">What was typed: kept by its streets, estates and landmarks only, for the place itself is sealed.</param>
    public static string PiecesOf(Matter matter, string? area, string? venue, string? place)
    {
        var text = SearchText.Impersonal(matter.Text);
        var title = SearchText.Impersonal(matter.Title);
        string?[] about =
        [
            matter.Number, ReceiptNumber.Show(matter.Number), text.Contains(title, StringComparison.Ordinal) ? null : title, text, area, venue, SearchText.ImpersonalPlace(place),
        ];
        return SearchText.Pieces([.. about, .. matter.Replies.Where(reply => reply.SentAt is not null).OrderByDescending(reply => reply.Round).Select(reply => SearchText.Impersonal(reply.Text))]);
    }
}
