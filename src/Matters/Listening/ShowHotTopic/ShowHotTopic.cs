using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Listening;

/// <param name="All">Every matter instead of the newest.</param>
internal sealed record ShowHotTopic(Guid Id, bool All);

/// <param name="Shown">Those of <paramref name="Matters"/> that stand on the page.</param>
/// <param name="MayMerge">This person may merge duplicates (T33).</param>
internal sealed record TopicSheet(ShowHotTopic Ask, HotTopicRow Topic, int Rank, IReadOnlyList<TopicMatter> Matters, IReadOnlyList<TopicMatter> Shown, bool MayMerge, bool MaySupervise, Register Register, DateTimeOffset Now)
{
    /// <summary>Confidential or gone since they were found: counted in the topic, not to be read here.</summary>
    public int Hidden => Math.Max(0, Topic.Matters - Matters.Count);

    /// <summary>Into which the others would be merged: the one most are merged into already, else the oldest that is open.</summary>
    public TopicMatter? Master => Matters.Where(matter => matter.IsMergeable).OrderByDescending(matter => matter.Followers).ThenBy(matter => matter.At).ThenBy(matter => matter.Number, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The open one that is due first.</summary>
    public TopicMatter? Pressing => Matters.Where(matter => matter.IsOpen && !matter.IsMerged).OrderBy(matter => MatterLights.Watched(matter.State, matter.DueDay, matter.StepDue)).ThenBy(matter => matter.Number, StringComparer.Ordinal).FirstOrDefault();
}

internal sealed class ShowHotTopicHandler(TopicReads reads, MatterDesk desk, AuditLog audit)
{
    private const int FirstFew = 50;

    public async Task<Outcome<TopicSheet>> HandleAsync(ShowHotTopic ask, Actor actor, CancellationToken ct)
    {
        var all = await reads.AllAsync(ct);
        if (all.Find(topic => topic.Id == ask.Id) is not { } topic)
        {
            return MatterRefusals.NotFound;
        }

        var matters = await reads.MattersAsync([ask.Id], actor, ct);
        return new TopicSheet(
            ask, topic, all.IndexOf(topic) + 1, matters, ask.All ? matters : [.. matters.Take(FirstFew)],
            MatterPath.StaffRoles(Move.Merge).Any(actor.IsAnywhere), Matter.StaffWhoSupervise.Any(actor.IsAnywhere), await desk.RegisterAsync(ct), desk.Now);
    }

    /// <summary>The topic and all its matters as a workbook. Who took it along stands in the district's chain.</summary>
    public async Task<Outcome<byte[]>> ExportAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var found = await HandleAsync(new ShowHotTopic(id, true), actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var sheet = found.Must;
        await audit.WriteAsync("export.topics", actor.Account, $"1/{sheet.Matters.Count}", ct);
        return TopicBook.Write([(sheet.Rank, sheet.Topic)], sheet.Matters, sheet.Register, sheet.Now);
    }
}
