namespace Huiyin.TextSense.Lexicon;

/// <summary>Words that all mean one thing, written with blanks or line ends between them.</summary>
internal sealed record Cue<TMeaning>(TMeaning Meaning, double Weight, string Words);

/// <summary>One such word in a text.</summary>
internal readonly record struct CueHit<TMeaning>(TMeaning Meaning, double Weight, WordPlace Place);

/// <summary>A list of our own of words that mean something, looked for at one pass. A word that stands twice keeps its first meaning.</summary>
/// <remarks>A longer word of another meaning hides a shorter one: that is how 跳楼价 is kept from being 跳楼.</remarks>
internal sealed class CueList<TMeaning>
{
    private readonly List<(TMeaning Meaning, double Weight, string Word)> words = [];
    private readonly WordFinder finder;

    public CueList(params IEnumerable<Cue<TMeaning>> cues)
    {
        foreach (var cue in cues)
        {
            words.AddRange(cue.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (cue.Meaning, cue.Weight, TextFold.Fold(word))));
        }

        finder = new WordFinder(words.Select(word => word.Word));
    }

    /// <summary>In the order of the text, without overlap, the longest at each place.</summary>
    public IEnumerable<CueHit<TMeaning>> Find(string text) => finder.Find(text).Select(hit =>
        new CueHit<TMeaning>(words[hit.Word].Meaning, words[hit.Word].Weight, new WordPlace(words[hit.Word].Word, hit.Start, hit.Length)));
}
