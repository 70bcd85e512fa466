namespace Huiyin.TextSense.Lexicon;

/// <summary>Notices matters that belong to a court, an arbitration board, the petition office and the like (rules §3.1 and T3).</summary>
/// <remarks>
/// The name of a place (法院路) and a wish (想申请仲裁) are no ground: whoever asks how to sue is to be told.
/// Emergencies are no ground of T3 either; <see cref="UrgencySense"/> finds them.
/// </remarks>
public static class RedirectSense
{
    // What one plain sentence weighs; below it nothing is proposed.
    private const double Least = 2;
    private const double Doubt = 2;
    private const int FewestLetters = 4;

    private static readonly CueList<RedirectGround?> Cues = new(RedirectWords.All);

    /// <summary>The grounds the text speaks of, the weightiest first; mostly none.</summary>
    public static IReadOnlyList<RedirectProposal> Propose(string text)
    {
        if (IsWithoutContent(text))
        {
            return [new RedirectProposal(RedirectGround.NoContent, 1, [])];
        }

        return
        [
            .. Cues.Find(text)
                .Where(hit => hit.Meaning is not null && !IsWish(text, hit.Place))
                .GroupBy(hit => hit.Meaning!.Value)
                .Select(group => (Ground: group.Key, Weight: Weight(group), Words: group.Select(hit => hit.Place).ToList()))
                .Where(ground => ground.Weight >= Least)
                .OrderByDescending(ground => ground.Weight).ThenBy(ground => ground.Ground)
                .Select(ground => new RedirectProposal(ground.Ground, ground.Weight / (ground.Weight + Doubt), ground.Words)),
        ];
    }

    private static double Weight(IEnumerable<CueHit<RedirectGround?>> hits) =>
        hits.GroupBy(hit => hit.Place.Word, StringComparer.Ordinal).Sum(same => same.First().Weight);

    private static bool IsWish(string text, WordPlace word) => Clauses.HasAny(Clauses.Before(text, word.Start, 8), RedirectWords.Wishes)
        || Clauses.StartsWithAny(Clauses.After(text, word.Start + word.Length, 4), RedirectWords.Questions);

    // Nothing but 测试, digits, or one character over and over.
    private static bool IsWithoutContent(string text)
    {
        var letters = TextFold.Fold(text).Where(char.IsLetter).ToList();
        return letters.Distinct().Count() < FewestLetters || RedirectWords.Tries.Contains(new string([.. letters]));
    }
}
