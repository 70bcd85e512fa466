namespace Huiyin.TextSense.Lexicon;

/// <summary>诉求类型: what somebody wants, named as in the register of the house, so that one name is the other (rule 3.10).</summary>
public enum PurposeKind
{
    /// <summary>咨询</summary>
    Consultation,

    /// <summary>求助, and everything that is unclear.</summary>
    Help,

    /// <summary>投诉</summary>
    Complaint,

    /// <summary>举报</summary>
    TipOff,

    /// <summary>建议</summary>
    Suggestion,

    /// <summary>表扬</summary>
    Praise,
}

/// <summary>A purpose proposed for a text; a person confirms it (T2).</summary>
/// <param name="Purpose">The likeliest, <see cref="PurposeKind.Help"/> where the words decide nothing.</param>
/// <param name="Score">From 0 to 1: its share of what the words say; 0 where they decide nothing.</param>
/// <param name="Words">The words that decided, in the order of the text.</param>
public sealed record PurposeProposal(PurposeKind Purpose, double Score, IReadOnlyList<WordPlace> Words);
