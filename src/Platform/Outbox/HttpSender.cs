using System.Text.Encodings.Web;
using System.Text.Json;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Outbound;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Platform.Outbox;

/// <summary>An SMS gateway behind HTTP: one signed JSON post a message (<c>Sms:Url</c>, <c>Sms:Secret</c>). The gateway does a repeated id once.</summary>
public sealed class HttpSender(OutboundHttp http, IConfiguration settings, TimeProvider clock) : IMessageSender
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task SendAsync(District district, Guid id, string address, string text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(district);
        var to = OutboundHttp.Read(settings["Sms:Url"]) ?? throw new InvalidOperationException("Sms:Url is no address.");
        var body = JsonSerializer.Serialize(new { id = id.ToString("N"), district = district.Key, to = address, text }, Plain);
        var status = await http.PostAsync(to, body, id, settings["Sms:Secret"] ?? "", clock.GetUtcNow(), ct);
        if ((int)status is < 200 or > 299)
        {
            throw new HttpRequestException(null, null, status);
        }
    }
}
