using System.Collections.Concurrent;
using Huiyin.Platform.Rooms;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Platform.Web;

/// <summary>Token buckets per node in memory (reliability 5). Settings: <c>RateLimits:submit-address = 60/3600</c>, a number per seconds.</summary>
public sealed class RateLimits(IConfiguration settings, TimeProvider clock)
{
    private const int MostBuckets = 100_000;
    private readonly ConcurrentDictionary<(string Limit, string Key), Bucket> buckets = new();

    /// <summary>Takes one of the bucket; a refusal says in how many seconds the next is there.</summary>
    public Outcome Take(string limit, string key, int most, int seconds) => Draw(limit, key, most, seconds, 1);

    /// <summary>Whether there is one to take, without taking it: for limits that only mistakes use up.</summary>
    public Outcome Look(string limit, string key, int most, int seconds) => Draw(limit, key, most, seconds, 0);

    private Outcome Draw(string limit, string key, int most, int seconds, int cost)
    {
        (most, seconds) = Setting(limit) ?? (most, seconds);
        if (buckets.Count > MostBuckets)
        {
            Sweep();
        }

        var now = clock.GetTimestamp();
        var bucket = buckets.GetOrAdd((limit, key), _ => new Bucket { Tokens = most, Seen = now });
        lock (bucket)
        {
            var gained = clock.GetElapsedTime(bucket.Seen, now).TotalSeconds * most / seconds;
            bucket.Tokens = Math.Min(most, bucket.Tokens + gained);
            bucket.Seen = now;
            if (bucket.Tokens < 1)
            {
                return PlatformRefusals.TooMany.With((int)Math.Ceiling((1 - bucket.Tokens) * seconds / most));
            }

            bucket.Tokens -= cost;
            return Outcome.Done;
        }
    }

    private (int Most, int Seconds)? Setting(string limit) =>
        settings["RateLimits:" + limit]?.Split('/') is [var most, var seconds] && int.TryParse(most, out var m) && int.TryParse(seconds, out var s) ? (m, s) : null;

    private void Sweep()
    {
        var now = clock.GetTimestamp();
        foreach (var (key, bucket) in buckets)
        {
            if (clock.GetElapsedTime(bucket.Seen, now) > TimeSpan.FromHours(1))
            {
                buckets.TryRemove(key, out _);
            }
        }
    }

    private sealed class Bucket
    {
        public double Tokens { get; set; }

        public long Seen { get; set; }
    }
}
