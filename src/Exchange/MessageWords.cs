using Huiyin.Platform.Outbox;
using static Huiyin.Exchange.ExchangeWords;

namespace Huiyin.Exchange;

internal static class MessageWords
{
    public static string StateOf(OutboxMessage message) => message.State switch
    {
        OutboxState.Waiting => message.LastError is { } error ? W.T("message.state.Trying", message.Attempts, ErrorOf(error)) : W["message.state.Waiting"],
        OutboxState.Failed => W.T("message.state.Failed", message.Attempts, ErrorOf(message.LastError ?? "")),
        OutboxState.Sent => W["message.state.Sent"],
        OutboxState.NoContact => W["message.state.NoContact"],
        OutboxState.Dropped => W["message.state.Dropped"],
    };

    private static string ErrorOf(string error) => W.Has("message.error." + error) ? W["message.error." + error] : error;
}
