namespace Huiyin.Tests.Stories;

/// <summary>A clock that stands still until a story moves it.</summary>
internal sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    /// <summary>Monday, 2 November 2026, nine in the morning.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private long ticks = start.UtcTicks;

    public void Pass(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    /// <summary>Goes on to a moment; never back.</summary>
    public void MoveTo(DateTimeOffset moment) => Pass(moment - GetUtcNow() is { Ticks: > 0 } ahead ? ahead : TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
}
