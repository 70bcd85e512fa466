using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Platform.Outbound;

/// <summary>The only way out by HTTP: no private addresses, decided after the name was resolved and at the moment of connecting; no redirects, no proxies, no cookies.</summary>
/// <remarks>Setting <c>Outbound:Allowed</c>: networks that may be called although they are private, such as an SMS gateway in the office network.</remarks>
public sealed class OutboundHttp : IDisposable
{
    /// <summary><c>t=SECONDS,v1=HEX</c>: HMAC-SHA-256 over <c>SECONDS.ID.BODY</c> under the secret that both sides know.</summary>
    public const string SignatureHeader = "X-Huiyin-Signature";

    /// <summary>The same for every repetition of a message.</summary>
    public const string IdHeader = "X-Huiyin-Id";

    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(5);
    private readonly PublicAddresses addresses;
    private readonly HttpClient client;

    public OutboundHttp(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        addresses = new PublicAddresses((settings.GetSection("Outbound:Allowed").Get<string[]>() ?? []).Select(IPNetwork.Parse));
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectTimeout = ConnectPatience, ConnectCallback = ConnectAsync,
            // A name that points elsewhere tomorrow is asked again.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2), MaxConnectionsPerServer = 16,
        });
    }

    /// <summary>Posts a signed body and reads nothing but the status.</summary>
    public async Task<HttpStatusCode> PostAsync(Uri to, string json, Guid id, string secret, DateTimeOffset now, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")) };
        request.Headers.Add(IdHeader, id.ToString("N"));
        request.Headers.Add(SignatureHeader, Sign(secret, now, id, json));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Huiyin", "1"));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        return answer.StatusCode;
    }

    public static string Sign(string secret, DateTimeOffset now, Guid id, string body)
    {
        var seconds = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var mark = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{seconds}.{id:N}.{body}"));
        return $"t={seconds},v1={Convert.ToHexStringLower(mark)}";
    }

    /// <summary>An address somebody typed, if it can be one of ours to call at all; whether it may be called is decided when it is.</summary>
    public static Uri? Read(string? typed) =>
        Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.UserInfo.Length == 0 && address.Fragment.Length == 0 ? address : null;

    public void Dispose() => client.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var host = context.DnsEndPoint.Host;
        var found = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, ct);
        // One private address among public ones is a trick, not an accident.
        if (found.Length == 0 || !Array.TrueForAll(found, addresses.MayCall))
        {
            throw new AddressRefusedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The address lies where this program calls nobody.</summary>
public sealed class AddressRefusedException() : IOException("The address is not public.");
