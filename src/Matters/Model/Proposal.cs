namespace Huiyin.Matters.Model;

/// <summary>The first half of a two-person move (<c>x &gt; y</c>): a record that moves nothing until another person confirms it.</summary>
internal sealed class Proposal
{
    public required Guid Id { get; init; }

    public required Move Move { get; init; }

    public required string ProposedBy { get; init; }

    public required string ProposedByName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The reason's code where the move has a closed list.</summary>
    public string? Reason { get; init; }

    /// <summary>Legal basis and where to go, or what else the confirming person must read.</summary>
    public string? Text { get; init; }

    /// <summary>The day that a suspension is to end on.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where several must confirm: who did so first, and for which party.</summary>
    public string? HalfConfirmedBy { get; private set; }

    public Concern? HalfConfirmedAs { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public bool? IsConfirmed { get; private set; }

    public bool IsOpen => DecidedAt is null;

    internal void ConfirmHalf(string account, Concern party)
    {
        HalfConfirmedBy = account;
        HalfConfirmedAs = party;
    }

    internal void Decide(string account, bool confirmed, DateTimeOffset now)
    {
        DecidedBy = account;
        DecidedAt = now;
        IsConfirmed = confirmed;
    }
}

/// <summary>Why a matter is not handled here (T3): the closed list of rule 5.3.</summary>
internal enum RedirectReason
{
    /// <summary>诉讼</summary>
    Court,

    /// <summary>仲裁</summary>
    Arbitration,

    /// <summary>信访渠道已受理</summary>
    Petition,

    /// <summary>纪检监察</summary>
    Discipline,

    /// <summary>行政复议</summary>
    Reconsideration,

    /// <summary>政府信息公开</summary>
    InformationDisclosure,

    /// <summary>国家秘密、商业秘密、个人隐私</summary>
    Secret,

    /// <summary>没有可办的内容</summary>
    NoContent,

    /// <summary>不在本辖区，已移交</summary>
    OutsideTheArea,
}
