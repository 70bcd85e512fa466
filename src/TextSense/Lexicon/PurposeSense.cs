namespace Huiyin.TextSense.Lexicon;

/// <summary>Tells from the words what somebody wants: to know, help, redress, somebody stopped, something changed, somebody thanked.</summary>
public static class PurposeSense
{
    // Below this nothing is decided: 求助 (rule 3.10).
    private const double Least = 1.5;

    // Held back from every share: one weak word is no certainty.
    private const double Doubt = 1;

    // The heading and the first words say what it is; what follows tells the story.
    private const int Beginning = 16;
    private const double AtTheBeginning = 1.6;

    private static readonly string[] Denials = ["不是", "不是要", "并非", "不想", "不用", "不要", "无意", "不是来", "并不想", "不打算", "不算"];

    private static readonly CueList<PurposeKind> Cues = new(PurposeWords.All);

    /// <summary>The purpose the words speak for most. Equal ones stand in the order of <see cref="PurposeKind"/>.</summary>
    public static PurposeProposal Propose(string text)
    {
        var hits = Cues.Find(text).Where(hit => hit.Weight > 0 && !IsDenied(text, hit)).ToList();
        var scores = hits
            .GroupBy(hit => hit.Meaning)
            .Select(group => (Purpose: group.Key, Score: group.GroupBy(hit => hit.Place.Word, StringComparer.Ordinal).Sum(same => Weight(same.First()))))
            .OrderByDescending(score => score.Score).ThenBy(score => score.Purpose)
            .ToList();
        if (scores.Count == 0 || scores[0].Score < Least)
        {
            return new PurposeProposal(PurposeKind.Help, 0, []);
        }

        var best = scores[0].Purpose;
        return new PurposeProposal(
            best,
            scores[0].Score / (scores.Sum(score => score.Score) + Doubt),
            [.. hits.Where(hit => hit.Meaning == best).Select(hit => hit.Place)]);
    }

    // A word said twice counts once: who writes 投诉 ten times wants no more than who writes it once.
    private static double Weight(CueHit<PurposeKind> hit) => hit.Weight * (hit.Place.Start < Beginning ? AtTheBeginning : 1);

    private static bool IsDenied(string text, CueHit<PurposeKind> hit) => Clauses.EndsWithAny(Clauses.Before(text, hit.Place.Start, 4), Denials);
}
