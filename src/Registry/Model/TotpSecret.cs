using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>Somebody's second factor: the secret shared with their phone, and the codes for the day it is lost.</summary>
internal sealed class TotpSecret
{
    public const int MostWrong = 5;

    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    public required StaffId Staff { get; init; }

    public required string SealedSecret { get; init; }

    /// <summary>Since the first right code; before that it opens nothing and asks nothing.</summary>
    public DateTimeOffset? ProvenAt { get; set; }

    /// <summary>The step of the last code that was used: no code opens twice.</summary>
    public long LastStep { get; set; }

    public int WrongCount { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Keyed hashes of the recovery codes that are left, separated by commas.</summary>
    public required string Recovery { get; set; }

    public int RecoveryLeft => Recovery.Split(',', StringSplitOptions.RemoveEmptyEntries).Length;
}
