using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Huiyin.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Listening;

/// <summary>Tells those who watch of new alerts, where staff are told of everything: by a number in the menu, for some days after the one alert of a topic.</summary>
internal sealed class HotTopicNews(HuiyinDb db, CurrentDistrict current, TimeProvider clock)
{
    public const string Href = "/v/topics";

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(15);

    /// <summary>The menu with the number of new alerts beside its link, if there are any.</summary>
    public async Task<IReadOnlyList<MenuLink>> BesideAsync(IReadOnlyList<MenuLink> menu, CancellationToken ct) =>
        menu.Any(link => link.Href == Href) && await CountAsync(ct) is > 0 and var count ? [.. menu.Select(link => link.Href == Href ? link with { Count = count } : link)] : menu;

    private async Task<int> CountAsync(CancellationToken ct)
    {
        var memory = current.Value.Memory(() => new Kept());
        var now = clock.GetUtcNow();
        if (memory.Last is { } last && now - last.At < Fresh && now >= last.At)
        {
            return last.Count;
        }

        var since = now - TopicWindow.News;
        var count = await db.Set<HotTopicRow>().CountAsync(topic => topic.AlertedAt > since, ct);
        memory.Last = (count, now);
        return count;
    }

    private sealed class Kept
    {
        public (int Count, DateTimeOffset At)? Last { get; set; }
    }
}
