using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Contract;

/// <summary>What a channel hands in. Texts as typed; contacts in clear, sealed before they are stored.</summary>
/// <param name="Text">5 to 2,000 characters; API and hotline 4,000, import 20,000.</param>
public sealed record Submission(string Text, ChannelKind Channel)
{
    public string? Title { get; init; }

    /// <summary>The program that hands it in by name, such as 「12345 热线平台」; null for people.</summary>
    public string? Source { get; init; }

    /// <summary>The code on the wall; null without one.</summary>
    public string? WallCode { get; init; }

    /// <summary>The number of the venue where it was said, for those who register it there; null without one.</summary>
    public string? VenueNumber { get; init; }

    /// <summary>Community or subdistrict; null where unknown (then the venue's).</summary>
    public string? AreaCode { get; init; }

    /// <summary>House number or landmark, as typed; sealed.</summary>
    public string? Place { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public string? Phone { get; init; }

    /// <summary>怎么称呼您, at most 20 characters.</summary>
    public string? CallMe { get; init; }

    public Purpose? Purpose { get; init; }

    public string? CategoryCode { get; init; }

    /// <summary>The slug of the public answer to which the citizen says "me too"; ignored when nothing is public under it.</summary>
    public string? Like { get; init; }

    /// <summary>Agrees that it is answered in public, masked.</summary>
    public bool AgreesToPublication { get; init; }

    /// <summary>The same key makes the same matter and gives the same receipt; null for none.</summary>
    public string? IdempotencyKey { get; init; }

    public IReadOnlyList<Upload> Files { get; init; } = [];

    /// <summary>The form whose files were stored before it was sent; they go over to the matter.</summary>
    public Guid? FilesOfForm { get; init; }

    /// <summary>Looks like a robot's: registered like any other, waits for a clerk's look (house.md 8).</summary>
    public bool IsHeldForALook { get; init; }

    /// <summary>Who registers it for somebody at a counter; null when the citizen submits.</summary>
    public Actor? RegisteredBy { get; init; }

    /// <summary>The unit at whose desk it is registered, which receives it first; null for the clerk's own.</summary>
    public UnitId? At { get; init; }
}

/// <summary>A file as it was sent: its name and its bytes.</summary>
public sealed record Upload(string Name, Func<Stream> Open);

/// <summary>What the citizen takes home: by number and code the matter can be followed.</summary>
/// <param name="IsRepeat">The key was known: this is the receipt of the first time.</param>
public sealed record Receipt(MatterId Id, string Number, string QueryCode, UnitId FirstReceiver, DateOnly DueDate, bool IsRepeat);

/// <summary>The one way in for every door and every other room.</summary>
public interface IMatterIntake
{
    /// <summary>Registers the matter (T1), or says what is missing.</summary>
    Task<Outcome<Receipt>> SubmitAsync(Submission submission, CancellationToken ct);
}
