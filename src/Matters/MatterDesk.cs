using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters;

/// <summary>What every handler of this room does first and last: find the matter for the one who asks, and save it with its echo.</summary>
internal sealed class MatterDesk(HuiyinDb db, IRegisters registers, CurrentDistrict current, Echoes echoes, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public ValueTask<Register> RegisterAsync(CancellationToken ct) => registers.CurrentAsync(ct);

    /// <summary>The matter as staff may move it; not found for those who may not see it, too.</summary>
    public async Task<Outcome<Matter>> ForStaffAsync(string number, Actor actor, CancellationToken ct)
    {
        var matter = await FindAsync(number, ct);
        return matter is null || !MatterSight.MaySee(matter, actor) ? MatterRefusals.NotFound : matter;
    }

    /// <summary>The matter of a citizen who proves it by number and query code; a wrong pair is always not found.</summary>
    public async Task<Outcome<Matter>> ForCitizenAsync(string? typedNumber, string? queryCode, CancellationToken ct)
    {
        var number = ReceiptNumber.Parse(typedNumber, out _);
        var matter = number is null ? null : await FindAsync(number, ct);
        return matter is null || !current.Value.Keys.OpensQueryCode(matter.QueryCodeHash, matter.Number, queryCode ?? "") ? MatterRefusals.NotFound : matter;
    }

    public async Task<Matter?> FindByIdAsync(MatterId id, CancellationToken ct) =>
        await db.Set<Matter>().Where(matter => matter.Id == id).Select(matter => matter.Number).SingleOrDefaultAsync(ct) is { } number ? await FindAsync(number, ct) : null;

    /// <summary>Saves once, with what the citizen is told; whoever was slower hears 「刚被处理」.</summary>
    public async Task<Outcome> CommitAsync(Matter matter, Outcome moved, CancellationToken ct)
    {
        if (moved.IsRefused)
        {
            return moved;
        }

        db.AddRange(echoes.Of(matter, await registers.CurrentAsync(ct)));
        return await db.CommitAsync(ct);
    }

    private async Task<Matter?> FindAsync(string number, CancellationToken ct) =>
        await current.Value.Memory(static () => new WholeMatters()).ByNumber(db, number).SingleOrDefaultAsync(ct);

    // Facts of one matter are few; the timeline is appended to without being read. Compiled once a district: every move begins here.
    private sealed class WholeMatters
    {
        public Func<HuiyinDb, string, IAsyncEnumerable<Matter>> ByNumber { get; } = EF.CompileAsyncQuery((HuiyinDb db, string number) =>
            db.Set<Matter>().Include(m => m.Orders.OrderBy(o => o.No)).Include(m => m.Replies.OrderBy(r => r.HandedInAt)).Include(m => m.Ratings).Include(m => m.Proposals.OrderBy(p => p.At))
                .Where(m => m.Number == number));
    }
}
