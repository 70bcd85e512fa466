namespace Huiyin.Platform;

/// <summary>Ways to break the house on purpose, for tests/Faults: sudden death at a named point (<c>HUIYIN_CHAOS=abort@POINT</c>) and wrong variants (<c>HUIYIN_SABOTAGE=NAME</c>) that the experiments must find out.</summary>
/// <remarks>Only where ASPNETCORE_ENVIRONMENT says Test: no other deployment listens.</remarks>
public static class Chaos
{
    private static readonly bool IsTest = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Test";
    private static readonly string? Point = Armed("HUIYIN_CHAOS");
    private static readonly string? Variant = Armed("HUIYIN_SABOTAGE");
    private static int left = Countdown();

    /// <summary>Dies here when it is this point's turn: no handler runs, nothing is flushed.</summary>
    public static void At(string point)
    {
        if (Point is not null && Point.StartsWith("abort@" + point, StringComparison.Ordinal) && Interlocked.Decrement(ref left) == 0)
        {
            Environment.FailFast("chaos: " + point);
        }
    }

    public static bool IsSabotaged(string variant) => Variant == variant;

    private static string? Armed(string name) => IsTest ? Environment.GetEnvironmentVariable(name) : null;

    // abort@before-commit:7 dies at the seventh time.
    private static int Countdown() => Point?.Split(':') is [_, var times] && int.TryParse(times, out var count) ? count : 1;
}
