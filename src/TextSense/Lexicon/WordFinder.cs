namespace Huiyin.TextSense.Lexicon;

/// <summary>Finds many words in a text at one pass, the longest at each place: in 消防通道 there is no 消防.</summary>
/// <remarks>
/// The automaton of Aho and Corasick (1975): the time grows with the text, however many words there are.
/// Text and words are folded (<see cref="TextFold"/>); places are those of the original text.
/// </remarks>
internal sealed class WordFinder
{
    private const int None = -1;

    private readonly Dictionary<long, int> steps = [];
    private readonly List<int> wordAt = [None];
    private readonly string[] words;

    // For each node: where to go on when no step fits, and the next node on that way at which a word ends.
    private int[] fallback = [];
    private int[] shorter = [];

    /// <param name="words">Blank ones are never found, and of equal ones the first is.</param>
    public WordFinder(IEnumerable<string> words)
    {
        this.words = [.. words.Select(TextFold.Fold)];
        for (var word = 0; word < this.words.Length; word++)
        {
            Add(word);
        }

        Link();
    }

    /// <summary>The words in the order of the text, without overlap: leftmost first, of those the longest.</summary>
    public IReadOnlyList<WordHit> Find(string text)
    {
        var folded = TextFold.Fold(text);
        var longest = LongestAt(folded);
        var hits = new List<WordHit>();
        var at = 0;
        while (at < longest.Length)
        {
            var word = longest[at];
            if (word == None)
            {
                at++;
                continue;
            }

            hits.Add(new WordHit(word, at, words[word].Length));
            at += words[word].Length;
        }

        return hits;
    }

    private int[] LongestAt(string text)
    {
        var longest = new int[text.Length];
        Array.Fill(longest, None);
        var node = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            node = Next(node, text[end - 1]);
            for (var found = wordAt[node] == None ? shorter[node] : node; found != 0; found = shorter[found])
            {
                // A later end is a longer word, so the last one written is the longest that starts there.
                var start = end - words[wordAt[found]].Length;
                longest[start] = IsWhole(text, start, end) ? wordAt[found] : longest[start];
            }
        }

        return longest;
    }

    private int Next(int node, char letter)
    {
        while (true)
        {
            if (steps.TryGetValue(Step(node, letter), out var next))
            {
                return next;
            }

            if (node == 0)
            {
                return 0;
            }

            node = fallback[node];
        }
    }

    private void Add(int word)
    {
        if (string.IsNullOrWhiteSpace(words[word]))
        {
            return;
        }

        var node = 0;
        foreach (var letter in words[word])
        {
            if (!steps.TryGetValue(Step(node, letter), out var next))
            {
                next = wordAt.Count;
                wordAt.Add(None);
                steps.Add(Step(node, letter), next);
            }

            node = next;
        }

        wordAt[node] = wordAt[node] == None ? word : wordAt[node];
    }

    private void Link()
    {
        fallback = new int[wordAt.Count];
        shorter = new int[wordAt.Count];

        // Nodes in the order of their depth: what a node falls back to is always nearer to the root, and done already.
        var children = steps.ToLookup(step => (int)(step.Key >> 16), step => (Letter: (char)(step.Key & 0xFFFF), Node: step.Value));
        var waiting = new Queue<int>([0]);
        while (waiting.TryDequeue(out var parent))
        {
            foreach (var (letter, node) in children[parent])
            {
                fallback[node] = parent == 0 ? 0 : Next(fallback[parent], letter);
                shorter[node] = wordAt[fallback[node]] == None ? shorter[fallback[node]] : fallback[node];
                waiting.Enqueue(node);
            }
        }
    }

    private static long Step(int node, char letter) => ((long)node << 16) | letter;

    // 120 is not in 1200, app not in happy. Chinese has no such borders.
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start - 1]))
        && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end]));
}

/// <summary>One word at one place of a text; <paramref name="Word"/> is its place in the list the finder was made from.</summary>
internal readonly record struct WordHit(int Word, int Start, int Length);
