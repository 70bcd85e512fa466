namespace Huiyin.Exchange.Messages;

internal static class MessagePaths
{
    public const string List = "/w/settings/messages";

    public static string Of(Guid message) => $"{List}/{message:N}";
}
