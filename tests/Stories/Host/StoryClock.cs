namespace Huiyin.Tests.Stories;

/// <summary>A clock that stands still until a story moves it.</summary>
internal sealed class StoryClock : TimeProvider
{
    /// <summary>Monday, 2 November 2026, nine in the morning.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private long ticks = Monday.UtcTicks;

    public void Pass(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
}
