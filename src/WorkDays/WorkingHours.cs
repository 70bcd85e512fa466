using System.Globalization;

namespace Huiyin.WorkDays;

/// <summary>A stretch of office time inside one day.</summary>
/// <param name="From">Opening time.</param>
/// <param name="To">Closing time, later than the opening.</param>
public readonly record struct WorkingInterval(TimeOnly From, TimeOnly To)
{
    /// <summary>How long it is.</summary>
    public TimeSpan Length => To - From;
}

/// <summary>The office time of a unit on every working day. Rule 6.3; 09:00-12:00, 14:00-18:00 is our choice and a setting of the unit.</summary>
public sealed record WorkingHours
{
    /// <summary>At least one interval, in order, not overlapping.</summary>
    /// <exception cref="ArgumentException">No interval, an empty one, or two that overlap or stand in the wrong order.</exception>
    public WorkingHours(params IReadOnlyList<WorkingInterval> intervals)
    {
        if (!AreGood(intervals))
        {
            throw new ArgumentException("Working hours need intervals in order that do not overlap.", nameof(intervals));
        }

        Intervals = [.. intervals];
        PerDay = Intervals.Aggregate(TimeSpan.Zero, (sum, interval) => sum + interval.Length);
    }

    /// <summary>09:00-12:00 and 14:00-18:00, seven hours.</summary>
    public static WorkingHours Default { get; } = new(new(new(9, 0), new(12, 0)), new(new(14, 0), new(18, 0)));

    /// <summary>The intervals in order.</summary>
    public IReadOnlyList<WorkingInterval> Intervals { get; }

    /// <summary>Working time of one working day.</summary>
    public TimeSpan PerDay { get; }

    /// <summary>Reads <c>09:00-12:00, 14:00-18:00</c>; full-width and Chinese punctuation is accepted.</summary>
    /// <returns>The hours, or null when the text says something else.</returns>
    public static WorkingHours? Parse(string text)
    {
        var even = text.Replace('：', ':').Replace('，', ',').Replace('、', ',').Replace('–', '-').Replace('－', '-').Replace('~', '-');
        var intervals = new List<WorkingInterval>();
        foreach (var part in even.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length != 2 || ReadTime(ends[0]) is not { } from || ReadTime(ends[1]) is not { } to)
            {
                return null;
            }

            intervals.Add(new WorkingInterval(from, to));
        }

        return AreGood(intervals) ? new WorkingHours(intervals) : null;
    }

    /// <summary>The instant at which <paramref name="length"/> of working time has passed since <paramref name="start"/>, UTC.</summary>
    /// <remarks>What ends with a day ends at its closing time, not at the next opening.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public DateTimeOffset Add(WorkCalendar calendar, DateTimeOffset start, TimeSpan length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, TimeSpan.Zero);
        if (length == TimeSpan.Zero)
        {
            return start.ToUniversalTime();
        }

        var day = CivilTime.DateOf(start);
        var usedBefore = calendar.IsWorkDay(day) ? Worked(CivilTime.TimeOf(start)) : PerDay;
        var fromMorning = usedBefore + length; // as if the clock had started with this day
        var wholeDays = (int)((fromMorning.Ticks - 1) / PerDay.Ticks);
        var last = wholeDays == 0 ? day : calendar.AddWorkDays(day, wholeDays);
        return CivilTime.At(last, TimeAfter(fromMorning - (wholeDays * PerDay)));
    }

    /// <summary>Working time between two instants; zero when the second is not later.</summary>
    public TimeSpan Between(WorkCalendar calendar, DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
        {
            return TimeSpan.Zero;
        }

        var (first, last) = (CivilTime.DateOf(from), CivilTime.DateOf(to));
        var days = calendar.CountWorkDays(first, last) + (calendar.IsWorkDay(first) ? 1 : 0) - (calendar.IsWorkDay(last) ? 1 : 0);
        return (days * PerDay) + WorkedOn(calendar, last, to) - WorkedOn(calendar, first, from);
    }

    /// <inheritdoc/>
    public bool Equals(WorkingHours? other) => other is not null && Intervals.SequenceEqual(other.Intervals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Intervals.Count, Intervals[0], PerDay);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Intervals.Select(i => $"{i.From:HH\\:mm}-{i.To:HH\\:mm}"));

    private TimeSpan WorkedOn(WorkCalendar calendar, DateOnly day, DateTimeOffset until) =>
        calendar.IsWorkDay(day) ? Worked(CivilTime.TimeOf(until)) : TimeSpan.Zero;

    /// <summary>Working time of a working day up to this time of day.</summary>
    private TimeSpan Worked(TimeOnly until) => Intervals
        .Where(interval => interval.From < until)
        .Aggregate(TimeSpan.Zero, (sum, interval) => sum + ((until < interval.To ? until : interval.To) - interval.From));

    /// <summary>The time of day at which so much of the day's working time is over; more than zero, at most a day's.</summary>
    private TimeOnly TimeAfter(TimeSpan worked)
    {
        foreach (var interval in Intervals)
        {
            if (worked <= interval.Length)
            {
                return interval.From.Add(worked);
            }

            worked -= interval.Length;
        }

        return Intervals[^1].To;
    }

    private static bool AreGood(IReadOnlyList<WorkingInterval> intervals) =>
        intervals.Count > 0
        && intervals.All(interval => interval.From < interval.To)
        && intervals.Zip(intervals.Skip(1)).All(pair => pair.First.To <= pair.Second.From);

    private static TimeOnly? ReadTime(string text) =>
        TimeOnly.TryParseExact(text, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
