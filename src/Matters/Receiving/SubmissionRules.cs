using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;

namespace Huiyin.Matters.Receiving;

/// <summary>What every door asks of a submission (T1).</summary>
internal static class SubmissionRules
{
    public const int LongestPlace = 200;
    private const int ShortestText = 5;
    private const int LongestTitle = 60;
    private const int LongestCallMe = 20;
    private const int TitleFromText = 40;
    private const int MobileDigits = 11;

    /// <summary>The first thing that is missing or wrong; null when all is well.</summary>
    public static Refusal? Check(Submission from, Register register) => Faults(from, register).FirstOrDefault();

    /// <summary>Everything that is missing or wrong, in the order of the form.</summary>
    public static IEnumerable<Refusal> Faults(Submission from, Register register)
    {
        Refusal?[] all =
        [
            CheckText(from),
            from.Title?.Trim().Length > LongestTitle ? MatterRefusals.TitleTooLong.With(LongestTitle) : null,
            IsGiven(from.WallCode) && register.VenueByWallCode(from.WallCode) is null ? MatterRefusals.VenueUnknown : null,
            IsGiven(from.AreaCode) && register.Area(from.AreaCode) is null ? MatterRefusals.PlaceUnknown : null,
            from.Place?.Trim().Length > LongestPlace ? MatterRefusals.PlaceTooLong.With(LongestPlace) : null,
            CheckPhone(from.Phone),
            from.CallMe?.Trim().Length > LongestCallMe ? MatterRefusals.CallMeTooLong.With(LongestCallMe) : null,
            IsGiven(from.CategoryCode) && register.Category(from.CategoryCode) is null ? MatterRefusals.CategoryUnknown : null,
            IsPosition(from.Latitude, 90) && IsPosition(from.Longitude, 180) && from.Latitude.HasValue == from.Longitude.HasValue ? null : MatterRefusals.PositionWrong,
        ];
        return all.OfType<Refusal>();
    }

    /// <summary>The phone as it is stored and searched; null where none was left.</summary>
    public static string? Phone(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Checks.NormalizePhone(typed);

    /// <summary>The given title, else the first sentence, shortened to what a list shows.</summary>
    public static string Title(Submission from)
    {
        if (!string.IsNullOrWhiteSpace(from.Title))
        {
            return OneLine(from.Title);
        }

        var text = OneLine(from.Text);
        var end = text.IndexOfAny(['。', '！', '？', '；', '!', '?', ';']);
        var sentence = end >= ShortestText ? text[..end] : text;
        return sentence.Length <= TitleFromText ? sentence : Whole(sentence, TitleFromText - 1) + "…";
    }

    /// <summary>A foreign title as long as ours may be.</summary>
    public static string Shortened(string title) => title.Length <= LongestTitle ? title : Whole(title, LongestTitle - 1) + "…";

    public static int LongestText(ChannelKind channel) => channel switch
    {
        ChannelKind.Import => 20_000,
        ChannelKind.Api or ChannelKind.Hotline => 4_000,
        ChannelKind.WallCode or ChannelKind.WebPage or ChannelKind.Counter or ChannelKind.UnresolvedDesk
            or ChannelKind.Deputy or ChannelKind.Reception or ChannelKind.Patrol => 2_000,
    };

    private static Refusal? CheckText(Submission from)
    {
        var length = from.Text?.Trim().Length ?? 0;
        var longest = LongestText(from.Channel);
        return length < ShortestText ? MatterRefusals.TextTooShort.With(ShortestText)
            : length > longest ? MatterRefusals.TextTooLong.With(longest, length)
            : null;
    }

    public static bool IsPhone(string typed) => CheckPhone(typed) is null;

    private static Refusal? CheckPhone(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var phone = Checks.NormalizePhone(typed);
        var isMobileLike = phone.StartsWith('1') && phone.All(char.IsAsciiDigit);
        return Checks.IsMobile(phone) || Checks.IsLandline(phone) ? null
            : isMobileLike && phone.Length < MobileDigits ? MatterRefusals.PhoneTooShort.With(MobileDigits - phone.Length, phone.Length)
            : isMobileLike && phone.Length > MobileDigits ? MatterRefusals.PhoneTooLong.With(phone.Length - MobileDigits, phone.Length)
            : MatterRefusals.PhoneWrong;
    }

    private static bool IsGiven(string? code) => !string.IsNullOrWhiteSpace(code);

    private static bool IsPosition(double? degrees, double most) => degrees is null || (double.IsFinite(degrees.Value) && Math.Abs(degrees.Value) <= most);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first <paramref name="length"/> characters, never half of one.</summary>
    public static string Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
}
