using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Settings;

internal sealed record AddLocalDay(DateOnly? Day, bool? IsWork, string Reason);

/// <summary>Writes a day that this district alone has off or works, or takes one back that has not come yet.</summary>
internal sealed class ChangeLocalDayHandler(HuiyinDb db, IRegisters registers, AuditLog audit, TimeProvider clock)
{
    private DateOnly Today => CivilTime.DateOf(clock.GetUtcNow());

    public async Task<Outcome> AddAsync(AddLocalDay ask, Actor actor, CancellationToken ct)
    {
        if (await db.Set<LocalDayRow>().AnyAsync(known => known.Day == ask.Day, ct))
        {
            return LocalDayRefusals.Taken;
        }

        var declared = LocalDayRow.Declare(ask.Day, ask.IsWork, ask.Reason, (await registers.CurrentAsync(ct)).Calendar, Today);
        if (declared.Refusal is { } refusal)
        {
            return refusal;
        }

        db.Add(declared.Must);
        return await CommitAsync("local-day.add", declared.Must, actor, ct);
    }

    public async Task<Outcome> RemoveAsync(DateOnly? day, Actor actor, CancellationToken ct)
    {
        var row = await db.Set<LocalDayRow>().SingleOrDefaultAsync(known => known.Day == day, ct);
        if (row is null)
        {
            return LocalDayRefusals.Unknown;
        }

        if (row.HasBegun(Today))
        {
            return LocalDayRefusals.Begun;
        }

        db.Remove(row);
        return await CommitAsync("local-day.remove", row, actor, ct);
    }

    private Task<Outcome> CommitAsync(string kind, LocalDayRow row, Actor actor, CancellationToken ct) =>
        RegisterVersion.CommitAsync(db, audit, kind, actor.Account, $"{row.Day:yyyy-MM-dd} {(row.IsWork ? "work" : "off")} {row.Name}", ct);
}
