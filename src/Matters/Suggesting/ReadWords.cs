namespace Huiyin.Matters.Suggesting;

/// <summary>What was read in a text, said to the person who confirms it.</summary>
internal static class ReadWords
{
    private const int MostWords = 4;

    /// <summary>The purpose and the words it rests on; null where no word decides.</summary>
    public static string? Purpose(PurposeReading read) =>
        read.Words.Count == 0 ? null : W.Words.T("desk.read.purpose", DeskWords.Purpose(read.Purpose), Quoted(read.Words));

    /// <summary>Who else may be competent, and by what words.</summary>
    public static string Redirect(RedirectReading read)
    {
        var who = W.Words["desk.read.redirect." + read.Reason];
        return read.Words.Count == 0 ? who : W.Words.T("desk.read.because", who, Quoted(read.Words));
    }

    private static string Quoted(IReadOnlyList<string> words) => DeskWords.Quoted(words.Take(MostWords));
}
