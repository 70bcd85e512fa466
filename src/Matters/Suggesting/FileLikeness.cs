using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Likeness;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>Files a matter under the few keys by which those like it are found, in the transaction that registers it (T1). All doors lead here, import and sample too.</summary>
/// <remarks>
/// Confidential matters are filed as well: who may be shown one is asked when somebody looks. The keys are hashes of places and words, never of a name, a phone
/// number or an address as a whole; nothing of them leads back to a person, so they stay when contacts are erased (LookingBack/EraseContacts).
/// </remarks>
internal sealed class FileLikeness(HuiyinDb db, CurrentDistrict current, IRegisters registers, TimeProvider clock) : IReactTo<MatterMoved>
{
    private const string Submitted = "T1";

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.Step != Submitted || db.Tracked<Matter, MatterId>(happened.Matter.Id) is not { State: EntityState.Added, Entity: var matter } || IsHistory(matter))
        {
            return;
        }

        var register = await registers.CurrentAsync(ct);
        var known = DistrictPlaces.Of(current.Value, register);
        var day = CivilTime.DateOf(matter.RegisteredAt);
        db.AddRange(LikenessKeys.Of(ToldReport.Of(matter, current.Value.Keys).Read(register, known), known)
            .Select(key => new LikenessEntry { Key = key.Value, Day = day, Matter = matter.Id }));
    }

    // An import's or a sample's old matters that are over: nothing that is told today is compared with them.
    private bool IsHistory(Matter matter) => !matter.IsOpen && matter.RegisteredAt < clock.GetUtcNow().AddDays(-ReportLikeness.MostDays);
}
