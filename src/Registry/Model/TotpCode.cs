using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Huiyin.Registry.Model;

/// <summary>Codes of an authenticator: RFC 6238 with SHA-1, six digits, thirty seconds, as every app on a phone makes them.</summary>
internal static class TotpCode
{
    public const int Digits = 6;
    public const int SecretBytes = 20;
    private const int Seconds = 30;

    // A phone's clock may be half a minute off.
    private const int Tolerance = 1;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    public static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // the standard's own hash; a collision helps nobody against a keyed code of thirty seconds
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var value = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFFFFFF;
        return (value % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed; null for a wrong one.</summary>
    public static long? StepOf(byte[] secret, string typed, DateTimeOffset now)
    {
        var (here, found) = (StepAt(now), (long?)null);
        var digits = new string([.. typed.Where(char.IsAsciiDigit)]);
        for (var step = here - Tolerance; step <= here + Tolerance; step++)
        {
            // Every step is compared, whichever fits.
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(secret, step)), System.Text.Encoding.ASCII.GetBytes(digits)))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>Base32, for the QR code and for typing.</summary>
    public static string Base32(byte[] secret)
    {
        var text = new System.Text.StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var one in secret)
        {
            bits = (bits << 8) | one;
            count += 8;
            while (count >= 5)
            {
                count -= 5;
                text.Append(Alphabet[(bits >> count) & 31]);
            }
        }

        return text.ToString();
    }
}
