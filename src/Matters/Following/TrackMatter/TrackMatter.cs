using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Files;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>A matter as its citizen follows it: nothing internal, nobody's full name.</summary>
internal sealed record TrackedMatter(string Number, string Title, MatterState State)
{
    public required string LightCode { get; init; }

    public required string LightWords { get; init; }

    /// <summary>What is going on, in one sentence.</summary>
    public required string Seen { get; init; }

    public required IReadOnlyList<TrailStep> Trail { get; init; }

    public required UnitBrief? FirstReceiver { get; init; }

    public required UnitBrief? Responsible { get; init; }

    /// <summary>「陈**」; null while nobody is named.</summary>
    public string? Handler { get; init; }

    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    public required DateOnly Due { get; init; }

    public required string LimitWords { get; init; }

    public required string Counted { get; init; }

    public required string CameBy { get; init; }

    public required IReadOnlyList<TrackedEntry> Timeline { get; init; }

    public TrackedReply? Reply { get; init; }

    /// <summary>Legal basis and where to go, where it is not handled here.</summary>
    public string? WayOut { get; init; }

    public IReadOnlyList<TrackedFile> Evidence { get; init; } = [];

    public IReadOnlyList<TrackedFile> OwnFiles { get; init; } = [];

    public int? Stars { get; init; }

    public bool MayRate { get; init; }

    /// <summary>A mark that was given may be changed once.</summary>
    public bool MayChangeRating { get; init; }

    public DateOnly? RateUntil { get; init; }

    public bool MayWithdraw { get; init; }

    /// <summary>What was asked for once, and until when it can be given (T4).</summary>
    public string? SupplementList { get; init; }

    public DateOnly? SupplementUntil { get; init; }

    /// <summary>The nouns of what the citizen may do now beside rating and withdrawing.</summary>
    public IReadOnlyList<string> Moves { get; init; } = [];

    /// <summary>The noun of the form that was just done.</summary>
    public string? Done { get; init; }

    /// <summary>The form that was refused, why, and what was typed.</summary>
    public string? Noun { get; init; }

    public string? Wrong { get; init; }

    public Microsoft.AspNetCore.Http.IFormCollection? Typed { get; init; }
}

/// <summary>One line of the timeline.</summary>
internal sealed record TrackedEntry(DateTimeOffset At, string Kind, string Sentence, string? Text, string? Seal, bool IsCitizens);

internal sealed record TrackedReply(string Unit, DateTimeOffset At, ReplyResult Result, string Text)
{
    /// <summary>Why not now, and what instead, where it is explained (rule 5.2).</summary>
    public ExplainedReply? Explained { get; init; }
}

internal sealed record TrackedFile(string Href, string Name, bool IsPicture, DateTimeOffset At);

internal sealed class TrackMatterHandler(HuiyinDb db, MatterDesk desk)
{
    /// <summary>By number and query code; a wrong pair is always not found.</summary>
    public async Task<Outcome<TrackedMatter>> HandleAsync(string number, string? queryCode, CancellationToken ct)
    {
        var found = await desk.ForCitizenAsync(number, queryCode, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = found.Must;
        var id = matter.Id;
        var entries = await db.Set<TimelineEntry>().AsNoTracking()
            .Where(entry => EF.Property<MatterId>(entry, "MatterId") == id && entry.IsPublic).OrderByDescending(entry => entry.Sequence).ToListAsync(ct);
        var files = matter.FileCount == 0 ? [] : await db.Set<StoredFile>().AsNoTracking()
            .Where(file => file.Owner == id.Value && file.IsPublicToApplicant).OrderBy(file => file.Id).ToListAsync(ct);
        return View(matter, entries, files, await desk.RegisterAsync(ct));
    }

    private TrackedMatter View(Matter matter, List<TimelineEntry> entries, List<StoredFile> files, Register register)
    {
        var reply = matter.Replies.LastOrDefault(reply => reply.SentAt is not null);
        var stars = matter.Ratings.FindLast(rating => rating.Round == matter.Round && rating.Occasion == RatingOccasion.Reply)?.Stars;
        var mayRate = matter.MayBeRated(register, desk.Now) && stars is null;
        return new TrackedMatter(matter.Number, matter.Title, matter.State)
        {
            LightCode = MatterLook.LightCode(matter, register, desk.Now),
            LightWords = MatterLook.LightWords(matter, register, desk.Now),
            Seen = MatterLook.Seen(matter, register),
            Trail = MatterLook.Trail(matter),
            FirstReceiver = register.Unit(matter.FirstReceiver),
            Responsible = register.Unit(matter.Responsible),
            Handler = matter is { IsLeadSigned: true, HandlerName: { } name } ? PersonalText.MaskName(name) : null,
            CoHandlers = [.. matter.Orders.Where(order => order.Role == WorkOrderRole.CoHandler && order.Status != WorkOrderStatus.Recalled).Select(order => register.UnitName(order.Unit))],
            Due = matter.DueDay,
            LimitWords = MatterLook.LimitWords(matter),
            Counted = MatterLook.Counted(matter, register),
            CameBy = register.Venue(matter.VenueNumber)?.Name ?? W.Words["channel." + matter.Channel],
            Timeline = [.. entries.Select(entry => new TrackedEntry(entry.At, entry.Kind, EntryWords.Sentence(entry, true), ShownText(entry), EntryWords.Seal(entry), EntryWords.IsCitizens(entry)))],
            Reply = reply?.SentAt is { } sent ? new TrackedReply(register.Unit(reply.Unit)?.Name ?? "", sent, reply.Result, reply.Text) { Explained = matter.Explanations.Find(explained => explained.Reply == reply.Id) } : null,
            WayOut = entries.Find(entry => entry.Kind == "T3")?.Text,
            Evidence = [.. files.Where(file => file.Actor != "citizen").Select(Show)],
            OwnFiles = [.. files.Where(file => file.Actor == "citizen").Select(Show)],
            Stars = stars,
            MayChangeRating = stars is not null && matter.MayBeRated(register, desk.Now),
            MayRate = mayRate,
            RateUntil = mayRate && matter is { State: MatterState.Answered, RateUntil: { } until } ? WorkDays.CivilTime.DateOf(until).AddDays(-1) : null,
            MayWithdraw = matter.MayBeWithdrawn(),
            SupplementList = matter.State == MatterState.AwaitingSupplement ? matter.OpenStop?.Text : null,
            SupplementUntil = matter.OpenStop?.Until,
            Moves = OwnMoves.Of(matter, register, desk.Now),
        };
    }

    // The way out stands in a box of its own.
    private static string? ShownText(TimelineEntry entry) => entry.Kind == "T3" ? null : entry.Text;

    private static TrackedFile Show(StoredFile file) =>
        new($"/files/{file.Id:N}", file.Name, file.ContentType.StartsWith("image/", StringComparison.Ordinal), file.At);
}
