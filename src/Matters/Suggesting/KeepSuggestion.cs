using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>At the first dispatch, in its transaction: what would have been suggested, and what the person chose.</summary>
internal sealed class KeepSuggestion(HuiyinDb db, Suggestions suggestions, IRegisters registers) : IReactTo<MatterMoved>
{
    private const string Dispatched = "T9";

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.Step != Dispatched || !suggestions.IsOn || db.Tracked<Matter, MatterId>(happened.Matter.Id) is not { Entity: { LeadUnit: { } chosen } matter }
            || db.Tracked<SuggestionRecord, MatterId>(matter.Id) is not null
            || await db.Set<SuggestionRecord>().AnyAsync(record => record.Matter == matter.Id, ct))
        {
            return;
        }

        var suggestion = await suggestions.ForAsync(matter, null, await registers.CurrentAsync(ct), ct);
        if (suggestion.IsOff)
        {
            return;
        }

        var units = suggestion.Units;
        db.Add(new SuggestionRecord
        {
            Matter = matter.Id,
            At = happened.At,
            Version = suggestion.Version,
            Category = suggestion.Category?.Code,
            ChosenCategory = matter.CategoryCode,
            First = units.Count > 0 ? units[0].Unit : null,
            Second = units.Count > 1 ? units[1].Unit : null,
            Third = units.Count > 2 ? units[2].Unit : null,
            Chosen = chosen,
            WasSure = suggestion.IsSure,
            IsAccepted = units.Count > 0 && units[0].Unit == chosen,
            IsAmongThree = units.Any(unit => unit.Unit == chosen),
        });
    }
}
