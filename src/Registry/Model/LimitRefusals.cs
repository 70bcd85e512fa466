using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Model;

/// <summary>Why a time rule was not written or not taken back.</summary>
internal static class LimitRefusals
{
    public static readonly Refusal Unknown = new("registry.limit.unknown", RefusalKind.NotFound);

    public static readonly Refusal NumberOdd = new("registry.limit.number", RefusalKind.Input, "number");

    public static readonly Refusal UnitMissing = new("registry.limit.unit", RefusalKind.Input, "unit");

    public static readonly Refusal DayPast = new("registry.limit.past", RefusalKind.Input, "from");

    public static readonly Refusal SourceMissing = new("registry.limit.source", RefusalKind.Input, "source");

    public static readonly Refusal DayTaken = new("registry.limit.taken", RefusalKind.Conflict, "from");

    public static readonly Refusal Begun = new("registry.limit.begun");
}
