namespace Huiyin.Bench;

/// <summary>What to measure, how many seconds a round and how many rounds; the seed makes a run repeatable.</summary>
/// <param name="At">The data folder of a sample district that was seeded before, with <paramref name="AtPostgres"/> where its database is there; it is left as it is.</param>
internal sealed record BenchOptions(IReadOnlyList<string> Databases, IReadOnlyList<int> Sizes, int Seconds, int Rounds, int Workers, int Seed, string OutFolder, bool Keep, int Matters, int Crashes, string? At, string? AtPostgres)
{
    public static BenchOptions Read(string[] args)
    {
        string Value(string name, string otherwise)
        {
            var at = Array.IndexOf(args, name);
            return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
        }

        return new BenchOptions(
            Value("--databases", "sqlite,postgres").Split(','),
            [.. Value("--sizes", "1000,100000").Split(',').Select(int.Parse)],
            int.Parse(Value("--seconds", "10")),
            int.Parse(Value("--rounds", "3")),
            int.Parse(Value("--workers", "16")),
            int.Parse(Value("--seed", "20261121")),
            Path.GetFullPath(Value("--out", "out/bench")),
            args.Contains("--keep"),
            int.Parse(Value("--matters", "60000")),
            int.Parse(Value("--crashes", "20")),
            Value("--at", "") is { Length: > 0 } folder ? Path.GetFullPath(folder) : null,
            Value("--at-postgres", "") is { Length: > 0 } connection ? connection : null);
    }

    public static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Huiyin.slnx")))
            {
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the bench from inside the repository.");
            }

            return folder;
        }
    }

    public static string WebProgram => Path.Combine(Root, "src", "Web", "bin", "Release", "net10.0", "Huiyin.Web.dll");
}
