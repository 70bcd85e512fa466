using System.Net;
using System.Net.Sockets;

namespace Huiyin.Platform.Outbound;

/// <summary>Which addresses this program may call when somebody else wrote the address: the public ones, and those the operator allows (ASVS 1.3.6).</summary>
public sealed class PublicAddresses(IEnumerable<IPNetwork> allowed)
{
    private static readonly IPNetwork[] NotPublic =
    [
        // This host, private, shared (CGNAT), loopback, link-local, special purposes, examples, benchmarks, multicast, reserved
        .. Parse("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        // The same of IPv6, and tunnels in which an address of IPv4 can hide
        .. Parse("::/128", "::1/128", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"),
    ];

    private readonly List<IPNetwork> allowed = [.. allowed];

    public bool MayCall(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return allowed.Exists(network => network.Contains(plain))
            || (plain.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 && !NotPublic.Any(network => network.Contains(plain)));
    }

    private static IEnumerable<IPNetwork> Parse(params string[] networks) => networks.Select(IPNetwork.Parse);
}
