using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Platform.Web;

/// <summary>Where a request comes from, for limits: the forwarded address counts only from a trusted proxy.</summary>
/// <remarks><c>TrustedNetworks</c> (loopback by default) are free of the per-address limits (house.md 8). <c>TrustedProxies</c> (loopback by default) may say <c>X-Forwarded-For</c>; an address said by a proxy is limited unless it lies in a trusted network and came by no proxy.</remarks>
public sealed class CallerAddress(IConfiguration settings)
{
    private readonly List<IPNetwork> trusted = Read(settings, "TrustedNetworks");
    private readonly List<IPNetwork> proxies = Read(settings, "TrustedProxies");

    /// <summary>The caller's address and whether the per-address limits leave it alone.</summary>
    public (string Address, bool IsFree) Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var peer = http.Connection.RemoteIpAddress ?? IPAddress.None;
        peer = peer.IsIPv4MappedToIPv6 ? peer.MapToIPv4() : peer;
        var said = http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
        if (said.Length > 0 && Contains(proxies, peer) && IPAddress.TryParse(said, out var forwarded))
        {
            return (forwarded.ToString(), false);
        }

        return (peer.ToString(), Contains(trusted, peer));
    }

    private static bool Contains(List<IPNetwork> networks, IPAddress address) => networks.Exists(network => network.Contains(address));

    private static List<IPNetwork> Read(IConfiguration settings, string key)
    {
        var listed = settings.GetSection(key).Get<string[]>() ?? ["127.0.0.0/8", "::1/128"];
        return [.. listed.Select(IPNetwork.Parse)];
    }
}
