namespace Huiyin.TextSense.Classifying;

/// <summary>What was learned of texts and their labels: text in, labels with their chances and the words that decided out.</summary>
/// <remarks>Immutable, so any number of threads may ask it at once. Made by <see cref="TextModelTrainer"/>, kept by <see cref="TextModelFile"/>.</remarks>
public sealed class TextModel
{
    /// <summary>So many candidates are given unless another number is asked for.</summary>
    public const int UsualCandidates = 3;

    private const double Hardly = 0.001;

    private readonly Dictionary<string, LabelReader> readers;

    internal TextModel(IReadOnlyList<int> levels, Dictionary<string, LabelReader> readers, int texts)
    {
        (Levels, this.readers, Texts) = (levels, readers, texts);
        Labels = [.. readers.SelectMany(pair => pair.Value.Labels.Where(label => label == pair.Key || !readers.ContainsKey(label))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The lengths of the levels above a label; empty without levels.</summary>
    public IReadOnlyList<int> Levels { get; }

    /// <summary>From how many texts it was learned.</summary>
    public int Texts { get; }

    /// <summary>The labels it tells apart, in order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>By the level above (empty for the first).</summary>
    internal IReadOnlyDictionary<string, LabelReader> Readers => readers;

    /// <summary>The likeliest labels of a text. Any text is welcome; one without a known character gets the labels by how wide they are.</summary>
    /// <param name="text">Title first where there is one.</param>
    /// <param name="most">So many candidates at most.</param>
    public Classification Classify(string text, int most = UsualCandidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (readers.Count == 0)
        {
            return new Classification([], [], 0);
        }

        var places = new List<int>(text.Length);
        var cleaned = TextCleaner.Clean(text, places);
        var found = new List<LabelChance>();
        Descend("", 1, cleaned, found);
        LabelChance[] best = [.. found.OrderByDescending(chance => chance.Probability).ThenBy(chance => chance.Label, StringComparer.Ordinal).Take(most)];
        return new Classification(best, best.Length == 0 ? [] : Words(new CleanedText(text, cleaned, places), best[0].Label), best.Length == 0 ? 0 : best[0].Probability);
    }

    /// <summary>The chances on the first level alone, the likeliest first.</summary>
    public IReadOnlyList<LabelChance> FirstLevel(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!readers.TryGetValue("", out var reader))
        {
            return [];
        }

        var chances = reader.Chances(reader.Vocabulary.Vector(TextCleaner.Clean(text)));
        return [.. reader.Labels.Zip(chances, (label, chance) => new LabelChance(label, chance)).OrderByDescending(chance => chance.Probability)];
    }

    private void Descend(string above, double chance, string cleaned, List<LabelChance> found)
    {
        var reader = readers[above];
        var chances = reader.Chances(reader.Vocabulary.Vector(cleaned));
        for (var i = 0; i < chances.Length; i++)
        {
            var (label, own) = (reader.Labels[i], chance * chances[i]);

            // A branch that hardly anything speaks for is not walked, unless there is no other.
            if (label != above && readers.ContainsKey(label) && (own > Hardly || chances.Length == 1))
            {
                Descend(label, own, cleaned, found);
            }
            else
            {
                found.Add(new LabelChance(label, own));
            }
        }
    }

    // The level that had something to choose gives the reason: the lowest reader on the way with more than one label.
    private IReadOnlyList<string> Words(CleanedText text, string label)
    {
        var way = Levels.Where(length => length < label.Length).Select(length => label[..length]).Append(label).ToArray();
        for (var at = way.Length - 1; at >= 0; at--)
        {
            var above = at == 0 ? "" : way[at - 1];
            if (readers.TryGetValue(above, out var reader) && reader.Labels.Length > 1)
            {
                return DecidingWords.Of(text, reader, Array.IndexOf(reader.Labels, way[at]));
            }
        }

        return [];
    }
}
