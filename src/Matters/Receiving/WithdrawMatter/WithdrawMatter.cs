using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>T35 at the counter: taken back for the citizen, with a record of the wish.</summary>
internal sealed record WithdrawMatter(string? Record);

internal sealed class WithdrawMatterHandler(MatterDesk desk) : MoveHandler<WithdrawMatter>(desk)
{
    protected override Outcome Move(Matter matter, WithdrawMatter ask, Register register, Mover mover, DateTimeOffset now) => matter.Withdraw(ask.Record, mover, now);

    /// <summary>Whoever goes leaves the master.</summary>
    protected override async Task<Outcome> BringAsync(Matter matter, WithdrawMatter ask, Actor? actor, CancellationToken ct)
    {
        if (await Desk.MasterAsync(matter, ct) is { } master)
        {
            master.Lose(matter, Mover.House, Desk.Now);
        }

        return Outcome.Done;
    }
}
