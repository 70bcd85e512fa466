namespace Huiyin.TextSense.Lexicon;

/// <summary>Which category of a tree a text speaks of, told by words alone: what a district without history starts from.</summary>
/// <remarks>
/// It knows no tree of its own: the words come in as rows, and a parent is whatever a code begins with (01, 0101, 010103).
/// The same words always give the same order; equal scores stand by code. It proposes, a person confirms (rule 3.10).
/// </remarks>
public sealed class CategoryLexicon
{
    // Never all of a share: one short word alone is little to go by.
    private const double Doubt = 2;

    // So much of what speaks for a parent, not for the child alone, counts for the child.
    private const double Inherited = 0.25;

    // What people want to say they say first.
    private const int Beginning = 30;
    private const double AtTheBeginning = 1.5;

    private readonly WordFinder finder;
    private readonly string[] words;
    private readonly string[][] codes;
    private readonly int[] depths;

    /// <param name="rows">A code of the tree and the words that speak for it. A word may stand with several codes and then weighs less for each.</param>
    /// <exception cref="ArgumentException">A code is empty.</exception>
    public CategoryLexicon(IEnumerable<(string Code, IReadOnlyList<string> Words)> rows)
    {
        var known = rows
            .SelectMany(row => row.Words.Select(word => (Word: TextFold.Fold(word.Trim()), Code: Checked(row.Code))))
            .Where(pair => pair.Word.Length > 0)
            .GroupBy(pair => pair.Word, pair => pair.Code, StringComparer.Ordinal)
            .ToList();
        words = [.. known.Select(word => word.Key)];
        codes = [.. known.Select(word => word.Distinct(StringComparer.Ordinal).ToArray())];
        depths = [.. codes.SelectMany(all => all).Select(code => code.Length).Distinct().Order()];
        finder = new WordFinder(words);
    }

    /// <summary>The most likely codes of one depth, the likeliest first; none when no word of the lists is in the text.</summary>
    /// <param name="text">What somebody wrote, as it is.</param>
    /// <param name="depth">How many characters the codes have: 2, 4 or 6 in the tree of this product. A depth without words finds nothing.</param>
    /// <param name="most">So many at the most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public IReadOnlyList<CategoryCandidate> Rank(string text, int depth = 6, int most = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var spoken = finder.Find(text).GroupBy(hit => hit.Word).Select(hits => new Spoken(hits.Key, [.. hits])).ToList();
        var evidence = depths.Where(one => one <= depth).ToDictionary(one => one, one => EvidenceAt(one, spoken));
        if (!evidence.TryGetValue(depth, out var own))
        {
            return [];
        }

        var scores = own.Keys.ToDictionary(code => code, code => Score(code, depth, evidence), StringComparer.Ordinal);
        var all = scores.Values.Sum() + Doubt;
        return
        [
            .. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key, StringComparer.Ordinal).Take(most)
                .Select(score => new CategoryCandidate(score.Key, score.Value / all, WordsFor(score.Key, spoken))),
        ];
    }

    private Dictionary<string, double> EvidenceAt(int depth, List<Spoken> spoken)
    {
        var evidence = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in spoken)
        {
            var meant = codes[word.Word].Where(code => code.Length >= depth).Select(code => code[..depth]).Distinct(StringComparer.Ordinal).ToList();
            foreach (var code in meant)
            {
                evidence[code] = evidence.GetValueOrDefault(code) + (Weight(word) / meant.Count);
            }
        }

        return evidence;
    }

    private double Score(string code, int depth, Dictionary<int, Dictionary<string, double>> evidence)
    {
        var score = evidence[depth][code];
        var share = Inherited;
        foreach (var parent in depths.Where(one => one < depth).OrderDescending())
        {
            score += share * evidence[parent].GetValueOrDefault(code[..parent]);
            share *= Inherited;
        }

        return score;
    }

    // Longer words are rarer and say more; the second mention says less than the first.
    private double Weight(Spoken word)
    {
        var weight = words[word.Word].Length switch { 1 => 0.4, 2 => 1, 3 => 1.7, 4 => 2.2, _ => 2.5 };
        return weight * (1 + Math.Log(word.Hits.Count)) * (word.Hits[0].Start < Beginning ? AtTheBeginning : 1);
    }

    private IReadOnlyList<WordPlace> WordsFor(string code, List<Spoken> spoken) =>
    [
        .. spoken.Where(word => codes[word.Word].Any(one => one.StartsWith(code, StringComparison.Ordinal)))
            .OrderByDescending(Weight).ThenBy(word => word.Hits[0].Start)
            .Select(word => new WordPlace(words[word.Word], word.Hits[0].Start, word.Hits[0].Length)),
    ];

    private static string Checked(string code) => code.Length > 0 ? code : throw new ArgumentException("A code is empty.", nameof(code));

    private sealed record Spoken(int Word, IReadOnlyList<WordHit> Hits);
}

/// <summary>A category proposed for a text.</summary>
/// <param name="Code">Its code in the tree.</param>
/// <param name="Score">From 0 to 1: its share of everything the text says for categories of this depth, held down where the text says little.</param>
/// <param name="Words">The words that speak for it, the weightiest first, each where it stands first.</param>
public sealed record CategoryCandidate(string Code, double Score, IReadOnlyList<WordPlace> Words);
