namespace Huiyin.Platform;

/// <summary>Ways to break the house on purpose, for tests/Faults: sudden death at a named point (<c>HUIYIN_CHAOS=abort@POINT</c>) and wrong variants (<c>HUIYIN_SABOTAGE=NAME</c>) that the experiments must find out.</summary>
/// <remarks>Only where ASPNETCORE_ENVIRONMENT says Test: no other deployment listens.</remarks>
public static class Chaos
{
    private static readonly bool IsTest = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Test";
    private static readonly string[]? Order = Armed("HUIYIN_CHAOS")?.Split(':');
    private static readonly string? Variant = Armed("HUIYIN_SABOTAGE");
    private static int left = Countdown();

    /// <summary>True where somebody has ordered a death.</summary>
    public static bool IsArmed => Order is not null;

    /// <summary>Dies here when it is this point's turn: no handler runs, nothing is flushed.</summary>
    public static void At(string point)
    {
        if (Order is not null && Order[0] == "abort@" + point && Interlocked.Decrement(ref left) == 0)
        {
            Environment.FailFast("chaos: " + point);
        }
    }

    public static bool IsSabotaged(string variant) => Variant == variant;

    private static string? Armed(string name) => IsTest && Environment.GetEnvironmentVariable(name) is { Length: > 0 } asked ? asked : null;

    // abort@before-commit:7 dies at the seventh time.
    private static int Countdown() => Order is [_, var times] && int.TryParse(times, out var count) ? count : 1;
}
