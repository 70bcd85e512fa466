using System.Security.Cryptography;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>One sign-in at one browser. It stands in the database, so that every node ends it at once.</summary>
internal sealed class StaffSession
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>Last-seen is written no more often than this.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>128 random bits: a secret, hence no version-7 id.</summary>
    public required Guid Id { get; init; }

    public required StaffId Staff { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset LastSeen { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The person has set up a second factor: this session opens nothing before it is proven.</summary>
    public bool AsksSecond { get; init; }

    /// <summary>When the second factor was proven in this session.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    public static StaffSession Begin(StaffId staff, DateTimeOffset now, bool asksSecond) =>
        new() { Id = new Guid(RandomNumberGenerator.GetBytes(16)), Staff = staff, StartedAt = now, LastSeen = now, AsksSecond = asksSecond };

    public static bool IsOpen(DateTimeOffset startedAt, DateTimeOffset lastSeen, DateTimeOffset now) =>
        now < lastSeen + Idle && now < startedAt + Longest;
}
