using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Verifying;

/// <summary>I19: whoever is merged goes with a master that is there, is not merged itself, and has not been silent long after its answer.</summary>
internal static class MergeRules
{
    private static readonly TimeSpan Carried = TimeSpan.FromMinutes(5);

    public static async Task CheckAsync(HuiyinDb db, VerifyRun run, DateTimeOffset now, CancellationToken ct)
    {
        var matters = db.Set<Matter>().AsNoTracking();
        var pairs = await matters.Where(one => one.MasterId != null)
            .Select(one => new { one.Number, one.State, one.Id, one.MasterUnit, Master = matters.Where(master => master.Id == one.MasterId).Select(master => new { master.Id, master.State, master.IsOpen, master.AnsweredAt, Unit = master.IsLeadSigned && master.LeadUnit != null ? master.LeadUnit.Value : master.FirstReceiver }).FirstOrDefault() }).ToListAsync(ct);
        run.Look("I19", pairs.Count);
        foreach (var pair in pairs)
        {
            if (pair.Master is null || pair.Master.Id == pair.Id)
            {
                run.Blame("I19", pair.Number, "goes with a matter that is not there");
            }
            else if (pair.State == MatterState.Merged && pair.Master.State == MatterState.Merged)
            {
                run.Blame("I19", pair.Number, "goes with a matter that is merged itself");
            }
            else if (pair.State == MatterState.Merged && pair.MasterUnit != pair.Master.Unit)
            {
                run.Blame("I19", pair.Number, "is answered for by another unit than its master");
            }
            else if (pair is { State: MatterState.Merged, Master: { IsOpen: false, AnsweredAt: { } answered } } && answered < now - Carried)
            {
                run.Blame("I19", pair.Number, "has not got the answer its master was given");
            }
        }
    }
}
