using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Listening;

/// <summary>One matter of a topic as this person may see it.</summary>
/// <param name="Title">Null where the matter is confidential by now.</param>
internal sealed record TopicMatter(
    Guid Topic, string Number, string? Title, DateTimeOffset At, string? AreaCode, MatterState State, UnitId Unit, DateOnly DueDay, DateOnly? StepDue, int LimitNumber, bool IsOpen, bool IsMerged, int Followers, double Score)
{
    public bool IsMergeable => !IsMerged && MatterPath.Find(Move.Merge, State) is not null;
}

/// <summary>The topics as they were found last, and their matters.</summary>
internal sealed class TopicReads(HuiyinDb db)
{
    /// <summary>In 「区域」 of an address: those that name no subdistrict.</summary>
    public const string Nowhere = "none";

    public Task<List<HotTopicRow>> AllAsync(CancellationToken ct) =>
        db.Set<HotTopicRow>().AsNoTracking().OrderByDescending(topic => topic.Heat).ThenByDescending(topic => topic.Matters).ThenBy(topic => topic.Id).ToListAsync(ct);

    public Task<HotTopicRow?> FindAsync(Guid id, CancellationToken ct) => db.Set<HotTopicRow>().AsNoTracking().SingleOrDefaultAsync(topic => topic.Id == id, ct);

    /// <summary>The newest first.</summary>
    public Task<List<TopicMatter>> MattersAsync(IReadOnlyList<Guid> topics, Actor actor, CancellationToken ct)
    {
        var seen = db.Set<Matter>().AsNoTracking().Where(MatterSight.SeenBy(actor));
        return (from member in db.Set<HotTopicMatter>().AsNoTracking()
                where topics.Contains(member.Topic)
                join matter in seen on member.Matter equals matter.Id
                orderby matter.Number descending
                select new TopicMatter(
                    member.Topic, matter.Number, matter.IsConfidential ? null : matter.Title, matter.RegisteredAt, matter.AreaCode, matter.State, matter.DeskUnit, matter.DueDay, matter.StepDue, matter.LimitNumber,
                    matter.IsOpen, matter.MasterId != null, matter.FollowerCount, member.Score)).ToListAsync(ct);
    }

    /// <summary>How many matters of each topic lie in which subdistrict (<see cref="Nowhere"/> without one).</summary>
    public async Task<ILookup<Guid, (string Area, int Count)>> SpreadAsync(CancellationToken ct)
    {
        var areas = from member in db.Set<HotTopicMatter>().AsNoTracking()
                    join matter in db.Set<Matter>().AsNoTracking() on member.Matter equals matter.Id
                    group matter by new { member.Topic, matter.AreaCode } into place
                    select new { place.Key.Topic, place.Key.AreaCode, Count = place.Count() };
        return (await areas.ToListAsync(ct)).GroupBy(one => (one.Topic, Area: Subdistrict(one.AreaCode))).ToLookup(group => group.Key.Topic, group => (group.Key.Area, group.Sum(one => one.Count)));
    }

    /// <summary>How many matters were listened to, one more than <see cref="TopicWindow.Most"/> where some were left out.</summary>
    public Task<int> WindowAsync(DateTimeOffset now, CancellationToken ct) => TopicWindow.Newest(db, now).Take(TopicWindow.Most + 1).CountAsync(ct);

    /// <summary>In how many subdistricts they lie.</summary>
    public static int Subdistricts(IEnumerable<TopicMatter> matters) => matters.Select(matter => Subdistrict(matter.AreaCode)).Where(area => area != Nowhere).Distinct().Count();

    /// <summary>The subdistrict of an area's code.</summary>
    public static string Subdistrict(string? area) => area is { Length: >= 9 } ? area[..9] : Nowhere;
}
