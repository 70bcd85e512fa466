namespace Huiyin.Exchange.Model;

/// <summary>What a hook can ask for, and the steps of the path that are it.</summary>
internal static class HookEvents
{
    public const string Test = "hook.test";

    /// <summary>In the order of the path.</summary>
    public static readonly IReadOnlyList<string> All =
        ["matter.registered", "matter.accepted", "matter.redirected", "matter.dispatched", "matter.in-hand", "matter.answered", "matter.explained", "matter.rated", "matter.closed", "matter.reopened", "matter.withdrawn"];

    /// <summary>Null for steps between people of the house.</summary>
    public static string? Of(string step) => step switch
    {
        "T1" => "matter.registered",
        "T2" => "matter.accepted",
        "T3" => "matter.redirected",
        "T9" or "T15" => "matter.dispatched",
        "T7" or "T10" or "T12" => "matter.in-hand",
        "T6" or "T22" or "T38a" => "matter.answered",
        "T23" or "T38b" => "matter.explained",
        "T26a" or "T26c" or "T27" => "matter.rated",
        "T25b" or "T26b" => "matter.closed",
        "T24" or "T28" or "T31" or "T32a" or "T32b" => "matter.reopened",
        "T35" => "matter.withdrawn",
        _ => null,
    };
}
