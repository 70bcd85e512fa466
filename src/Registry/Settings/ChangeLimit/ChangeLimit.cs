using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Settings;

internal sealed record AddLimit(string Key, int? Number, LimitUnit? Unit, DateOnly? From, string Source);

internal sealed record WithdrawLimit(string Key, DateOnly? From);

/// <summary>Writes a rule that holds from a day on, or takes one back that has not begun. What held stays in the table: matters of its time are counted by it.</summary>
internal sealed class ChangeLimitHandler(HuiyinDb db, AuditLog audit, TimeProvider clock)
{
    private DateOnly Today => CivilTime.DateOf(clock.GetUtcNow());

    public async Task<Outcome> AddAsync(AddLimit ask, Actor actor, CancellationToken ct)
    {
        var begun = LimitRow.Begin(ask.Key, ask.Number, ask.Unit, ask.From, ask.Source, Today);
        if (begun.Refusal is { } refusal)
        {
            return refusal;
        }

        var row = begun.Must;
        if (await db.Set<LimitRow>().AnyAsync(limit => limit.Key == row.Key && limit.From == row.From, ct))
        {
            return LimitRefusals.DayTaken;
        }

        db.Add(row);
        return await CommitAsync("limit.add", row, actor, ct);
    }

    public async Task<Outcome> WithdrawAsync(WithdrawLimit ask, Actor actor, CancellationToken ct)
    {
        var row = await db.Set<LimitRow>().SingleOrDefaultAsync(limit => limit.Key == ask.Key && limit.From == ask.From, ct);
        if (row is null)
        {
            return LimitRefusals.Unknown;
        }

        if (row.HasBegun(Today))
        {
            return LimitRefusals.Begun;
        }

        db.Remove(row);
        return await CommitAsync("limit.withdraw", row, actor, ct);
    }

    private Task<Outcome> CommitAsync(string kind, LimitRow row, Actor actor, CancellationToken ct) =>
        RegisterVersion.CommitAsync(db, audit, kind, actor.Account, $"{row.Key} {row.Number} {row.Unit} {row.From:yyyy-MM-dd} {row.Source}", ct);
}
