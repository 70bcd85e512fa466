using Huiyin.Platform.Districts;
using Microsoft.Extensions.Logging;

namespace Huiyin.Platform.Outbox;

/// <summary>The way out of the house for a message: a file in the demo, an SMS gateway in a city.</summary>
public interface IMessageSender
{
    /// <summary>Sends, or throws; the outbox tries again later. The id lets the other side recognise a repetition.</summary>
    Task SendAsync(District district, Guid id, string address, string text, CancellationToken ct);
}

/// <summary>Writes the full text to <c>outbox/</c> and one masked line to the log.</summary>
public sealed partial class FileSender(ILogger<FileSender> log) : IMessageSender
{
    public async Task SendAsync(District district, Guid id, string address, string text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(address);
        var folder = Path.Combine(district.Folder, "outbox");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{id:N}.txt"), $"{address}\n{text}\n", ct);
        Sent(log, address.Length >= 7 ? $"{address[..3]}****{address[^4..]}" : "****", text.Length);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "短信 {Address} {Length} 字")]
    private static partial void Sent(ILogger log, string address, int length);
}
