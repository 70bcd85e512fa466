namespace Huiyin.Publication.Model;

/// <summary>What became of a piece of text.</summary>
internal enum PieceKind
{
    Kept,
    Removed,
    Added,
}

/// <summary>A run of characters with one fate.</summary>
internal sealed record Piece(PieceKind Kind, string Text);

/// <summary>Original and masked text piece by piece, for the person who compares them.</summary>
internal static class TextDiff
{
    // A table of so many cells is made in a few milliseconds; longer texts that differ everywhere are shown as changed as a whole.
    private const int MostCells = 4_000_000;

    /// <summary>Kept and removed pieces together are the original, kept and added ones the masked text.</summary>
    public static IReadOnlyList<Piece> Between(string original, string masked)
    {
        var start = 0;
        while (start < original.Length && start < masked.Length && original[start] == masked[start])
        {
            start++;
        }

        var end = 0;
        while (end < original.Length - start && end < masked.Length - start && original[^(end + 1)] == masked[^(end + 1)])
        {
            end++;
        }

        var pieces = new List<Piece>();
        Add(pieces, PieceKind.Kept, original[..start]);
        Middle(pieces, original[start..(original.Length - end)], masked[start..(masked.Length - end)]);
        Add(pieces, PieceKind.Kept, original[(original.Length - end)..]);
        return pieces;
    }

    private static void Middle(List<Piece> pieces, string original, string masked)
    {
        if (original.Length == 0 || masked.Length == 0 || (long)original.Length * masked.Length > MostCells)
        {
            Add(pieces, PieceKind.Removed, original);
            Add(pieces, PieceKind.Added, masked);
            return;
        }

        var common = CommonLengths(original, masked);
        int i = 0, j = 0;
        while (i < original.Length || j < masked.Length)
        {
            if (i < original.Length && j < masked.Length && original[i] == masked[j])
            {
                Add(pieces, PieceKind.Kept, original.Substring(i++, 1));
                j++;
            }
            else if (i < original.Length && (j == masked.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(pieces, PieceKind.Removed, original.Substring(i++, 1));
            }
            else
            {
                Add(pieces, PieceKind.Added, masked.Substring(j++, 1));
            }
        }
    }

    // Length of the longest common subsequence of the two tails.
    private static int[,] CommonLengths(string original, string masked)
    {
        var common = new int[original.Length + 1, masked.Length + 1];
        for (var i = original.Length - 1; i >= 0; i--)
        {
            for (var j = masked.Length - 1; j >= 0; j--)
            {
                common[i, j] = original[i] == masked[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<Piece> pieces, PieceKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = new Piece(kind, pieces[^1].Text + text);
        }
        else
        {
            pieces.Add(new Piece(kind, text));
        }
    }
}
