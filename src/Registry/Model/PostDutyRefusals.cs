using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Model;

/// <summary>Why a duty at a post was not written or not ended.</summary>
internal static class PostDutyRefusals
{
    public static readonly Refusal PostMissing = new("registry.post-duty.post", RefusalKind.Input, "post");

    public static readonly Refusal PersonUnknown = new("registry.post-duty.person", RefusalKind.Input, "person");

    public static readonly Refusal TimesOdd = new("registry.post-duty.times", RefusalKind.Input, "to");

    public static readonly Refusal Overlaps = new("registry.post-duty.overlap", RefusalKind.Conflict, "from");

    public static readonly Refusal Unknown = new("registry.post-duty.unknown", RefusalKind.NotFound);

    public static readonly Refusal Over = new("registry.post-duty.over");
}
