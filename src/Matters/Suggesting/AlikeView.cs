using Huiyin.Matters.Contract;
using Huiyin.TextSense.Likeness;

namespace Huiyin.Matters.Suggesting;

/// <summary>A matter that is alike, as staff see it beside theirs.</summary>
/// <param name="Title">Null for a confidential one.</param>
/// <param name="Place">「临江街道 · 青石坡社区」; empty where unknown.</param>
/// <param name="Light"><c>ok soon today late paused done</c></param>
/// <param name="Left">「剩 3 天」; null where the light says it all.</param>
/// <param name="Days">Whole days between the two.</param>
internal sealed record AlikeView(string Number, string? Title, string Place, MatterState State, string Light, string? Left, int Days, LikenessReason Reason, double Score)
{
    /// <summary>The number to merge into: its own, or its master's; null when nothing can be merged into it now.</summary>
    public string? Master { get; init; }

    /// <summary>「 剩 3 天 · 办理中 · 临江街道 · 青石坡社区」, behind the light.</summary>
    public string Standing => (Left is null ? " · " : $" {Left} · ") + DeskWords.State(State) + (Place.Length > 0 ? $" · {Place}" : "");

    /// <summary>「同一处、同一类事 · 相隔 3 天」</summary>
    public string Why => $"{W.Words["alike.reason." + Reason]} · {(Days == 0 ? W.Words["alike.today"] : W.Words.T("alike.days", Days))}";
}
