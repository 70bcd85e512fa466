using System.Buffers.Binary;

namespace Huiyin.Platform.Files;

/// <summary>Takes place, time, maker and thumbnails out of pictures by leaving out their segments; the picture itself is never decoded.</summary>
internal static class PictureMetadata
{
    // A picture that claims more than this on a side is no phone's photo.
    private const int LongestSide = 20_000;
    private static readonly string[] PngKept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];
    private static readonly string[] WebPKept = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>Without APP1–APP13, APP15 and comments; null when the segments do not add up.</summary>
    public static byte[]? StripJpeg(byte[] bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes, 0, 2);
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            if (length < 2 || at + 2 + length > bytes.Length || IsTooLargeFrame(bytes, at, marker, length))
            {
                return null;
            }

            if (marker == 0xDA)
            {
                return EndOfScan(bytes, at, clean);
            }

            if (marker is not ((>= 0xE1 and <= 0xED) or 0xEF or 0xFE))
            {
                clean.Write(bytes, at, 2 + length);
            }

            at += 2 + length;
        }

        return null;
    }

    /// <summary>Only the chunks a picture needs; what follows IEND is cut off.</summary>
    public static byte[]? StripPng(byte[] bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes, 0, 8);
        var at = 8;
        while (at + 12 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            var name = System.Text.Encoding.ASCII.GetString(bytes, at + 4, 4);
            if (length > bytes.Length - at - 12 || (name == "IHDR" && IsTooLarge(bytes, at + 8)))
            {
                return null;
            }

            if (PngKept.Contains(name))
            {
                clean.Write(bytes, at, (int)length + 12);
            }

            if (name == "IEND")
            {
                return clean.ToArray();
            }

            at += (int)length + 12;
        }

        return null;
    }

    /// <summary>Only picture chunks; the EXIF and XMP flags of VP8X are cleared.</summary>
    public static byte[]? StripWebP(byte[] bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes, 0, 12);
        var at = 12;
        while (at + 8 <= bytes.Length)
        {
            var name = System.Text.Encoding.ASCII.GetString(bytes, at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4));
            var padded = length + (length & 1);
            if (length > bytes.Length - at - 8)
            {
                return null;
            }

            if (WebPKept.Contains(name))
            {
                var start = (int)clean.Position;
                clean.Write(bytes, at, (int)Math.Min(8 + padded, bytes.Length - at));
                if (name == "VP8X")
                {
                    clean.GetBuffer()[start + 8] &= unchecked((byte)~0x0C);
                }
            }

            at += 8 + (int)padded;
        }

        var result = clean.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)result.Length - 8);
        return result.Length > 12 ? result : null;
    }

    private static bool IsTooLargeFrame(byte[] bytes, int at, byte marker, int length) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && length >= 7
        && (BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 5)) > LongestSide || BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 7)) > LongestSide);

    private static bool IsTooLarge(byte[] bytes, int at) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)) > LongestSide || BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at + 4)) > LongestSide;

    // From the first scan on everything is picture until the end marker; what somebody hid behind it is cut off.
    private static byte[]? EndOfScan(byte[] bytes, int at, MemoryStream clean)
    {
        var end = bytes.AsSpan(at).LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
        if (end < 0)
        {
            return null;
        }

        clean.Write(bytes, at, end + 2);
        return clean.ToArray();
    }
}
