namespace Huiyin.Platform.Files;

/// <summary>A file under the district's folder: random name, checked kind, hash; the row commits with what it belongs to.</summary>
public sealed class StoredFile
{
    public required Guid Id { get; init; }

    /// <summary>The actor of a file that came with a form which is not sent yet; swept after a day.</summary>
    public const string Pending = "pending";

    /// <summary>What it belongs to: a matter's id; before that a form's.</summary>
    public required Guid Owner { get; set; }

    /// <summary>The name it came with, for people only; never a path.</summary>
    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required long Size { get; init; }

    /// <summary>SHA-256 in hex of the bytes as stored.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who brought it: <c>citizen</c>, an account name, or <see cref="Pending"/>.</summary>
    public required string Actor { get; set; }

    /// <summary>Whether the citizen may see it: evidence of the unit is shown with the reply.</summary>
    public required bool IsPublicToApplicant { get; init; }
}
