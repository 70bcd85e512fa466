using Huiyin.Matters.Dispatching;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters;

/// <summary>What may be done to several matters at once.</summary>
internal enum BulkAct
{
    /// <summary>签收</summary>
    Sign,

    /// <summary>指派给…</summary>
    Assign,

    /// <summary>合并为同一件</summary>
    Merge,
}

/// <summary>Makes one move of a bulk action by its own handler, as a request of its own: what one matter refuses keeps no other from its commit.</summary>
internal sealed class BulkActs(IServiceScopeFactory scopes, CurrentDistrict current)
{
    /// <param name="handler">Whose it becomes (签收, 指派).</param>
    /// <param name="master">The receipt number of the master (合并).</param>
    public async Task<Outcome> DoAsync(BulkAct act, string number, string? handler, string? master, Actor actor, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = current.Value;
        return act switch
        {
            BulkAct.Sign => await Of<SignWorkOrderHandler>(scope).HandleAsync(number, new SignWorkOrder(handler), actor, ct),
            BulkAct.Assign => await IsSignedByItAsync(scope, number, ct)
                ? await Of<SignWorkOrderHandler>(scope).HandleAsync(number, new SignWorkOrder(handler), actor, ct)
                : await Of<AssignHandlerHandler>(scope).HandleAsync(number, new AssignHandler(handler), actor, ct),
            BulkAct.Merge => await Of<MergeDuplicatesHandler>(scope).HandleAsync(number, new MergeDuplicates(master), actor, ct),
        };
    }

    /// <summary>True where naming somebody takes the matter in hand first.</summary>
    public static bool IsSignedByIt(Matter matter) => matter.State == Contract.MatterState.Dispatched;

    private static Task<bool> IsSignedByItAsync(AsyncServiceScope scope, string number, CancellationToken ct) =>
        Of<HuiyinDb>(scope).Set<Matter>().AnyAsync(matter => matter.Number == number && matter.State == Contract.MatterState.Dispatched, ct);

    private static T Of<T>(AsyncServiceScope scope)
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}
