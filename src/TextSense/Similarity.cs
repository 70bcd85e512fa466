namespace Huiyin.TextSense;

/// <summary>How much two texts say the same thing in the same words.</summary>
public static class Similarity
{
    /// <summary>
    /// The Dice coefficient of the two <b>sets</b> of <see cref="Bigrams"/>: twice the common pieces over all pieces of both.
    /// 0 = nothing in common, 1 = the same pieces. Symmetric.
    /// </summary>
    /// <remarks>
    /// Sets, not counts: 「快来修快来修快来修」 is no nearer to its neighbour than 「快来修」 said once.
    /// Texts without any piece (blank, punctuation only) are 1 when equal after folding and 0 otherwise.
    /// </remarks>
    public static double Of(string a, string b)
    {
        var left = Bigrams.Of(a).ToHashSet(StringComparer.Ordinal);
        var right = Bigrams.Of(b).ToHashSet(StringComparer.Ordinal);
        if (left.Count + right.Count == 0)
        {
            return TextFold.Fold(a) == TextFold.Fold(b) ? 1 : 0;
        }

        var all = left.Count + right.Count;
        left.IntersectWith(right);
        return 2.0 * left.Count / all;
    }
}
