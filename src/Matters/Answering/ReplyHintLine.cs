using Huiyin.Registry.Contract;
using Huiyin.TextSense.Replying;

namespace Huiyin.Matters.Answering;

/// <summary>One thing to look at again in a reply, with the places it means: one sentence, however often it occurs. A hint refuses nothing and is kept nowhere.</summary>
/// <param name="Key">The sentence.</param>
/// <param name="Places">As they were written, of the reply or of the citizen's text; none where the whole reply is meant.</param>
internal sealed record ReplyHintLine(string Key, IReadOnlyList<string> Places)
{
    private const int LongestPlace = 40;
    private const int MostPlaces = 6;

    /// <summary>The one way to look over a reply: for whoever writes it and for whoever reviews it. Personal data has a warning of its own and is left out.</summary>
    public static IReadOnlyList<ReplyHintLine> Of(string asked, string reply, Register register) =>
    [
        .. ReplyCheck.Look(asked, reply, register.Units.SelectMany(unit => new[] { unit.ShortName, unit.Name }))
            .Where(hint => hint.Kind != ReplyHintKind.PersonalNumber)
            .GroupBy(hint => hint.Key, StringComparer.Ordinal)
            .Select(hints => new ReplyHintLine(hints.Key, [.. hints.Where(hint => hint.Length > 0).Select(hint => Place(hint, asked, reply)).Distinct(StringComparer.Ordinal).Take(MostPlaces)])),
    ];

    private static string Place(ReplyHint hint, string asked, string reply)
    {
        var place = (hint.Side == ReplyHintSide.Asked ? asked : reply).Substring(hint.Start, hint.Length).Trim();
        return place.Length > LongestPlace ? place[..LongestPlace] + "…" : place;
    }
}
