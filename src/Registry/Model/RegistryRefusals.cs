using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Model;

internal static partial class RegistryRefusals
{
    public static readonly Refusal VenueUnknown = new("registry.venue.unknown", RefusalKind.NotFound);

    public static readonly Refusal CodeStillValid = new("registry.venue.code-still-valid");

    public static readonly Refusal NoCodeToRevoke = new("registry.venue.no-code");

    public static readonly Refusal NoticeEmpty = new("registry.notice.empty", RefusalKind.Input, "notice");

    public static readonly Refusal NoticeHasErrors = new("registry.notice.errors", RefusalKind.Input, "notice");
}
