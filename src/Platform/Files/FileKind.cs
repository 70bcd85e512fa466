namespace Huiyin.Platform.Files;

/// <summary>A kind of file that may be brought in: known by its first bytes and its ending together (house.md 8).</summary>
internal sealed record FileKind(string ContentType, int MostBytes, IReadOnlyList<string> Endings, Func<byte[], bool> Begins, Func<byte[], byte[]?> Clean)
{
    private const int Mega = 1024 * 1024;

    /// <summary>The largest of all limits: more is not even read.</summary>
    public const int MostOfAll = 20 * Mega;

    private static readonly IReadOnlyList<FileKind> Known =
    [
        new("image/jpeg", 10 * Mega, [".jpg", ".jpeg"], bytes => Starts(bytes, 0, 0xFF, 0xD8, 0xFF), PictureMetadata.StripJpeg),
        new("image/png", 10 * Mega, [".png"], bytes => Starts(bytes, 0, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A), PictureMetadata.StripPng),
        new("image/webp", 10 * Mega, [".webp"], bytes => Starts(bytes, 0, "RIFF"u8) && Starts(bytes, 8, "WEBP"u8), PictureMetadata.StripWebP),
        new("application/pdf", 20 * Mega, [".pdf"], bytes => Starts(bytes, 0, "%PDF-"u8), bytes => bytes),
        new("audio/mpeg", 5 * Mega, [".mp3"], bytes => Starts(bytes, 0, "ID3"u8) || (bytes.Length > 1 && bytes[0] == 0xFF && (bytes[1] & 0xE0) == 0xE0), bytes => bytes),
        new("audio/mp4", 5 * Mega, [".m4a", ".mp4"], bytes => Starts(bytes, 4, "ftyp"u8), bytes => bytes),
        new("audio/ogg", 5 * Mega, [".ogg", ".oga"], bytes => Starts(bytes, 0, "OggS"u8), bytes => bytes),
        new("audio/webm", 5 * Mega, [".webm"], bytes => Starts(bytes, 0, 0x1A, 0x45, 0xDF, 0xA3), bytes => bytes),
        new("audio/amr", 5 * Mega, [".amr"], bytes => Starts(bytes, 0, "#!AMR"u8), bytes => bytes),
        new("audio/wav", 5 * Mega, [".wav"], bytes => Starts(bytes, 0, "RIFF"u8) && Starts(bytes, 8, "WAVE"u8), bytes => bytes),
    ];

    /// <summary>The kind on which ending and first bytes agree; null when none does.</summary>
    public static FileKind? Recognise(string name, byte[] bytes)
    {
        var ending = Path.GetExtension(name ?? "").ToLowerInvariant();
        return Known.FirstOrDefault(kind => kind.Endings.Contains(ending) && kind.Begins(bytes));
    }

    private static bool Starts(byte[] bytes, int at, params ReadOnlySpan<byte> magic) =>
        bytes.Length >= at + magic.Length && bytes.AsSpan(at, magic.Length).SequenceEqual(magic);
}
