using Huiyin.Platform.Rooms;

namespace Huiyin.Exchange.Model;

internal static class HookRefusals
{
    public static readonly Refusal NameMissing = new("hook.name-missing", RefusalKind.Input, "name");

    public static readonly Refusal UrlWrong = new("hook.url-wrong", RefusalKind.Input, "url");

    public static readonly Refusal NotEncrypted = new("hook.not-encrypted", RefusalKind.Input, "url");

    public static readonly Refusal EventsMissing = new("hook.events-missing", RefusalKind.Input, "events");

    public static readonly Refusal Unknown = new("hook.unknown", RefusalKind.NotFound);

    public static readonly Refusal MessageUnknown = new("message.unknown", RefusalKind.NotFound);
}
