namespace Huiyin.Bench;

/// <summary>A database of some size with the program that serves it.</summary>
internal sealed record Stand(BenchPlace Place, BenchServer Server);

/// <summary>The stands of one kind of database, all there at once.</summary>
internal sealed class Stands : IAsyncDisposable
{
    private readonly List<Stand> all = [];

    public IReadOnlyList<Stand> All => all;

    public static async Task<Stands> OpenAsync(string database, BenchOptions options)
    {
        var stands = new Stands();
        foreach (var size in options.Sizes)
        {
            var place = await BenchPlace.PrepareAsync(database, size, options);
            stands.all.Add(new Stand(place, await BenchServer.StartAsync(place)));
        }

        return stands;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (place, server) in all)
        {
            await server.DisposeAsync();
            await place.DisposeAsync();
        }
    }
}
