using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.SecondFactor;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>Finds out who asks: one query by session or token, so that a role taken away, an account closed or a session ended holds from the next request on.</summary>
internal sealed class StaffAtDoor(HuiyinDb db, CurrentDistrict district, IRegisters registers, DemoRule demo, SecondFactorRule second, TimeProvider clock)
{
    private static readonly object Owing = new();

    /// <summary>Signed in by password alone, where more is asked.</summary>
    public static bool OwesSecond(HttpContext http) => http.Items.ContainsKey(Owing);

    public async Task<Actor?> BySessionAsync(Guid session, HttpContext http, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = await ReadAsync(Queries.Who(db, session, null, CivilTime.DateOf(now)), ct);
        if (rows.Count == 0 || !StaffSession.IsOpen(rows[0].StartedAt, rows[0].LastSeen, now) || IsRefusedHere(rows[0], http))
        {
            return null;
        }

        if (now - rows[0].LastSeen >= StaffSession.Grain)
        {
            await WriteAsync(c => db.Set<StaffSession>().Where(s => s.Id == session).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeen, now), c), ct);
        }

        var actor = await ActorOfAsync(rows, ct);
        if (rows[0].ConfirmedAt is null && (rows[0].AsksSecond || second.IsRequiredOf(actor)))
        {
            http.Items[Owing] = true;
        }

        return actor;
    }

    public async Task<Actor?> ByTokenAsync(string text, HttpContext http, CancellationToken ct)
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var rows = await ReadAsync(Queries.Who(db, null, ApiToken.HashOf(text), today), ct);
        if (rows.Count == 0 || IsRefusedHere(rows[0], http))
        {
            return null;
        }

        await NoteUseAsync(rows[0].Key, rows[0].LastUsedOn, today, ct);
        return await ActorOfAsync(rows, ct);
    }

    /// <summary>A channel's token, also a revoked one: whoever still sends it is to hear so. Null for a text that is no channel's.</summary>
    public async Task<ApiToken?> ChannelTokenAsync(string text, CancellationToken ct)
    {
        var hash = ApiToken.HashOf(text);
        var token = await db.Set<ApiToken>().AsNoTracking().SingleOrDefaultAsync(t => t.Hash == hash && t.Channel != null, ct);
        if (token is { RevokedAt: null })
        {
            await NoteUseAsync(token.Id, token.LastUsedOn, CivilTime.DateOf(clock.GetUtcNow()), ct);
        }

        return token;
    }

    private DoorQueries Queries => district.Value.Memory(static () => new DoorQueries());

    private static async Task<List<DoorRow>> ReadAsync(IAsyncEnumerable<DoorRow> rows, CancellationToken ct)
    {
        var read = new List<DoorRow>(4);
        await foreach (var row in rows.WithCancellation(ct))
        {
            read.Add(row);
        }

        return read;
    }

    private bool IsRefusedHere(DoorRow row, HttpContext http) => row.IsDemo && !demo.Allows(http);

    private async Task<Actor> ActorOfAsync(List<DoorRow> rows, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        var held = rows.Where(row => row.Role is not null).Select(row => (row.Role!.Value, row.At ?? default)).ToList(); // not null: filtered
        var roles = district.Value.Memory(static () => new RoleSets()).Of(rows[0].Staff, held, register);
        return new Actor(rows[0].Staff, rows[0].Account, rows[0].Name, rows[0].HomeUnit, roles);
    }

    private async Task NoteUseAsync(Guid token, DateOnly? lastUsedOn, DateOnly today, CancellationToken ct)
    {
        if (lastUsedOn != today)
        {
            await WriteAsync(c => db.Set<ApiToken>().Where(t => t.Id == token).ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedOn, today), c), ct);
        }
    }

    // One statement needs no transaction; where only one may write, it waits its turn.
    private async Task WriteAsync(Func<CancellationToken, Task> write, CancellationToken ct)
    {
        using var gate = district.Value.Database.OneWriter ? await district.Value.Gate.EnterAsync(ct) : null;
        await write(ct);
    }
}
