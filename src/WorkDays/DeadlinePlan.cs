namespace Huiyin.WorkDays;

/// <summary>When on the last day a limit ends.</summary>
public enum DueEnd
{
    /// <summary>24:00 of the due day (民法典 §203, the default).</summary>
    EndOfDay,

    /// <summary>At the plan's <see cref="DeadlinePlan.CloseTime"/> on the due day.</summary>
    CloseOfBusiness,
}

/// <summary>Everything a due date depends on, besides the calendar.</summary>
/// <param name="Start">Civil day of registration by the first receiver: day 0, whatever the hour and whether worked or not. Rule 6.3.</param>
/// <param name="Limit">The promise without extensions.</param>
/// <remarks>Transfers, returns, disputes and supervision are no part of a plan: they never move the citizen's clock. Rule 6.4, 13.</remarks>
public sealed record DeadlinePlan(DateOnly Start, TimeLimit Limit)
{
    /// <summary>Stops of the clock that are over, in any order; overlapping ones are merged. One that begins on the due day or later changes nothing.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Granted extensions: working days for limits in working days or working hours, natural days for the others.</summary>
    public IReadOnlyList<int> ExtensionDays { get; init; } = [];

    /// <summary>A due day that the citizen was told before. The result is never earlier. Rule 6.4, 7.</summary>
    public DateOnly? ShownBefore { get; init; }

    /// <summary>End of the due day. Not used by limits in hours and minutes.</summary>
    public DueEnd DueEnd { get; init; } = DueEnd.EndOfDay;

    /// <summary>Closing time for <see cref="DueEnd.CloseOfBusiness"/>, civil time.</summary>
    public TimeOnly CloseTime { get; init; } = new(17, 30);

    /// <summary>A matter received on a day off counts as received on the next working day. Off by default: it lengthens the promise. Rule 6.3.</summary>
    public bool OffDayReceiptNextWorkDay { get; init; }

    /// <summary>Instant of registration; limits in hours and minutes need it.</summary>
    public DateTimeOffset? StartInstant { get; init; }

    /// <summary>Office time of the unit, for limits in working hours.</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.Default;
}

/// <summary>A due date as it was computed.</summary>
/// <param name="Start">The day after which counting began: day 0.</param>
/// <param name="Due">The last civil day on which the matter is in time.</param>
/// <param name="DueInstant">The first instant that is too late, UTC: on time exactly if sent &lt; DueInstant.</param>
/// <param name="Limit">The promise without extensions, for the light.</param>
/// <param name="Provisional">A counted day lies in a year whose notice is not known; compute again when it is. Rule 6.4, 6.</param>
public sealed record Deadline(DateOnly Start, DateOnly Due, DateTimeOffset DueInstant, TimeLimit Limit, bool Provisional)
{
    /// <summary>Whether something sent at this instant is in time.</summary>
    public bool IsMetBy(DateTimeOffset sent) => sent < DueInstant;
}
