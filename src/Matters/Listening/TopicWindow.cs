using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Listening;

/// <summary>What is listened to: the matters of the last eight weeks, today included, without those that only a few may read.</summary>
internal static class TopicWindow
{
    /// <summary>Where the topics are looked for; a page asks for the job by this name too.</summary>
    public const string Job = "matters.hot-topics";

    public const int Weeks = 8;

    /// <summary>Of more matters only the newest are read (our choice: the eight weeks of a district of 750 matters a week); the page says so.</summary>
    public const int Most = 6000;

    /// <summary>So long after the alert a topic counts as news in the menu (our choice: over a weekend).</summary>
    public static readonly TimeSpan News = TimeSpan.FromDays(3);

    /// <summary>Those who watch: they see the whole district (rule 4.2).</summary>
    public static readonly Role[] Readers = [Role.Supervisor, Role.DistrictLeader, Role.Dispatcher];

    /// <summary>The first instant after the window.</summary>
    public static DateTimeOffset Until(DateTimeOffset now) => CivilTime.EndOf(CivilTime.DateOf(now));

    public static DateTimeOffset Since(DateTimeOffset now) => Until(now).AddDays(-7 * Weeks);

    /// <summary>The newest first. Held for a look, 举报 and other confidential ones are left out, and what was withdrawn.</summary>
    public static IQueryable<Matter> Newest(HuiyinDb db, DateTimeOffset now)
    {
        var (since, until) = (Since(now), Until(now));
        // A number begins with its day, and numbers have an index.
        var first = $"{CivilTime.DateOf(since):yyMMdd}";
#pragma warning disable CA1310, MA0074 // becomes SQL, where numbers are digits; the overload with a comparison does not translate
        return db.Set<Matter>().AsNoTracking().Where(matter => matter.Number.CompareTo(first) > 0 && matter.RegisteredAt >= since && matter.RegisteredAt < until)
            .Where(matter => !matter.IsHeldForALook && !matter.IsConfidential && matter.State != MatterState.Withdrawn)
            .OrderByDescending(matter => matter.Number);
#pragma warning restore CA1310, MA0074
    }
}
