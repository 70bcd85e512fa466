using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Answering;

/// <summary>Drafts as the next one at work finds them: their own, else the last one of the unit, with who wrote it.</summary>
internal sealed class Drafts(HuiyinDb db)
{
    public async Task<IReadOnlyDictionary<string, KeptDraft>> OfAsync(Matter matter, Actor actor, CancellationToken ct)
    {
        var (id, account, unit) = (matter.Id, actor.Account, matter.Responsible);
        var readsOn = MatterSight.DeskUnits(actor).Contains(unit);
        var kept = await db.Set<KeptDraft>().AsNoTracking().Where(draft => draft.Matter == id && (draft.Account == account || (readsOn && draft.Unit == unit))).ToListAsync(ct);
        return kept.GroupBy(draft => draft.Kind).ToDictionary(kind => kind.Key, kind => kind.OrderByDescending(draft => draft.Account == account).ThenByDescending(draft => draft.At).First());
    }

    /// <summary>What was written has gone out: a reply is one for all, a note is the writer's own.</summary>
    public async Task ForgetAsync(string number, string kind, Actor actor, CancellationToken ct)
    {
        if (!KeptDraft.Kinds.Contains(kind))
        {
            return;
        }

        db.ChangeTracker.Clear();
        var account = actor.Account;
        var isForAll = kind == "reply";
        var gone = await db.Set<KeptDraft>().Where(draft => draft.Kind == kind && (isForAll || draft.Account == account)
            && db.Set<Matter>().Any(matter => matter.Number == number && matter.Id == draft.Matter)).ToListAsync(ct);
        if (gone.Count > 0)
        {
            db.RemoveRange(gone);
            await db.CommitAsync(ct);
        }
    }
}
