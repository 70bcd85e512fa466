using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Huiyin.Platform.Audit;

/// <summary>Writes the root of the day: by itself soon after midnight for the day before, or when somebody asks.</summary>
public sealed partial class SealChains(HuiyinDb db, IEnumerable<IKeepChains> rooms, TimeProvider clock, ILogger<SealChains> log) : IJob
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    // 00:10: what was begun before midnight has been written by then.
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var local = now.ToOffset(China);
        var midnight = new DateTimeOffset(local.Date, China);
        if (local - midnight >= AfterMidnight && !await db.Set<DailyRoot>().AnyAsync(root => root.SealedAt >= midnight && root.SealedAt <= now, ct))
        {
            await SealAsync(DateOnly.FromDateTime(local.Date).AddDays(-1), ct);
        }
    }

    /// <summary>The root over everything that is written now; null where another node was faster.</summary>
    public async Task<DailyRoot?> SealAsync(DateOnly? day, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var known = await SealedHeads.ReadAsync(db, ct);
        var grown = new List<ChainHead>();
        foreach (var room in rooms)
        {
            await foreach (var head in room.HeadsAsync(ct))
            {
                if (known.CountOf(head.Chain) != head.Count)
                {
                    grown.Add(head);
                }
            }
        }

        var root = DailyRoot.Over(grown, known.LastNo + 1, day ?? DateOnly.FromDateTime(now.ToOffset(China).Date), now, known.LastRoot);
        db.Add(root);
        if ((await db.CommitAsync(ct)).IsRefused)
        {
            db.Entry(root).State = EntityState.Detached;
            return null;
        }

        Sealed(log, root.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), root.No, root.Text, root.LeafCount);
        return root;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "数据指纹 {Day} 第 {No} 号 {Root}（{Chains} 条链有新记录）")]
    private static partial void Sealed(ILogger log, string day, int no, string root, int chains);
}
