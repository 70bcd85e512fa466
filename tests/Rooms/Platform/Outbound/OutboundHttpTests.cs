using System.Net;
using System.Net.Sockets;
using Huiyin.Platform.Outbound;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Tests.Rooms.Platform.Outbound;

/// <summary>No address that somebody typed makes this program call into the networks behind it (ASVS 1.3.6).</summary>
public class OutboundHttpTests
{
    [Theory]
    [InlineData("http://127.0.0.1:PORT/")]
    [InlineData("http://localhost:PORT/")]
    [InlineData("http://2130706433:PORT/")] // decimal
    [InlineData("http://0177.0.0.1:PORT/")] // octal
    [InlineData("http://0x7f.1:PORT/")] // hexadecimal, shortened
    [InlineData("http://127.1:PORT/")]
    [InlineData("http://0.0.0.0:PORT/")]
    [InlineData("http://[::1]:PORT/")]
    [InlineData("http://[::ffff:127.0.0.1]:PORT/")]
    [InlineData("http://[::ffff:7f00:1]:PORT/")]
    public async Task Loopback_is_refused_in_every_way_to_write_it(string typed)
    {
        using var listener = Listener(out var port);
        using var http = Http();

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(http, typed.Replace("PORT", $"{port}", StringComparison.Ordinal)));

        Assert.IsType<AddressRefusedException>(error.InnerException);
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("172.20.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("64:ff9b::a01:203")]
    [InlineData("2002:a01:203::1")]
    [InlineData("::ffff:192.168.1.1")]
    public void Private_networks_are_not_called(string address)
    {
        Assert.False(new PublicAddresses([]).MayCall(IPAddress.Parse(address)));
    }

    [Theory]
    [InlineData("114.114.114.114")]
    [InlineData("2400:3200::1")]
    public void Public_ones_are(string address)
    {
        Assert.True(new PublicAddresses([]).MayCall(IPAddress.Parse(address)));
    }

    [Theory]
    [InlineData("ftp://example.com/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:word@example.com/")]
    [InlineData("//example.com/")]
    [InlineData("")]
    public void Only_plain_web_addresses_are_read(string typed)
    {
        Assert.Null(OutboundHttp.Read(typed));
    }

    [Fact]
    public async Task What_the_operator_allows_is_called_signed_and_a_redirect_is_not_followed()
    {
        using var listener = Listener(out var port);
        using var http = Http("127.0.0.0/8");
        var id = Guid.CreateVersion7(TestDistrict.Monday);
        var answering = AnswerAsync(listener, "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");

        var status = await http.PostAsync(new Uri($"http://127.0.0.1:{port}/in"), """{"a":1}""", id, "secret", TestDistrict.Monday, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, status);
        var asked = await answering;
        Assert.Contains($"X-Huiyin-Id: {id:N}", asked, StringComparison.Ordinal);
        Assert.Contains($"X-Huiyin-Signature: {OutboundHttp.Sign("secret", TestDistrict.Monday, id, """{"a":1}""")}", asked, StringComparison.Ordinal);
    }

    private static OutboundHttp Http(params string[] allowed) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(allowed.Select((network, at) => KeyValuePair.Create($"Outbound:Allowed:{at}", (string?)network))).Build());

    private static Task<HttpStatusCode> PostAsync(OutboundHttp http, string to) =>
        http.PostAsync(new Uri(to), "{}", Guid.CreateVersion7(TestDistrict.Monday), "secret", TestDistrict.Monday, TestContext.Current.CancellationToken);

    private static TcpListener Listener(out int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
        return listener;
    }

    private static async Task<string> AnswerAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        var buffer = new byte[4096];
        var read = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken);
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer), TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, read);
    }
}
