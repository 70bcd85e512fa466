namespace Huiyin.Tests.Faults;

/// <summary>How much of each experiment is run: the short round of <c>./dev test</c>, or with <c>HUIYIN_FAULT_ROUNDS=20</c> the full figures (reliability 9).</summary>
internal static class Figures
{
    private static readonly int? Rounds = Number("HUIYIN_FAULT_ROUNDS");

    /// <summary>E1: kills under load.</summary>
    public static int Kills => Rounds ?? 3;

    /// <summary>E2: deaths at each point; full 5.</summary>
    public static int DeathsAtEachPoint => Math.Max((Rounds ?? 0) / 4, 1);

    /// <summary>E7: keys that are sent twenty times each.</summary>
    public static int Keys { get; } = Number("HUIYIN_FAULT_KEYS") ?? 100;

    /// <summary>E8: rounds of races; full 200.</summary>
    public static int Races => Rounds * 10 ?? 12;

    /// <summary>E9: kills while messages are sent; full 5.</summary>
    public static int KillsWhileSending => Math.Max((Rounds ?? 0) / 4, 2);

    private static int? Number(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var asked) ? asked : null;
}
