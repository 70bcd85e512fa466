using Huiyin.Platform.Secrets;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Huiyin.Platform.Districts;

/// <summary>One district of this deployment: its own database, its own keys, its own files (house.md 4).</summary>
public sealed class District : IDisposable
{
    /// <summary>Short name in settings, file and folder names, such as <c>main</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Host names that choose this district; empty for the only one.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public required IDatabaseKind Database { get; init; }

    public required DbContextOptions<HuiyinDb> Options { get; init; }

    /// <summary>A context on this district's database, from the pool; disposing gives it back.</summary>
    public HuiyinDb Open(Reactions? reactions = null) =>
        Memory(() => new PooledDbContextFactory<HuiyinDb>(Options)).CreateDbContext().Serve(this, reactions);

    public required DistrictKeys Keys { get; init; }

    /// <summary>Where uploads and the outbox of this district lie.</summary>
    public required string Folder { get; init; }

    public WriteGate Gate { get; } = new();

    public SerialBlock Serials { get; } = new();

    /// <summary>What rooms keep in memory for this district, one object of a type (the register, say).</summary>
    public T Memory<T>(Func<T> make)
        where T : class => (T)memories.GetOrAdd(typeof(T), _ => make());

    public void Dispose()
    {
        Gate.Dispose();
        Serials.Dispose();
        // What a database keeps open between two contexts.
        foreach (var interceptor in Options.FindExtension<CoreOptionsExtension>()?.Interceptors?.OfType<IDisposable>() ?? [])
        {
            interceptor.Dispose();
        }
    }

    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, object> memories = new();
}

/// <summary>The district of this request or job.</summary>
public sealed class CurrentDistrict(Districts districts)
{
    private District? chosen;

    public District Value
    {
        get => chosen ?? districts.Only;
        set => chosen = value;
    }
}
