namespace Huiyin.Bench;

/// <summary>What the rounds of one stand gave; medians are printed.</summary>
internal sealed class Tally
{
    public Latencies Latencies { get; } = new();

    public List<double> Rates { get; } = [];

    public List<double> LifeCpu { get; } = [];

    public List<double> CreateCpu { get; } = [];

    public List<double> CreateDatabaseCpu { get; } = [];

    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    public void Print(string where, BenchReport report)
    {
        report.Add("lifecycle", where, "lifecycles, slowest round", Rates.Min(), "/s");
        report.Add("lifecycle", where, "lifecycles, median round", Median(Rates), "/s");
        report.Add("lifecycle", where, "lifecycles, fastest round", Rates.Max(), "/s");
        foreach (var (name, share) in (ReadOnlySpan<(string, double)>)[("p50", 0.50), ("p95", 0.95), ("p99", 0.99)])
        {
            report.Add("lifecycle", where, name + " of a request", Latencies.Percentile(share), "ms");
        }

        foreach (var kind in Latencies.Kinds)
        {
            report.Add("lifecycle", where, $"p95 {kind}", Latencies.Percentile(0.95, kind), "ms");
        }

        report.Add("lifecycle", where, "application CPU per lifecycle", Median(LifeCpu), "ms");
        report.Add("create", where, "application CPU per create", Median(CreateCpu), "ms");
        report.Add("create", where, "database CPU per create", Median(CreateDatabaseCpu), "ms");
        report.Add("create", where, "CPU per create", Median([.. CreateCpu.Zip(CreateDatabaseCpu, (application, database) => application + database)]), "ms");
    }
}
