using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Listening;

/// <param name="Area">The code of a subdistrict, <see cref="TopicReads.Nowhere"/>, or null for the whole district.</param>
internal sealed record ShowHotTopics(string? Area);

/// <summary>One subdistrict of the map.</summary>
/// <param name="Code">What the filter takes.</param>
internal sealed record TopicTile(string Code, string Name, int Topics, int Matters);

/// <param name="Topics">With their place among all, the hottest first.</param>
/// <param name="Looked">How many matters were listened to.</param>
internal sealed record TopicsSheet(ShowHotTopics Ask, IReadOnlyList<(int Rank, HotTopicRow Topic)> Topics, IReadOnlyList<TopicTile> Tiles, int Looked, Register Register, DateTimeOffset Now)
{
    /// <summary>When it was looked last; null while nothing was found yet.</summary>
    public DateTimeOffset? FoundAt { get; init; }

    /// <summary>Somebody has just asked to look again.</summary>
    public bool IsAsked { get; init; }

    public int Total => Tiles.Sum(tile => tile.Topics);

    public TopicTile? Chosen => Tiles.FirstOrDefault(tile => tile.Code == Ask.Area);
}

internal sealed class ShowHotTopicsHandler(HuiyinDb db, TopicReads reads, MatterDesk desk, AuditLog audit)
{
    public async Task<TopicsSheet> HandleAsync(ShowHotTopics ask, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        var all = (await reads.AllAsync(ct)).Select((topic, at) => (Rank: at + 1, Topic: topic)).ToList();
        var tiles = Tiles(all, register);
        var known = tiles.Any(tile => tile.Code == ask.Area) ? ask : new ShowHotTopics(null);
        return new TopicsSheet(known, known.Area is null ? all : [.. all.Where(one => TopicReads.SubdistrictOf(one.Topic) == known.Area)], tiles, await reads.WindowAsync(desk.Now, ct), register, desk.Now)
        {
            FoundAt = all.Count > 0 ? all[0].Topic.FoundAt : null,
        };
    }

    /// <summary>The topics of the page and their matters. Who took them along stands in the district's chain.</summary>
    public async Task<byte[]> ExportAsync(ShowHotTopics ask, Actor actor, CancellationToken ct)
    {
        var sheet = await HandleAsync(ask, ct);
        var matters = await reads.MattersAsync([.. sheet.Topics.Select(one => one.Topic.Id)], actor, ct);
        await audit.WriteAsync("export.topics", actor.Account, $"{sheet.Topics.Count}/{matters.Count}", ct);
        return TopicBook.Write(sheet.Topics, matters, sheet.Register, sheet.Now);
    }

    /// <summary>Looks again as soon as the jobs come round, in a few seconds: nobody waits for it here, and asking twice costs nothing.</summary>
    public Task LookAgainAsync(CancellationToken ct)
    {
        var now = desk.Now;
        return db.InOneGoAsync(go => db.Set<JobRow>().Where(job => job.Name == TopicWindow.Job).ExecuteUpdateAsync(job => job.SetProperty(j => j.DueAt, now), go), ct);
    }

    // Every subdistrict has its tile, the quiet ones too; what names none stands at the end.
    private static List<TopicTile> Tiles(List<(int Rank, HotTopicRow Topic)> all, Register register)
    {
        var counted = all.ToLookup(one => TopicReads.SubdistrictOf(one.Topic), one => one.Topic);
        var named = register.Areas.Where(area => area.IsSubdistrict).OrderBy(area => area.Code, StringComparer.Ordinal).Select(area => Tile(area.Code, area.Name)).ToList();
        var gone = counted.Select(group => group.Key).Except(named.Select(tile => tile.Code)).Except([TopicReads.Nowhere]).Select(code => Tile(code, code));
        return [.. named, .. gone, .. counted.Contains(TopicReads.Nowhere) ? [Tile(TopicReads.Nowhere, W.Words["topics.nowhere"])] : Array.Empty<TopicTile>()];

        TopicTile Tile(string code, string name) => new(code, name, counted[code].Count(), counted[code].Sum(topic => topic.Matters));
    }
}
