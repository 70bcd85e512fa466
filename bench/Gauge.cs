using System.Diagnostics;

namespace Huiyin.Bench;

/// <summary>How fast the machine is just now: rented ones drift by a factor of two, and figures mean nothing without it.</summary>
internal static class Gauge
{
    private const int Steps = 100_000_000;
    private static ulong kept;

    /// <summary>Milliseconds that a fixed piece of work takes on one core.</summary>
    public static double Take()
    {
        var start = Stopwatch.GetTimestamp();
        var state = 88172645463325252UL;
        for (var i = 0; i < Steps; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
        }

        // Kept, so that nobody optimizes the work away.
        kept = state;
        return kept == 0 ? 0 : Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
