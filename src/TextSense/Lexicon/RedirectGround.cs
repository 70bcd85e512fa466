namespace Huiyin.TextSense.Lexicon;

/// <summary>Why a matter may not be handled here: the closed list of T3, named as there.</summary>
public enum RedirectGround
{
    /// <summary>诉讼: before a court, or decided by one.</summary>
    Court,

    /// <summary>仲裁</summary>
    Arbitration,

    /// <summary>信访渠道已受理</summary>
    Petition,

    /// <summary>纪检监察: breaches of discipline and duty by officials.</summary>
    Discipline,

    /// <summary>行政复议</summary>
    Reconsideration,

    /// <summary>政府信息公开</summary>
    InformationDisclosure,

    /// <summary>国家秘密、商业秘密、个人隐私</summary>
    Secret,

    /// <summary>没有可办的内容</summary>
    NoContent,

    /// <summary>不在本辖区</summary>
    OutsideTheArea,
}

/// <summary>A ground proposed for T3. "Not our business" is no reason to refuse: one person proposes, another confirms.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Score">From 0 to 1; one plain sentence (法院已判决) is about a half, a mere mention nothing.</param>
/// <param name="Words">The words that decided, in the order of the text; none for <see cref="RedirectGround.NoContent"/>.</param>
public sealed record RedirectProposal(RedirectGround Ground, double Score, IReadOnlyList<WordPlace> Words);
