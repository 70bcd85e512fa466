using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Publication.Model;

/// <summary>Where a publication stands.</summary>
internal enum PublicationState
{
    /// <summary>待确认: masked by one person, waits for another</summary>
    Proposed,

    /// <summary>已公开</summary>
    Public,

    /// <summary>未同意公开</summary>
    Refused,

    /// <summary>已撤下: the citizen objected, or a publisher took it down</summary>
    TakenDown,
}

/// <summary>公开答复: the confirmed, masked text of one matter, and nothing else of it (T36, rule 3.14).</summary>
internal sealed class PublishedMatter
{
    private const int TopLevelDigits = 2;
    private const int SubdistrictDigits = 9;

    public required Guid Id { get; init; }

    /// <summary>Stands in the public address; made by chance, so that nobody counts or guesses.</summary>
    public required string Slug { get; init; }

    public required MatterId Matter { get; init; }

    /// <summary>The matter again while the publication waits or is public: at most one of these at a time.</summary>
    public MatterId? LiveFor { get; private set; }

    /// <summary>For the desk only; never shown to the public.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required string Reply { get; init; }

    public required string UnitName { get; init; }

    public string? Subdistrict { get; init; }

    /// <summary>The first level of the category.</summary>
    public string? CategoryCode { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    public required int WorkDaysUsed { get; init; }

    public required ReplyResult Result { get; init; }

    public required bool IsReworked { get; init; }

    public int? Stars { get; private set; }

    /// <summary>The citizen's own consent; without it the proposer said that nobody can be recognised.</summary>
    public required bool HasConsent { get; init; }

    public required string ProposedBy { get; init; }

    public required string ProposedByName { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public PublicationState State { get; private set; } = PublicationState.Proposed;

    public int Version { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? RefusalReason { get; private set; }

    /// <summary>Whether the matter can be shown at all, whoever asks (guard of T36).</summary>
    public static Refusal? Forbids(AnswerToPublish answer) =>
        answer.ObjectsToPublication ? PublicationRefusals.Objected
        : answer.IsConfidential || answer.Matter.Purpose == Purpose.TipOff ? PublicationRefusals.Confidential
        : answer.Matter.State is not (MatterState.Answered or MatterState.Explained or MatterState.Closed) ? PublicationRefusals.NotAnswered
        : null;

    /// <summary>T36, first half: somebody masks it and proposes; nothing is shown yet.</summary>
    /// <param name="isUnrecognisable">The proposer's word that nobody can be recognised, needed where the citizen did not agree.</param>
    /// <param name="isChecked">The proposer's word that words of children and illness are about nobody in particular.</param>
    public static Outcome<PublishedMatter> Propose(AnswerToPublish answer, MaskedText masked, bool isUnrecognisable, bool isChecked, Proposer by, string slug, DateTimeOffset now)
    {
        var text = masked.Trimmed();
        if ((Forbids(answer) ?? Wrong(answer, text, isUnrecognisable, isChecked)) is { } refusal)
        {
            return refusal;
        }

        var matter = answer.Matter;
        return new PublishedMatter
        {
            Id = Guid.CreateVersion7(now),
            Slug = slug,
            Matter = matter.Id,
            LiveFor = matter.Id,
            Number = matter.Number,
            Title = text.Title,
            Text = text.Text,
            Reply = text.Reply,
            UnitName = by.UnitName,
            Subdistrict = matter.AreaCode is { Length: >= SubdistrictDigits } area ? area[..SubdistrictDigits] : null,
            CategoryCode = matter.CategoryCode is { Length: >= TopLevelDigits } category ? category[..TopLevelDigits] : null,
            AnsweredAt = matter.AnsweredAt ?? now,
            WorkDaysUsed = answer.WorkDaysUsed,
            Result = matter.Result ?? ReplyResult.Solved,
            IsReworked = matter.Round > 1,
            Stars = matter.Stars,
            HasConsent = answer.AgreesToPublication,
            ProposedBy = by.Account,
            ProposedByName = by.Name,
            ProposedAt = now,
        };
    }

    /// <summary>T36, second half: another person has read both texts side by side; from now on everybody may.</summary>
    public Outcome Approve(string account, string name, bool isChecked, DateTimeOffset now)
    {
        if (Undecidable(account) is { } refusal)
        {
            return refusal;
        }

        return isChecked ? Decide(PublicationState.Public, account, name, now) : PublicationRefusals.NotChecked;
    }

    /// <summary>Another person says why not; it may be proposed again, masked better.</summary>
    public Outcome Refuse(string account, string name, string? reason, DateTimeOffset now)
    {
        if (Undecidable(account) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PublicationRefusals.ReasonMissing;
        }

        RefusalReason = reason.Trim();
        LiveFor = null;
        return Decide(PublicationState.Refused, account, name, now);
    }

    /// <summary>Nobody sees it any more. What was proposed and not yet decided is gone as well.</summary>
    public Outcome TakeDown(string account, string name, string? reason, DateTimeOffset now)
    {
        if (State is not (PublicationState.Public or PublicationState.Proposed))
        {
            return PublicationRefusals.Decided;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PublicationRefusals.ReasonMissing;
        }

        RefusalReason = reason.Trim();
        LiveFor = null;
        return Decide(PublicationState.TakenDown, account, name, now);
    }

    /// <summary>The citizen has rated: the stars everybody sees are the last ones, bad ones too.</summary>
    public void TakeStars(int? stars) => Stars = stars;

    private static Refusal? Wrong(AnswerToPublish answer, MaskedText text, bool isUnrecognisable, bool isChecked) =>
        text.Title.Length == 0 ? PublicationRefusals.TitleMissing
        : text.Text.Length == 0 ? PublicationRefusals.TextMissing
        : text.Reply.Length == 0 ? PublicationRefusals.ReplyMissing
        : text.Title.Length > MaskedText.LongestTitle || text.Text.Length > MaskedText.LongestText || text.Reply.Length > MaskedText.LongestText ? PublicationRefusals.TooLong
        : text.Identifiers() is { Count: > 0 } left ? PublicationRefusals.PersonalData.With(string.Join('、', left))
        : !answer.AgreesToPublication && !isUnrecognisable ? PublicationRefusals.ConsentMissing
        : !isChecked && text.Sensitive() is { Count: > 0 } words ? PublicationRefusals.NotChecked.With(string.Join('、', words))
        : null;

    // Nobody approves their own request (rule 4.1).
    private Refusal? Undecidable(string account) =>
        State != PublicationState.Proposed ? PublicationRefusals.Decided
        : account == ProposedBy ? PublicationRefusals.SamePerson
        : null;

    private Outcome Decide(PublicationState state, string account, string name, DateTimeOffset now)
    {
        State = state;
        DecidedBy = account;
        DecidedByName = name;
        DecidedAt = now;
        Version++;
        return Outcome.Done;
    }
}

/// <summary>Who proposes, and the unit that answered as it is called today.</summary>
internal sealed record Proposer(string Account, string Name, string UnitName);
