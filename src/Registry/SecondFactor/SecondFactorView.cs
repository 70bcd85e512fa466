using Huiyin.Registry.Model;

namespace Huiyin.Registry.SecondFactor;

/// <param name="Secret">What the phone is to learn, until it has been proven.</param>
internal sealed record SecondFactorView(string Account, bool IsSet, byte[]? Secret, int RecoveryLeft)
{
    public string? Error { get; init; }

    /// <summary>Just made: shown in this answer and never again.</summary>
    public IReadOnlyList<string> Recovery { get; init; } = [];

    public string ReturnUrl { get; init; } = "/w";

    /// <summary>This session is through.</summary>
    public bool IsProven { get; init; }

    public string SecretText => Secret is null ? "" : string.Join(' ', TotpCode.Base32(Secret).Chunk(4).Select(four => new string(four)));

    public string Uri => Secret is null ? "" : $"otpauth://totp/Huiyin:{System.Uri.EscapeDataString(Account)}?secret={TotpCode.Base32(Secret)}&issuer=Huiyin";
}
