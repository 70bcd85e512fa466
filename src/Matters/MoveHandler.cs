using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters;

/// <summary>The shape of every move: find the matter for the one who asks, ask the model, save once.</summary>
internal abstract class MoveHandler<TAsk>(MatterDesk desk)
{
    protected MatterDesk Desk => desk;

    /// <summary>For staff, who see the matter by their roles.</summary>
    public async Task<Outcome> HandleAsync(string number, TAsk ask, Actor actor, CancellationToken ct) =>
        await GoOnAsync(await desk.ForStaffAsync(number, actor, ct), ask, actor, ct);

    /// <summary>For the citizen, who proves it by number and query code.</summary>
    public async Task<Outcome> HandleOwnAsync(string number, string? queryCode, TAsk ask, CancellationToken ct) =>
        await GoOnAsync(await desk.ForCitizenAsync(number, queryCode, ct), ask, null, ct);

    /// <summary>What comes with an allowed move and commits with it: uploaded files, other matters.</summary>
    protected virtual Task<Outcome> BringAsync(Matter matter, TAsk ask, Actor? actor, CancellationToken ct) => Task.FromResult(Outcome.Done);

    protected abstract Outcome Move(Matter matter, TAsk ask, Register register, Mover mover, DateTimeOffset now);

    private async Task<Outcome> GoOnAsync(Outcome<Matter> found, TAsk ask, Actor? actor, CancellationToken ct)
    {
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var moved = Move(found.Must, ask, await desk.RegisterAsync(ct), actor is null ? Mover.Citizen : Mover.Of(actor), desk.Now);
        if (!moved.IsRefused)
        {
            moved = await BringAsync(found.Must, ask, actor, ct);
        }

        return await desk.CommitAsync(found.Must, moved, ct);
    }
}
