using Huiyin.TextSense.Places;
using Huiyin.TextSense.Wording;

namespace Huiyin.TextSense.Likeness;

/// <summary>What likeness reads out of a report: the trouble, the places, the numbers of houses. Read once, compared often.</summary>
internal sealed class ReportSense
{
    // People come to the point early; what lies behind is not read.
    private const int MostLetters = 2000;

    private const int RunLength = 4;

    private ReportSense(string blanked, IReadOnlyList<PlaceFind> named, IReadOnlyList<PlaceFind> further)
    {
        Named = [.. named.Where(find => !find.IsWide).Select(find => find.Core).Distinct()];
        Further = [.. further.Where(find => !find.IsWide).Select(find => find.Core).Distinct().Except(Named)];
        Whole = Pieces(blanked);
        var letters = blanked.ToCharArray();
        foreach (var find in named.Concat(further))
        {
            letters.AsSpan(find.Start, find.Length).Fill(' ');
        }

        Words = Pieces(letters);
        Themes = [.. Wording.Themes.In(letters).Keys];
        Runs = RunsOf(blanked);
        Houses = HouseNumbers.In(blanked);
    }

    /// <summary>The places of the place field and the title, or of the text when those name none.</summary>
    public IReadOnlyList<string> Main => Named.Count > 0 ? Named : Further;

    /// <summary>The cores of the places named in the place field and the title.</summary>
    public IReadOnlyList<string> Named { get; }

    /// <summary>The cores of the other places named in the text.</summary>
    public IReadOnlyList<string> Further { get; }

    /// <summary>The pieces of everything that is not an everyday phrase.</summary>
    public IReadOnlySet<ulong> Whole { get; }

    /// <summary>The same without the places.</summary>
    public IReadOnlySet<ulong> Words { get; }

    /// <summary>Every four letters in a row, over blanks and marks: what only copies share.</summary>
    public IReadOnlySet<ulong> Runs { get; }

    public IReadOnlyList<int> Themes { get; }

    /// <summary>Numbers with what they number: 「3栋」, 「98号」.</summary>
    public IReadOnlySet<string> Houses { get; }

    public static ReportSense Read(LikenessReport report, KnownPlaces? known) => Read(report.Title, report.Text, report.Place, known);

    public static ReportSense Read(string title, string text, string? place, KnownPlaces? known)
    {
        var head = Shortened($"{place}\n{title}\n");
        var whole = head + Shortened(text);
        var finds = PlaceNames.Find(whole, known);
        var named = finds.TakeWhile(find => find.Start < head.Length).ToList();
        return new ReportSense(EverydayPhrases.Blank(whole), named, [.. finds.Skip(named.Count)]);
    }

    private static string Shortened(string text) => text.Length > MostLetters ? text[..MostLetters] : text;

    private static HashSet<ulong> RunsOf(string blanked)
    {
        var letters = blanked.Where(char.IsLetterOrDigit).ToArray();
        var runs = new HashSet<ulong>();
        for (var at = 0; at + RunLength <= letters.Length; at++)
        {
            runs.Add(StableHash.Of(letters.AsSpan(at, RunLength)));
        }

        return runs;
    }

    private static HashSet<ulong> Pieces(ReadOnlySpan<char> letters)
    {
        var bag = new Dictionary<ulong, float>();
        TermBag.Add(bag, letters, 1);
        return [.. bag.Keys];
    }
}
