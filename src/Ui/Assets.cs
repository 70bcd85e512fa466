using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Huiyin.Ui;

/// <summary>Style sheets, scripts and pictures inside this assembly. The address carries the content's hash, so a browser may keep it for ever.</summary>
public static partial class Assets
{
    private static readonly FrozenDictionary<string, Asset> All = Load();

    /// <summary>All names that can be asked for.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary><c>/a/{hash}/public.css</c>. An unknown name is a mistake in a page and throws.</summary>
    public static string Url(string name) => $"/a/{All[name].Hash}/{name}";

    /// <summary>The body as a browser without compression gets it.</summary>
    public static ReadOnlyMemory<byte> Body(string name) => All[name].Plain;

    internal static async Task SendAsync(string hash, string name, HttpContext http)
    {
        if (!All.TryGetValue(name, out var asset) || !string.Equals(asset.Hash, hash, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var (encoding, body) = Choose(asset, http.Request.Headers.AcceptEncoding.ToString());
        var headers = http.Response.Headers;
        headers.ContentType = asset.Type;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentLength = body.Length;
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static (string? Encoding, byte[] Body) Choose(Asset asset, string accepted)
    {
        // A header that does not parse leaves nothing wanted: the plain body is always right.
        var offers = StringWithQualityHeaderValue.TryParseList([accepted], out var parsed) ? parsed : [];
        var wanted = offers.Where(one => one.Quality is null or > 0)
            .Select(one => one.Value.ToString())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return wanted.Contains("br") ? ("br", asset.Brotli.Value)
            : wanted.Contains("gzip") ? ("gzip", asset.Gzip.Value)
            : (null, asset.Plain);
    }

    private static FrozenDictionary<string, Asset> Load()
    {
        var all = new List<Asset>
        {
            new("public.css", Style("tokens.css", "components.css", "public.css")),
            new("desk.css", Style("tokens.css", "components.css", "desk.css")),
            new("paper.css", Style("tokens.css", "components.css", "print.css")),
            new("public.js", Script("forms.js", "public.js")),
            new("desk.js", Script("forms.js", "desk.js")),
        };
        all.AddRange(Files().Where(file => Path.GetExtension(file) is not ".css" and not ".js").Select(file => new Asset(file, Encoding.UTF8.GetBytes(Source(file)))));
        return all.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Files() => Home.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..]);

    private static byte[] Style(params string[] parts) =>
        Encoding.UTF8.GetBytes(StyleComment().Replace(string.Concat(parts.Select(Source)), ""));

    /// <summary>One module out of several parts; the description at the head of each part stays at home.</summary>
    private static byte[] Script(params string[] parts) =>
        Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => Opening().Replace(Source(part), ""))));

    /// <summary>The file as it was written, its comments included.</summary>
    internal static string Source(string file)
    {
        using var stream = Home.GetManifestResourceStream(Folder + file) ?? throw new FileNotFoundException("No such asset.", file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private const string Folder = "assets/";

    private static Assembly Home => typeof(Assets).Assembly;

    [GeneratedRegex(@"\s*/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleComment();

    [GeneratedRegex(@"\A/\*.*?\*/\s*", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    private sealed class Asset(string name, byte[] plain)
    {
        public string Name { get; } = name;

        public byte[] Plain { get; } = plain;

        public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(plain))[..10];

        public string Type { get; } = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".json" or ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };

        public Lazy<byte[]> Gzip { get; } = new(() => Pack(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)));

        public Lazy<byte[]> Brotli { get; } = new(() => Pack(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)));

        private static byte[] Pack(byte[] plain, Func<Stream, Stream> pack)
        {
            using var packed = new MemoryStream();
            using (var stream = pack(packed))
            {
                stream.Write(plain);
            }

            return packed.ToArray();
        }
    }
}
