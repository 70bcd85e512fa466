using System.Collections.Concurrent;
using Huiyin.Platform.Rooms;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Platform.Storage;

/// <summary>Hands what happened to every room that asked to hear it, inside the same transaction.</summary>
public sealed class Reactions(IServiceProvider services)
{
    private static readonly ConcurrentDictionary<Type, Teller> Tellers = new();

    public Task TellAsync(IHappening happening, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happening);
        var teller = Tellers.GetOrAdd(happening.GetType(), type => (Teller)Activator.CreateInstance(typeof(Teller<>).MakeGenericType(type))! /* has a parameterless constructor */);
        return teller.TellAsync(services, happening, ct);
    }

    private abstract class Teller
    {
        public abstract Task TellAsync(IServiceProvider services, IHappening happening, CancellationToken ct);
    }

    private sealed class Teller<T> : Teller
        where T : IHappening
    {
        public override async Task TellAsync(IServiceProvider services, IHappening happening, CancellationToken ct)
        {
            foreach (var reaction in services.GetServices<IReactTo<T>>())
            {
                await reaction.ReactAsync((T)happening, ct);
            }
        }
    }
}
