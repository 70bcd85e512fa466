using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Contract;

/// <summary>One record beside a matter that figures are counted from: an order, a rating, a stop of the clock. Nothing personal.</summary>
/// <param name="Kind">One of the words below.</param>
/// <param name="At">When it began: sent, made, asked, opened; for a look-back the day it is planned for.</param>
public sealed record MatterPart(Guid Id, string Kind, DateTimeOffset At)
{
    /// <summary>主办工单; its word is the status, its size 1 when it was dispatched and not kept by the unit itself.</summary>
    public const string Lead = "lead";

    /// <summary>协办工单; its word is the status, due is the day of the opinion.</summary>
    public const string Co = "co";

    /// <summary>评价 of one round; its size is the stars, its word who made it: <c>citizen</c> or <c>call-back</c>.</summary>
    public const string Rating = "rating";

    /// <summary>A stop of K1; its word is the kind.</summary>
    public const string Stop = "stop";

    /// <summary>延期; its size is the days, its word <c>granted</c> once it is.</summary>
    public const string Extension = "extension";

    /// <summary>转办; its unit is the one that offers, its word the outcome.</summary>
    public const string Transfer = "transfer";

    /// <summary>争议; ended by the ruling.</summary>
    public const string Dispute = "dispute";

    /// <summary>督办; its size is the level, its word the line: <c>Government</c> or <c>Congress</c>.</summary>
    public const string Supervision = "supervision";

    /// <summary>解释挂账; ended when the pool is left, its word then <c>revived</c> or <c>ended</c>.</summary>
    public const string Explanation = "explanation";

    /// <summary>差评核实; its size is 1 when it is complex and has the longer limit; met by the talk with the citizen, ended when it is settled: rework answered, or not upheld.</summary>
    public const string Check = "check";

    /// <summary>回头看; its word is the result.</summary>
    public const string LookBack = "look-back";

    /// <summary>回访; its size is the stars said, its word <c>Solved</c>, <c>PartlySolved</c>, <c>Unsolved</c> or <c>Unreached</c>.</summary>
    public const string CallBack = "call-back";

    /// <summary>Whose it is where that is another than the responsible unit: the unit of an order.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The last day of the step it waits for.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>When the step was taken: signed, contacted, answered.</summary>
    public DateTimeOffset? MetAt { get; init; }

    /// <summary>When it was over.</summary>
    public DateTimeOffset? EndAt { get; init; }

    /// <summary>Outcome or kind, see <see cref="Kind"/>.</summary>
    public string? Word { get; init; }

    /// <summary>Stars, days or level, see <see cref="Kind"/>.</summary>
    public int Size { get; init; }
}
