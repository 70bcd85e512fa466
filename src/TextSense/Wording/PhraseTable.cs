namespace Huiyin.TextSense.Wording;

/// <summary>Looks for many fixed phrases at once; at each place the longest one counts.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, T> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<char, int[]> lengths = [];

    /// <summary>Phrases are folded; of two equal ones the first counts, blank ones are left out.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            if (!string.IsNullOrWhiteSpace(phrase))
            {
                this.phrases.TryAdd(TextFold.Fold(phrase.Trim()), value);
            }
        }

        lookup = this.phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var group in this.phrases.Keys.GroupBy(phrase => phrase[0]))
        {
            lengths[group.Key] = [.. group.Select(phrase => phrase.Length).Distinct().OrderDescending()];
        }
    }

    /// <summary>The length of the longest phrase that starts at <paramref name="at"/> of folded text, or 0.</summary>
    public int LengthAt(ReadOnlySpan<char> folded, int at, out T? value)
    {
        value = default;
        if (!lengths.TryGetValue(folded[at], out var possible))
        {
            return 0;
        }

        foreach (var length in possible)
        {
            if (at + length <= folded.Length && lookup.TryGetValue(folded.Slice(at, length), out value))
            {
                return length;
            }
        }

        return 0;
    }
}
