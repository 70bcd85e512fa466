using Huiyin.Matters.Model;
using Huiyin.TextSense;
using Huiyin.Ui;

namespace Huiyin.Matters.Following;

/// <summary>The sentence of a timeline entry: <c>entry.Kind</c> with its values as words. One table of what each value means serves citizens, staff and programs.</summary>
internal static class EntryWords
{
    private const string Day = "day";
    private const string Name = "name";

    // Where a value is a code: the words it belongs to, or a day, or a person's name.
    private static readonly Dictionary<string, string?[]> Meanings = new(StringComparer.Ordinal)
    {
        ["T1"] = [null, "channel."],
        ["T2"] = ["purpose.", null, "limit-unit.", Day],
        ["T3"] = ["redirect-reason."],
        ["T7"] = [null, Name],
        ["T10"] = [null, Name],
        ["T16"] = [null, null, Day],
        ["T4"] = [Day],
        ["T5a"] = ["supplement.", null, Day],
        ["T5b"] = ["supplement.", null, Day],
        ["T5c"] = ["supplement.", null, Day],
        ["T11"] = [null, null, Day],
        ["T12"] = [null, Name],
        ["T13b"] = ["dispute."],
        ["T18b"] = [null, Day],
        ["T19a"] = ["suspend-reason.", Day],
        ["T19b"] = [Day],
        ["T20"] = ["result."],
        ["T23"] = [null, Day],
        ["T24"] = [null, Day],
        ["T25a"] = [Day],
        ["T26c"] = [null, "bad-reason."],
        ["T28"] = [null, Day],
        ["T29a"] = ["check-outcome."],
        ["T29b"] = ["check-outcome."],
        ["T30"] = ["result."],
        ["T31"] = [null, Day],
        ["T32a"] = [null, Day, ""],
        ["T32b"] = [null, Day],
        ["T34"] = [null, Day],
        ["T37"] = [Day],
        ["T38a"] = [null, "result."],
        ["T38b"] = [null, "result.", Day],
        ["assigned"] = [Name],
        ["appeal"] = ["appeal-side."],
        ["appeal-decided"] = ["appeal-outcome."],
        ["check"] = ["check-outcome."],
        ["call-back"] = ["call-back.", "heard."],
        ["look-back"] = ["look-back."],
        ["master-stop"] = [Day],
        ["supervision"] = ["supervision-level.", "supervision-trigger.", "supervision-line."],
        ["supervision-text"] = ["supervision-level."],
        ["supervision-answer"] = ["supervision-level."],
        ["supervision-lifted"] = ["supervision-level.", "supervision-line."],
        ["proposal-half"] = ["proposal-of.", Name],
        ["T22"] = [null, "result."],
        ["T27"] = [null, "bad-reason."],
        ["contact"] = ["contact-how."],
        ["proposal"] = ["proposal-of.", ""],
        ["proposal-refused"] = ["proposal-of."],
    };

    private static readonly Dictionary<string, string> Seals = new(StringComparer.Ordinal)
    {
        ["T1"] = "received", ["T9"] = "dispatched", ["T7"] = "in-hand", ["T10"] = "in-hand", ["T6"] = "answered", ["T22"] = "answered", ["T3"] = "answered", ["T12"] = "in-hand", ["T15"] = "dispatched", ["T23"] = "answered", ["T38a"] = "answered", ["T38b"] = "answered", ["look-back"] = "looked-back", ["T26a"] = "rated", ["T27"] = "rated",
    };

    /// <summary>For colleagues, or as the citizen reads it: spoken to, and names of staff masked (ux 2).</summary>
    public static string Sentence(TimelineEntry entry, bool toCitizen)
    {
        var key = "entry." + entry.Kind;
        var values = entry.ReadValues().Select((value, at) => Worded(entry.Kind, at, value, toCitizen)).ToArray<object>();
        return W.Said(toCitizen && W.Words.Has(key + ".you") ? key + ".you" : key, values);
    }

    /// <summary>The character of the step this entry reached; null for the rest.</summary>
    public static string? Seal(TimelineEntry entry) => Seals.TryGetValue(entry.Kind, out var step) ? W.Words["trail-char." + step] : null;

    /// <summary>What the citizen did.</summary>
    public static bool IsCitizens(TimelineEntry entry) => entry is { Actor: "citizen", Sequence: > 1 };

    private static string Worded(string kind, int at, string value, bool toCitizen)
    {
        var meaning = Meanings.TryGetValue(kind, out var all) && at < all.Length ? all[at] : null;
        return meaning switch
        {
            null => value,
            Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? DateWords.ShortDay(day) : value,
            Name => toCitizen ? PersonalText.MaskName(value) : value,
            _ => string.Join(Language.IsEnglish ? ", " : "、", value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => W.Words.Has(meaning + code) ? W.Words[meaning + code] : code)),
        };
    }
}
