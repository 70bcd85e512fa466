namespace Huiyin.Tests.Stories;

/// <summary>The same house a week before Spring Festival 2026: Monday, 9 February, nine in the morning.</summary>
public sealed class SpringHost : IAsyncLifetime
{
    internal StoryHost House { get; } = new(new DateTimeOffset(2026, 2, 9, 9, 0, 0, TimeSpan.FromHours(8)));

    public ValueTask InitializeAsync() => House.InitializeAsync();

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
