using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>Who is on duty at a post, from an instant to an instant (rule 3.6): whoever is, takes what comes in.</summary>
internal sealed class PostDuty
{
    /// <summary>Longer than that it is a role, not a duty.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    public required Guid Id { get; init; }

    public required UnitId Post { get; init; }

    public required StaffId Staff { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>Not included.</summary>
    public required DateTimeOffset To { get; set; }

    /// <summary>A duty that is not over yet. Null stands for what could not be read.</summary>
    /// <param name="id">Made by the caller from the clock.</param>
    public static Outcome<PostDuty> Begin(Guid id, UnitId post, StaffId staff, DateTimeOffset? from, DateTimeOffset? to, DateTimeOffset now) =>
        from is { } begin && to is { } end && begin < end && end > now && end - begin <= Longest
            ? new PostDuty { Id = id, Post = post, Staff = staff, From = begin, To = end }
            : PostDutyRefusals.TimesOdd.With((int)Longest.TotalDays);

    /// <summary>Ends it now; one that has not begun will never begin.</summary>
    public Outcome End(DateTimeOffset now)
    {
        if (To <= now || To <= From)
        {
            return PostDutyRefusals.Over;
        }

        To = From > now ? From : now;
        return Outcome.Done;
    }
}
