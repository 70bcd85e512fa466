namespace Huiyin.Platform.Time;

/// <summary>A clock that runs faster than the wall's (<c>--fast-clock 60</c>: a minute is an hour), so that lights change while one watches.</summary>
public sealed class FastClock(double speed) : TimeProvider
{
    private readonly DateTimeOffset started = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => started + ((System.GetUtcNow() - started) * speed);
}
