using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>T35 at the counter: taken back for the citizen, with a record of the wish.</summary>
internal sealed record WithdrawMatter(string? Record);

internal sealed class WithdrawMatterHandler(MatterDesk desk) : MoveHandler<WithdrawMatter>(desk)
{
    /// <summary>T35 by the citizen, proven by number and query code.</summary>
    public async Task<Outcome> HandleAsync(string number, string? queryCode, CancellationToken ct)
    {
        var found = await desk.ForCitizenAsync(number, queryCode, ct);
        return found.Refusal is { } refusal
            ? refusal
            : await desk.CommitAsync(found.Must, found.Must.Withdraw(null, Mover.Citizen, desk.Now), ct);
    }

    protected override Outcome Move(Matter matter, WithdrawMatter ask, Register register, Mover mover, DateTimeOffset now) => matter.Withdraw(ask.Record, mover, now);

    private readonly MatterDesk desk = desk;
}
