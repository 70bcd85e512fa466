using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters;

/// <summary>The shape of every staff move: find the matter for the one who asks, ask the model, save once.</summary>
internal abstract class MoveHandler<TAsk>(MatterDesk desk)
{
    public async Task<Outcome> HandleAsync(string number, TAsk ask, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var moved = Move(found.Must, ask, await desk.RegisterAsync(ct), Mover.Of(actor), desk.Now);
        if (!moved.IsRefused)
        {
            moved = await BringAsync(found.Must, ask, actor, ct);
        }

        return await desk.CommitAsync(found.Must, moved, ct);
    }

    /// <summary>What comes with an allowed move and commits with it: uploaded files.</summary>
    protected virtual Task<Outcome> BringAsync(Matter matter, TAsk ask, Actor actor, CancellationToken ct) => Task.FromResult(Outcome.Done);

    protected abstract Outcome Move(Matter matter, TAsk ask, Register register, Mover mover, DateTimeOffset now);
}
