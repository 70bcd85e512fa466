namespace Huiyin.Platform.Outbox;

/// <summary>No message wakes anybody: 21:00 to 08:00 waits for the morning (rule 5.8).</summary>
public static class QuietHours
{
    private const int Begin = 21;
    private const int End = 8;
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The instant itself, or eight in the morning after it.</summary>
    public static DateTimeOffset After(DateTimeOffset now)
    {
        var local = now.ToOffset(China);
        var morning = new DateTimeOffset(local.Date, China).AddHours(End);
        return local.Hour >= Begin ? morning.AddDays(1).ToUniversalTime() : local.Hour < End ? morning.ToUniversalTime() : now;
    }
}
