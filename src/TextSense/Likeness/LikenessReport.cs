namespace Huiyin.TextSense.Likeness;

/// <summary>A report as far as likeness looks at it.</summary>
/// <param name="Key">The caller's name for it.</param>
/// <param name="Time">When it came in.</param>
/// <param name="Title">Its title; may be blank.</param>
/// <param name="Text">Its text; may be blank.</param>
public sealed record LikenessReport(string Key, DateTimeOffset Time, string Title, string Text)
{
    /// <summary>The place as written in its own field.</summary>
    public string? Place { get; init; }

    /// <summary>The code of the smallest area known for it (社区, else 街道).</summary>
    public string? Area { get; init; }

    /// <summary>Degrees north and east, any one datum for all reports; null when unknown.</summary>
    public (double North, double East)? Position { get; init; }

    /// <summary>The number another system gave it (12345 order number); null or blank when there is none.</summary>
    public string? ForeignNumber { get; init; }

    /// <summary>Who wrote it, as any stable pseudonym of the phone number; null or blank when unknown.</summary>
    public string? Citizen { get; init; }

    /// <summary>The code of its category; null or blank when unknown.</summary>
    public string? Category { get; init; }
}
