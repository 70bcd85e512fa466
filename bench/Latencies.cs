using System.Collections.Concurrent;
using System.Diagnostics;

namespace Huiyin.Bench;

/// <summary>Times of requests by kind, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly ConcurrentBag<(string Kind, double Ms)> all = [];

    public int Count => all.Count;

    public async Task<T> TimeAsync<T>(string kind, Func<Task<T>> request)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await request();
        all.Add((kind, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        return answer;
    }

    public double Percentile(double share, string? kind = null)
    {
        var sorted = all.Where(sample => kind is null || sample.Kind == kind).Select(sample => sample.Ms).Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }

    public IEnumerable<string> Kinds => all.Select(sample => sample.Kind).Distinct().Order();
}
