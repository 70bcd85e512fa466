using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Receiving;

/// <summary>The paper that is handed over at the counter.</summary>
/// <param name="QueryCode">Null once it was handed over: nobody of the staff can look it up again.</param>
internal sealed record CounterSlip(Matter Matter, string? QueryCode, string? TrackLink, Register Register)
{
    public bool IsRoll { get; init; }

    /// <summary>The form was sent twice: this is the receipt of the first time.</summary>
    public bool IsRepeat { get; init; }
}

internal sealed class PrintReceiptHandler(MatterDesk desk, HuiyinDb db, CurrentDistrict current, Echoes echoes, AuditLog audit)
{
    // A jam in the printer is mended within this time; afterwards the code is the citizen's alone.
    private static readonly TimeSpan AtTheCounter = TimeSpan.FromMinutes(10);

    /// <summary>With the query code for the one who registered it, right afterwards; each showing is written down.</summary>
    public async Task<Outcome<CounterSlip>> HandleAsync(string number, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = found.Must;
        var register = await desk.RegisterAsync(ct);
        if (matter.RegisteredBy != actor.Account || desk.Now - matter.RegisteredAt >= AtTheCounter)
        {
            return new CounterSlip(matter, null, null, register);
        }

        if (!await IsHandedOverAsync(matter, ct))
        {
            matter.RecordReceipt(Mover.Of(actor), desk.Now);
        }

        await audit.AddAsync("matter.receipt", actor.Account, matter.Number, ct);
        var saved = await desk.CommitAsync(matter, Outcome.Done, ct);
        if (saved.Refusal is { } lost)
        {
            return lost;
        }

        var code = current.Value.Keys.QueryCode(matter.Id.Value, matter.QueryCodeEdition);
        return new CounterSlip(matter, code, $"{echoes.PublicUrl}/c#{matter.Number}-{code}", register);
    }

    private Task<bool> IsHandedOverAsync(Matter matter, CancellationToken ct)
    {
        var id = matter.Id;
        return db.Set<TimelineEntry>().AnyAsync(entry => EF.Property<MatterId>(entry, "MatterId") == id && entry.Kind == "receipt", ct);
    }
}
