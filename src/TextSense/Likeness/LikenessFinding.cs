namespace Huiyin.TextSense.Likeness;

/// <summary>Why two reports are offered as one matter.</summary>
public enum LikenessReason
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>They carry the same number of another system.</summary>
    ForeignNumber,

    /// <summary>The same citizen wrote in the same category within 30 days.</summary>
    SameCitizen,

    /// <summary>They tell of the same trouble at the same place within 90 days.</summary>
    SameTrouble,

    /// <summary>They are nearly the same text, within 90 days, and no place speaks against it.</summary>
    SameText,
}

/// <summary>How alike two reports are.</summary>
/// <param name="Score">0 … 1; from <see cref="OfferFrom"/> on the same trouble at the same place is likely.</param>
/// <param name="Trouble">How alike the trouble is told, without the places, 0 … 1.</param>
/// <param name="Place">How near the places are, 0 … 1; 1 = the same estate, road or organisation or at most 200 m apart.</param>
/// <param name="Days">Whole and part days between the two.</param>
/// <param name="Reason">Why they are offered, or <see cref="LikenessReason.None"/>.</param>
public sealed record LikenessFinding(double Score, double Trouble, double Place, double Days, LikenessReason Reason)
{
    /// <summary>The score from which a pair is offered; between 0.25 and 0.40 precision and recall hardly move (docs/textsense.md).</summary>
    public const double OfferFrom = 0.32;

    /// <summary>True when a person should be shown the pair as possible duplicates; she decides.</summary>
    public bool IsOffered => Reason != LikenessReason.None;
}
