namespace Huiyin.Exchange.Hooks;

internal static class HookPaths
{
    public const string List = "/w/settings/hooks";

    public static string Of(Guid hook) => $"{List}/{hook:N}";
}
