using Huiyin.Platform.Rooms;

namespace Huiyin.Platform;

public static class PlatformRefusals
{
    /// <summary>「刚被处理」: somebody else was faster; what was typed is kept.</summary>
    public static readonly Refusal JustHandled = new("just-handled");

    public static readonly Refusal NotFound = new("not-found", RefusalKind.NotFound);

    public static readonly Refusal TooMany = new("too-many", RefusalKind.TooMany);

    public static readonly Refusal FileTooLarge = new("file.too-large", RefusalKind.Input, "photo");

    public static readonly Refusal FileKindUnknown = new("file.kind-unknown", RefusalKind.Input, "photo");

    public static readonly Refusal TooManyFiles = new("file.too-many", RefusalKind.Input, "photo");

    public static readonly Refusal JsonMalformed = new("json.malformed", RefusalKind.Input);

    public static readonly Refusal JsonWrong = new("json.wrong", RefusalKind.Input);

    public static readonly Refusal KeyReused = new("idempotency.key-reused");
}
