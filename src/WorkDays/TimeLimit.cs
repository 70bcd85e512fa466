namespace Huiyin.WorkDays;

/// <summary>What a limit is counted in.</summary>
public enum LimitUnit
{
    /// <summary>工作日. The day of receipt does not count.</summary>
    WorkDays,

    /// <summary>自然日. The day of receipt does not count; a last day off rolls forward.</summary>
    NaturalDays,

    /// <summary>月. Same day of the month or its last day; a last day off rolls forward.</summary>
    Months,

    /// <summary>Natural hours, running on all days: urgent limits.</summary>
    Hours,

    /// <summary>分钟. Natural minutes, running on all days and at any hour, as <see cref="Hours"/> do: to take in what endangers life.</summary>
    Minutes,

    /// <summary>工作时: hours inside the unit's <see cref="WorkingHours"/>.</summary>
    WorkingHours,
}

/// <summary>A limit as a rule states it, for example 12 working days.</summary>
/// <param name="Number">How many; 0 means the same day (or instant).</param>
/// <param name="Unit">Of what.</param>
public readonly record struct TimeLimit(int Number, LimitUnit Unit);

/// <summary>A stop of the clock from day P to day R (rule 6.5): P counts as used, the days after P up to and including R are not charged.</summary>
/// <param name="From">P, the day on which the clock was stopped.</param>
/// <param name="To">R, the day on which it ran again; not before P. The same day shifts nothing.</param>
public readonly record struct Pause(DateOnly From, DateOnly To)
{
    /// <summary>The pauses in order, overlapping and touching ones merged into one.</summary>
    /// <exception cref="ArgumentException">A pause ends before it begins.</exception>
    public static IReadOnlyList<Pause> Merge(IEnumerable<Pause> pauses)
    {
        var merged = new List<Pause>();
        foreach (var pause in pauses.OrderBy(p => p.From))
        {
            if (pause.To < pause.From)
            {
                throw new ArgumentException("A pause ends before it begins.", nameof(pauses));
            }

            if (merged.Count > 0 && pause.From <= merged[^1].To)
            {
                merged[^1] = merged[^1] with { To = pause.To > merged[^1].To ? pause.To : merged[^1].To };
            }
            else
            {
                merged.Add(pause);
            }
        }

        return merged;
    }
}
