using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.SecondFactor;

internal static class SecondFactorRefusals
{
    public static readonly Refusal Wrong = new("second.wrong", RefusalKind.Input, "code");

    public static readonly Refusal Locked = new("second.locked", RefusalKind.Input, "code");

    public static readonly Refusal NotSet = new("second.not-set", RefusalKind.Input, "code");

    public static readonly Refusal AlreadySet = new("second.already-set");
}
