namespace Huiyin.Tests.Stories;

/// <summary>Two districts in one deployment.</summary>
public sealed class NeighbourHost : IAsyncLifetime
{
    internal StoryHost Both { get; } = new(StoryClock.Monday, hasNeighbour: true);

    public ValueTask InitializeAsync() => Both.InitializeAsync();

    public ValueTask DisposeAsync() => Both.DisposeAsync();
}
