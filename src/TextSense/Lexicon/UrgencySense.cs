namespace Huiyin.TextSense.Lexicon;

/// <summary>Finds words of danger to life and property, and of water, power and gas that are away.</summary>
/// <remarks>
/// Rules §2 (urgent.P1, urgent.P2) and §5.3 T1. A false alarm costs a citizen one more click, a missed one perhaps a life:
/// only what is plainly said away is left out (没有着火, 消防演练), what is feared or past is a hazard (担心爆炸, 去年着火).
/// </remarks>
public static class UrgencySense
{
    private const int NearBefore = 8;
    private const int ClauseBefore = 16;

    private static readonly CueList<Danger> Cues = new(UrgencyWords.All);

    /// <summary>All words of danger in the text and the highest level of them.</summary>
    public static UrgencyFinding Find(string text)
    {
        var words = Cues.Find(text)
            .Select(hit => new UrgencyWord(LevelOf(text, hit), hit.Meaning.Call, hit.Place))
            .Where(word => word.Level > UrgencyLevel.Normal)
            .OrderByDescending(word => word.Level).ThenBy(word => word.Place.Start)
            .ToList();
        return new UrgencyFinding(words.Count == 0 ? UrgencyLevel.Normal : words[0].Level, words);
    }

    private static UrgencyLevel LevelOf(string text, CueHit<Danger> hit)
    {
        var level = hit.Meaning.Level;
        if (level == UrgencyLevel.Normal || IsSaidAway(text, hit.Place))
        {
            return UrgencyLevel.Normal;
        }

        return level == UrgencyLevel.P1 && (IsFeared(text, hit.Place) || IsPast(text, hit.Place)) ? UrgencyLevel.P2 : level;
    }

    // 没有发生火灾, 火灾演练
    private static bool IsSaidAway(string text, WordPlace word)
    {
        var before = Clauses.Before(text, word.Start, NearBefore);
        foreach (var verb in UrgencyWords.Happening)
        {
            before = before.EndsWith(verb, StringComparison.Ordinal) ? before[..^verb.Length] : before;
        }

        return Clauses.EndsWithAny(before, UrgencyWords.Denials)
            || Clauses.StartsWithAny(Clauses.After(text, word.Start + word.Length, 6), UrgencyWords.OnlyTalk);
    }

    private static bool IsFeared(string text, WordPlace word) =>
        Clauses.HasAny(Clauses.Before(text, word.Start, ClauseBefore), UrgencyWords.Fears)
        || Clauses.StartsWithAny(Clauses.After(text, word.Start + word.Length, 6), UrgencyWords.Risks);

    private static bool IsPast(string text, WordPlace word) => Clauses.HasAny(Clauses.Before(text, word.Start, ClauseBefore), UrgencyWords.Past);
}
