using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Model;

/// <summary>Why a day of the district's own was not written or not taken back.</summary>
internal static class LocalDayRefusals
{
    public static readonly Refusal Unknown = new("registry.local-day.unknown", RefusalKind.NotFound);

    public static readonly Refusal Past = new("registry.local-day.past", RefusalKind.Input, "day");

    public static readonly Refusal KindMissing = new("registry.local-day.kind", RefusalKind.Input, "kind");

    public static readonly Refusal ReasonMissing = new("registry.local-day.reason", RefusalKind.Input, "reason");

    public static readonly Refusal SameAlready = new("registry.local-day.same", RefusalKind.Input, "kind");

    public static readonly Refusal Taken = new("registry.local-day.taken", RefusalKind.Conflict, "day");

    public static readonly Refusal Begun = new("registry.local-day.begun");
}
