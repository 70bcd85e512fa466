using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Huiyin.Ui;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Tests.Rooms.Ui;

public class AssetsTests
{
    [Fact]
    public void The_address_carries_the_hash_of_what_is_served()
    {
        Assert.NotEmpty(Assets.Names);
        Assert.All(Assets.Names, name =>
            Assert.Equal($"/a/{Convert.ToHexStringLower(SHA256.HashData(Assets.Body(name).Span))[..10]}/{name}", Assets.Url(name)));
    }

    [Theory]
    [InlineData("public.css", "text/css; charset=utf-8")]
    [InlineData("desk.js", "text/javascript; charset=utf-8")]
    [InlineData("favicon.svg", "image/svg+xml")]
    public async Task A_browser_may_keep_an_asset_for_ever(string name, string type)
    {
        var answer = await Ask(Assets.Url(name));

        Assert.Equal(200, answer.StatusCode);
        Assert.Equal(type, answer.ContentType);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl);
        Assert.Equal(Assets.Body(name).ToArray(), Bytes(answer));
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", "")]
    [InlineData("gzip;q=nonsense", "")]
    public async Task The_body_is_packed_as_the_browser_asks(string accepted, string encoding)
    {
        var answer = await Ask(Assets.Url("desk.css"), accepted);

        Assert.Equal(encoding, answer.Headers.ContentEncoding.ToString());
        Assert.Equal("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(answer.ContentLength, Bytes(answer).Length);
        Assert.Equal(Assets.Body("desk.css").ToArray(), Unpack(Bytes(answer), encoding));
    }

    [Theory]
    [InlineData("/a/0000000000/public.css")]
    [InlineData("/a/0000000000/tokens.css")]
    [InlineData("/a/0000000000/..")]
    public async Task An_old_or_invented_address_is_not_found(string address)
    {
        Assert.Equal(404, (await Ask(address)).StatusCode);
    }

    [Fact]
    public void A_page_that_asks_for_an_unknown_asset_is_a_mistake()
    {
        Assert.Throws<KeyNotFoundException>(() => Assets.Url("no-such.css"));
    }

    // ux budgets: public CSS ≤ 12 kB, desk CSS ≤ 12 kB, public JS ≤ 10 kB, all gzip
    [Theory]
    [InlineData("public.css", 12)]
    [InlineData("desk.css", 12)]
    [InlineData("paper.css", 12)]
    [InlineData("public.js", 10)]
    [InlineData("desk.js", 10)]
    public void Nothing_outgrows_its_budget(string name, int kilobytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Assets.Body(name).Span);
        }

        Assert.InRange(packed.Length, 500, kilobytes * 1024);
    }

    [Theory]
    [InlineData("public.css")]
    [InlineData("desk.css")]
    [InlineData("paper.css")]
    public void Comments_stay_at_home_and_every_brace_is_closed(string name)
    {
        var css = Encoding.UTF8.GetString(Assets.Body(name).Span);

        Assert.DoesNotContain("/*", css, StringComparison.Ordinal);
        Assert.Equal(css.Count(c => c == '{'), css.Count(c => c == '}'));
        Assert.Contains("--ink:", css, StringComparison.Ordinal);
        Assert.Contains(".seal", css, StringComparison.Ordinal);
        Assert.DoesNotContain("http", css, StringComparison.Ordinal);
    }

    private static async Task<HttpResponse> Ask(string address, string? accepted = null)
    {
        var parts = address.Split('/');
        var http = new DefaultHttpContext();
        http.Request.Method = "GET";
        http.Request.Headers.AcceptEncoding = accepted;
        http.Response.Body = new MemoryStream();
        await Assets.SendAsync(parts[2], parts[3], http);
        return http.Response;
    }

    private static byte[] Bytes(HttpResponse answer) => ((MemoryStream)answer.Body).ToArray();

    private static byte[] Unpack(byte[] body, string encoding)
    {
        using var packed = new MemoryStream(body);
        using Stream stream = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }
}
