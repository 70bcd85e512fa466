using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
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

        await AddConsequencesAsync(matter, ct);
        return await db.CommitAsync(ct);
    }

    /// <summary>Several matters that moved together.</summary>
    public async Task<Outcome> CommitAsync(IReadOnlyList<Matter> matters, Outcome moved, CancellationToken ct)
    {
        if (moved.IsRefused)
        {
            return moved;
        }

        foreach (var matter in matters)
        {
            await AddConsequencesAsync(matter, ct);
        }

        return await db.CommitAsync(ct);
    }

    /// <summary>The matter it is merged into, or was answered with.</summary>
    public async Task<Matter?> MasterAsync(Matter matter, CancellationToken ct) => matter.MasterId is { } id ? await FindByIdAsync(id, ct) : null;

    /// <summary>Those merged into it now.</summary>
    public async Task<IReadOnlyList<Matter>> FollowersAsync(Matter master, CancellationToken ct)
    {
        var id = master.Id;
        // Their orders and stops too: what they used of their promise is counted with them.
        return master.FollowerCount == 0 ? [] : await db.Set<Matter>().Include(one => one.Orders).Include(one => one.Stops).AsSplitQuery().Where(one => one.MasterId == id && one.State == MatterState.Merged).ToListAsync(ct);
    }

    /// <summary>Good news of a master: those who were explained to with it are revived with it (T24).</summary>
    public async Task<Outcome> ReviveFollowersAsync(Matter master, string? news, Mover mover, CancellationToken ct)
    {
        var id = master.Id;
        var numbers = master.FollowerCount == 0 ? [] : await db.Set<Matter>().Where(one => one.MasterId == id && one.State == MatterState.Explained).Select(one => one.Number).ToListAsync(ct);
        foreach (var number in numbers)
        {
            if (await FindAsync(number, ct) is { } one && !one.ReviveWith(master, news, await RegisterAsync(ct), mover, Now).IsRefused)
            {
                await AddConsequencesAsync(one, ct);
            }
        }

        return Outcome.Done;
    }

    /// <summary>What the house does by itself to several matters: one commit each, so that whoever moves one of them in the same moment wins or loses alone.</summary>
    public async Task MoveEachAsync(IReadOnlyList<MatterId> due, Func<Matter, Register, Task<Outcome>> move, CancellationToken ct)
    {
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            if (await FindByIdAsync(id, ct) is { } matter)
            {
                await CommitAsync(matter, await move(matter, await RegisterAsync(ct)), ct);
            }
        }
    }

    public Task MoveEachAsync(IReadOnlyList<MatterId> due, Func<Matter, Register, Outcome> move, CancellationToken ct) =>
        MoveEachAsync(due, (matter, register) => Task.FromResult(move(matter, register)), ct);

    /// <summary>What is saved with a matter that moved: the messages, the next look of the watch, the numbers of its letters.</summary>
    public async Task AddConsequencesAsync(Matter matter, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        matter.PlanWatch(register.Calendar);
        await CarryStopsAsync(matter, register, ct);
        await CarryUnitAsync(matter, register, ct);
        await LetterNumbers.GiveAsync(db, matter, CivilTime.DateOf(Now).Year, ct);
        db.AddRange(echoes.Of(matter, register));
    }

    /// <summary>The matter with this number and everything that belongs to it; whoever calls has asked who may.</summary>
    public async Task<Matter?> FindAsync(string number, CancellationToken ct)
    {
        var matter = await current.Value.Memory(static () => new WholeMatters()).ByNumber(db, number).SingleOrDefaultAsync(ct);
        if (matter is not null && matter.Facts != RareFacts.None)
        {
            await LoadRareAsync(matter, ct);
        }

        return matter;
    }

    // A stop of the master that is over counts for those merged into it (rule 5.2).
    private async Task CarryStopsAsync(Matter master, Register register, CancellationToken ct)
    {
        foreach (var stop in master.FollowerCount == 0 ? [] : master.Stops.Where(stop => stop.Kind != ClockStopKind.Master && stop.End is not null && db.Entry(stop).State == EntityState.Modified).ToList())
        {
            foreach (var one in await FollowersAsync(master, ct))
            {
                await LoadRareAsync(one, ct);
                one.TakeMastersStop(stop, register, Mover.House, Now);
            }
        }
    }

    // So does the unit that answers for the master (rule 5.1).
    private async Task CarryUnitAsync(Matter master, Register register, CancellationToken ct)
    {
        if (master.FollowerCount > 0 && db.Entry(master) is var row && (row.Property(matter => matter.LeadUnit).IsModified || row.Property(matter => matter.IsLeadSigned).IsModified))
        {
            foreach (var one in await FollowersAsync(master, ct))
            {
                one.GoWithMaster(master, register, Mover.House, Now);
            }
        }
    }

    // Most matters have a good day: what they do not have is not asked for.
    private async Task LoadRareAsync(Matter matter, CancellationToken ct)
    {
        var entry = db.Entry(matter);
        foreach (var (fact, name) in RareCollections)
        {
            if (matter.Facts.HasFlag(fact))
            {
                await entry.Collection(name).LoadAsync(ct);
            }
        }

        matter.PutInOrder();
    }

    public static readonly IReadOnlyList<(RareFacts Fact, string Name)> RareCollections =
    [
        (RareFacts.Stops, nameof(Matter.Stops)), (RareFacts.Extensions, nameof(Matter.Extensions)), (RareFacts.Transfers, nameof(Matter.Transfers)),
        (RareFacts.Disputes, nameof(Matter.Disputes)), (RareFacts.Explanations, nameof(Matter.Explanations)), (RareFacts.Supervisions, nameof(Matter.Supervisions)),
        (RareFacts.Checks, nameof(Matter.Checks)), (RareFacts.Appeals, nameof(Matter.Appeals)), (RareFacts.LookBacks, nameof(Matter.LookBacks)), (RareFacts.CoRatings, nameof(Matter.CoRatings)),
        (RareFacts.CallBacks, nameof(Matter.CallBacks)),
    ];

    // Facts of one matter are few; the timeline is appended to without being read. Compiled once a district: every move begins here.
    private sealed class WholeMatters
    {
        public Func<HuiyinDb, string, IAsyncEnumerable<Matter>> ByNumber { get; } = EF.CompileAsyncQuery((HuiyinDb db, string number) =>
            db.Set<Matter>().Include(m => m.Orders.OrderBy(o => o.No)).Include(m => m.Replies.OrderBy(r => r.HandedInAt)).Include(m => m.Ratings.OrderBy(r => r.No)).Include(m => m.Proposals.OrderBy(p => p.At))
                .Where(m => m.Number == number));
    }
}
