using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Huiyin.Platform.Secrets;

/// <summary>The district's key ring: one secret outside the database, one derived key for each use.</summary>
/// <remarks>The key id (first four bytes of a hash) goes into every ciphertext, so that keys can be changed later. Suite <c>1</c>: AES-256-GCM, HMAC-SHA-256.</remarks>
public sealed class DistrictKeys
{
    private const string CodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int CodeLength = 6;
    private const int TokenBytes = 33;
    private readonly byte[] field;
    private readonly byte[] lookUp;
    private readonly byte[] queryCode;
    private readonly byte[] queryCodeHash;
    private readonly byte[] token;

    public DistrictKeys(byte[] secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        field = Derive(secret, "field");
        lookUp = Derive(secret, "look-up");
        queryCode = Derive(secret, "query-code");
        queryCodeHash = Derive(secret, "query-code-hash");
        token = Derive(secret, "token");
        KeyId = Convert.ToHexStringLower(SHA256.HashData(field).AsSpan(0, 4));
    }

    public string KeyId { get; }

    /// <summary>Reads the district's secret from the environment (base64) or from <c>keys/&lt;district&gt;.key</c>, made on first use with mode 0600.</summary>
    public static DistrictKeys Open(string folder, string district, string? given)
    {
        if (given is not null)
        {
            return new DistrictKeys(Convert.FromBase64String(given));
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, district + ".key");
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(path, options);
            stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        }

        return new DistrictKeys(Convert.FromBase64String(File.ReadAllText(path).Trim()));
    }

    /// <summary>Six characters of the alphabet without 0 O 1 I L (domain 3.11), the same again for the same thing and edition: a repeated request gets the same receipt and nothing readable is stored.</summary>
    public string QueryCode(Guid thing, int edition)
    {
        Span<byte> input = stackalloc byte[20];
        thing.TryWriteBytes(input);
        BitConverter.TryWriteBytes(input[16..], edition);
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(queryCode, input, hash);
        Span<char> code = stackalloc char[CodeLength];
        for (var i = 0; i < CodeLength; i++)
        {
            // 64 bits a character: the bias of the remainder is below 2^-59.
            code[i] = CodeAlphabet[(int)(BitConverter.ToUInt64(hash[(i * 4)..]) % (ulong)CodeAlphabet.Length)];
        }

        return new string(code);
    }

    /// <summary>What is stored of a query code: HMAC-SHA-256 over number and code.</summary>
    public byte[] HashQueryCode(string number, string code) =>
        HMACSHA256.HashData(queryCodeHash, Encoding.UTF8.GetBytes($"{number}|{(code ?? "").Trim().ToUpperInvariant()}"));

    public bool OpensQueryCode(byte[] stored, string number, string code) =>
        CryptographicOperations.FixedTimeEquals(stored, HashQueryCode(number, code));

    /// <summary>A keyed hash by which equal values can be found without being readable (phones).</summary>
    public byte[] LookUpHash(string value) => HMACSHA256.HashData(lookUp, Encoding.UTF8.GetBytes(value));

    /// <summary>An opaque link for one thing, one use and one edition (the rating of a round, the receipt page): nothing is stored, nothing can be guessed.</summary>
    public string Token(string use, Guid thing, int edition)
    {
        Span<byte> packed = stackalloc byte[TokenBytes];
        thing.TryWriteBytes(packed);
        packed[16] = (byte)edition;
        Mark(use, packed[..17]).AsSpan(0, TokenBytes - 17).CopyTo(packed[17..]);
        return Base64Url.EncodeToString(packed);
    }

    /// <summary>Reads a link made by <see cref="Token"/>; null when it is not ours or for another use.</summary>
    public (Guid Thing, int Edition)? OpenToken(string use, string? token)
    {
        Span<byte> packed = stackalloc byte[TokenBytes];
        return token is not null && token.Length <= 2 * TokenBytes && Base64Url.IsValid(token, out var length) && length == TokenBytes
            && Base64Url.TryDecodeFromChars(token, packed, out _)
            && CryptographicOperations.FixedTimeEquals(packed[17..], Mark(use, packed[..17]).AsSpan(0, TokenBytes - 17))
            ? (new Guid(packed[..16]), packed[16])
            : null;
    }

    /// <summary>A random code for a wall, a one-time link or an invitation, from the same alphabet.</summary>
    public static string RandomCode(int length) => RandomNumberGenerator.GetString(CodeAlphabet, length);

    /// <summary>Encrypts a field: <c>1.keyid.base64(nonce, text, tag)</c>.</summary>
    public string? Seal(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var plain = Encoding.UTF8.GetBytes(text);
        var packed = new byte[12 + plain.Length + 16];
        RandomNumberGenerator.Fill(packed.AsSpan(0, 12));
        using var aes = new AesGcm(field, 16);
        aes.Encrypt(packed.AsSpan(0, 12), plain, packed.AsSpan(12, plain.Length), packed.AsSpan(12 + plain.Length));
        return $"1.{KeyId}.{Convert.ToBase64String(packed)}";
    }

    /// <summary>Reads a sealed field; throws <see cref="CryptographicException"/> when it was changed or belongs to another key.</summary>
    public string? Unseal(string? sealedText)
    {
        if (string.IsNullOrEmpty(sealedText))
        {
            return null;
        }

        var parts = sealedText.Split('.');
        if (parts is not ["1", var keyId, var body] || keyId != KeyId)
        {
            throw new CryptographicException("The field is sealed with a key that is not in the ring.");
        }

        var packed = Convert.FromBase64String(body);
        var plain = new byte[packed.Length - 28];
        using var aes = new AesGcm(field, 16);
        aes.Decrypt(packed.AsSpan(0, 12), packed.AsSpan(12, plain.Length), packed.AsSpan(12 + plain.Length), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private byte[] Mark(string use, ReadOnlySpan<byte> content) => HMACSHA256.HashData(token, (byte[])[.. Encoding.UTF8.GetBytes(use), 0, .. content]);

    private static byte[] Derive(byte[] secret, string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: Encoding.UTF8.GetBytes("huiyin/" + use));
}
