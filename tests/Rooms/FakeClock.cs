namespace Huiyin.Tests.Rooms;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset now = now;

    public DateTimeOffset Now
    {
        get => now;
        set => now = value;
    }

    /// <summary>A moment of the district's day, at +08:00.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour = 9, int minute = 0) => new(year, month, day, hour, minute, 0, TimeSpan.FromHours(8));

    public void Pass(TimeSpan time) => now += time;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now.UtcTicks;

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
