using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Listening;

/// <param name="Area">The code of a subdistrict, <see cref="TopicReads.Nowhere"/>, or null for the whole district.</param>
/// <param name="All">Every topic instead of the hottest.</param>
internal sealed record ShowHotTopics(string? Area, bool All);

/// <summary>One topic as the page tells it.</summary>
/// <param name="Rank">Its place among all, the hottest first.</param>
/// <param name="Subdistricts">In how many of them its matters lie.</param>
internal sealed record TopicLine(int Rank, HotTopicRow Topic, int Subdistricts);

/// <summary>One subdistrict of the map: how many topics have matters there, and how many matters.</summary>
/// <param name="Code">What the filter takes.</param>
internal sealed record TopicTile(string Code, string Name, int Topics, int Matters);

/// <param name="Topics">Those asked for, the hottest first.</param>
/// <param name="Total">How many there are in the whole district.</param>
/// <param name="Looked">How many matters were listened to.</param>
internal sealed record TopicsSheet(ShowHotTopics Ask, IReadOnlyList<TopicLine> Topics, int Total, IReadOnlyList<TopicTile> Tiles, int Looked, Register Register, DateTimeOffset Now)
{
    // The ten hottest (ux i).
    private const int FirstFew = 10;

    /// <summary>When it was looked last; null while nothing was found yet.</summary>
    public DateTimeOffset? FoundAt { get; init; }

    /// <summary>Somebody has just asked to look again.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Those that stand on the page.</summary>
    public IReadOnlyList<TopicLine> Shown => Ask.All ? Topics : [.. Topics.Take(FirstFew)];

    public TopicTile? Chosen => Tiles.FirstOrDefault(tile => tile.Code == Ask.Area);
}

internal sealed class ShowHotTopicsHandler(HuiyinDb db, TopicReads reads, MatterDesk desk, AuditLog audit)
{
    public async Task<TopicsSheet> HandleAsync(ShowHotTopics ask, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        var spread = await reads.SpreadAsync(ct);
        var all = (await reads.AllAsync(ct)).Select((topic, at) => new TopicLine(at + 1, topic, spread[topic.Id].Count(place => place.Area != TopicReads.Nowhere))).ToList();
        var tiles = Tiles(spread, register);
        var known = tiles.Any(tile => tile.Code == ask.Area) ? ask : ask with { Area = null };
        return new TopicsSheet(known, known.Area is null ? all : [.. all.Where(line => spread[line.Topic.Id].Any(place => place.Area == known.Area))], all.Count, tiles, await reads.WindowAsync(desk.Now, ct), register, desk.Now)
        {
            FoundAt = all.Count > 0 ? all[0].Topic.FoundAt : null,
        };
    }

    /// <summary>The topics of the page and their matters. Who took them along stands in the district's chain.</summary>
    public async Task<byte[]> ExportAsync(ShowHotTopics ask, Actor actor, CancellationToken ct)
    {
        var sheet = await HandleAsync(ask, ct);
        var matters = await reads.MattersAsync([.. sheet.Topics.Select(line => line.Topic.Id)], actor, ct);
        await audit.WriteAsync("export.topics", actor.Account, $"{sheet.Topics.Count}/{matters.Count}", ct);
        return TopicBook.Write([.. sheet.Topics.Select(line => (line.Rank, line.Topic))], matters, sheet.Register, sheet.Now);
    }

    /// <summary>Looks again as soon as the jobs come round, in a few seconds: nobody waits for it here, and asking twice costs nothing.</summary>
    public Task LookAgainAsync(CancellationToken ct)
    {
        var now = desk.Now;
        return db.InOneGoAsync(go => db.Set<JobRow>().Where(job => job.Name == TopicWindow.Job).ExecuteUpdateAsync(job => job.SetProperty(j => j.DueAt, now), go), ct);
    }

    // Every subdistrict has its tile, the quiet ones too; what names none stands at the end.
    private static List<TopicTile> Tiles(ILookup<Guid, (string Area, int Count)> spread, Register register)
    {
        var counted = spread.SelectMany(topic => topic).ToLookup(place => place.Area, place => place.Count);
        var named = register.Areas.Where(area => area.IsSubdistrict).OrderBy(area => area.Code, StringComparer.Ordinal).Select(area => Tile(area.Code, area.Name)).ToList();
        var gone = counted.Select(group => group.Key).Except(named.Select(tile => tile.Code)).Except([TopicReads.Nowhere]).Select(code => Tile(code, code));
        return [.. named, .. gone, .. counted.Contains(TopicReads.Nowhere) ? [Tile(TopicReads.Nowhere, W.Words["topics.nowhere"])] : Array.Empty<TopicTile>()];

        TopicTile Tile(string code, string name) => new(code, name, counted[code].Count(), counted[code].Sum());
    }
}
