namespace Huiyin.Tests.Faults;

/// <summary>Chance from a seed that is printed, so that a round can be repeated (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public static ulong SeedOfThisRun { get; } = ulong.TryParse(Environment.GetEnvironmentVariable("HUIYIN_FAULT_SEED"), out var asked)
        ? asked
        : BitConverter.ToUInt32(System.Security.Cryptography.RandomNumberGenerator.GetBytes(sizeof(uint)));

    /// <summary>0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    public Dice Split() => new(Next());

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
