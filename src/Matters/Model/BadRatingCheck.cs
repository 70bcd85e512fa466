namespace Huiyin.Matters.Model;

internal enum CheckOutcome
{
    /// <summary>属实</summary>
    Upheld,

    /// <summary>不属实</summary>
    NotUpheld,

    /// <summary>态度问题，已道歉</summary>
    SettledByApology,
}

/// <summary>差评核实: by somebody outside the unit that handled it.</summary>
internal sealed class BadRatingCheck
{
    public required Guid Id { get; init; }

    /// <summary>The round whose rating is checked.</summary>
    public required int Round { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The rater is to be contacted by the end of this day.</summary>
    public required DateOnly ContactDue { get; init; }

    /// <summary>It came from 解释挂账 and goes back there if not upheld.</summary>
    public required bool IsFromExplained { get; init; }

    public DateTimeOffset? ContactedAt { get; private set; }

    public CheckOutcome? Outcome { get; private set; }

    public string? Evidence { get; private set; }

    /// <summary>复杂差评: its rework runs on the longer limit, and the evidence is its ledger (rule 2, bad.verify).</summary>
    public bool IsComplex { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    internal void Contact(DateTimeOffset now) => ContactedAt ??= now;

    internal void Decide(CheckOutcome outcome, bool isComplex, string evidence, string account, DateTimeOffset now)
    {
        Outcome = outcome;
        IsComplex = isComplex;
        Evidence = evidence;
        DecidedBy = account;
        DecidedAt = now;
    }
}

internal enum AppealSide
{
    /// <summary>The citizen does not accept that the bad rating was not upheld.</summary>
    Citizen,

    /// <summary>The unit says that the rating is false or mistaken.</summary>
    Unit,
}

/// <summary>申诉复核 of a checked rating, open to both sides; reviewed by a supervisor who did not decide the check.</summary>
internal sealed class RatingAppeal
{
    public required Guid Id { get; init; }

    public required Guid Check { get; init; }

    public required AppealSide Side { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public bool? IsGranted { get; private set; }

    public string? Words { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public bool IsOpen => DecidedAt is null;

    internal void Decide(bool isGranted, string words, string account, DateTimeOffset now)
    {
        IsGranted = isGranted;
        Words = words;
        DecidedBy = account;
        DecidedAt = now;
    }
}
