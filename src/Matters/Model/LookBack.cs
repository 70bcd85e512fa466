namespace Huiyin.Matters.Model;

internal enum LookBackResult
{
    /// <summary>成果巩固</summary>
    Lasting,

    /// <summary>部分反弹</summary>
    PartlyRebounded,

    /// <summary>未落实</summary>
    NotDone,

    /// <summary>虚假办结</summary>
    FalseClosing,
}

/// <summary>Why it is looked at again (rule 2, lookback).</summary>
internal enum LookBackGround
{
    Supervised,
    BadRated,
    Explained,
    Safety,
    Collective,

    /// <summary>5 % of the rest</summary>
    Random,
}

/// <summary>The sheet of a look-back: what was found, and which of the four parties say that it is true.</summary>
internal sealed record LookBackSheet(
    bool IsReached, bool IsDone, bool IsLasting, bool IsSatisfied, string Words, string? NewProblem, bool? Leader, bool? Deputy, bool? Resident, bool? Unit);

/// <summary>回头看: planned when the matter closes, done by somebody outside the unit.</summary>
internal sealed class LookBack
{
    public required Guid Id { get; init; }

    public required DateOnly PlannedOn { get; init; }

    public required LookBackGround Ground { get; init; }

    /// <summary>The matter was opened again before its day.</summary>
    public DateTimeOffset? LapsedAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public string? DoneBy { get; private set; }

    public string? DoneByName { get; private set; }

    public LookBackResult? Result { get; private set; }

    public bool? IsReached { get; private set; }

    public bool? IsDone { get; private set; }

    public bool? IsLasting { get; private set; }

    public bool? IsSatisfied { get; private set; }

    public string? Words { get; private set; }

    public string? NewProblem { get; private set; }

    public bool? LeaderAgrees { get; private set; }

    public bool? DeputyAgrees { get; private set; }

    public bool? ResidentAgrees { get; private set; }

    public bool? UnitAgrees { get; private set; }

    public bool IsOpen => DoneAt is null && LapsedAt is null;

    internal void Lapse(DateTimeOffset now) => LapsedAt = now;

    internal void Record(LookBackResult result, LookBackSheet sheet, Mover mover, DateTimeOffset now)
    {
        Result = result;
        (IsReached, IsDone, IsLasting, IsSatisfied) = (sheet.IsReached, sheet.IsDone, sheet.IsLasting, sheet.IsSatisfied);
        (Words, NewProblem) = (sheet.Words, sheet.NewProblem);
        (LeaderAgrees, DeputyAgrees, ResidentAgrees, UnitAgrees) = (sheet.Leader, sheet.Deputy, sheet.Resident, sheet.Unit);
        (DoneAt, DoneBy, DoneByName) = (now, mover.Account, mover.Name);
    }
}
