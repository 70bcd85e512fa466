using System.Text.Json.Serialization;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform;
using Huiyin.Platform.Files;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.Ui;

namespace Huiyin.Matters.Answering;

/// <summary>T20: the named handler hands the reply in; another person reads it before the citizen does.</summary>
/// <param name="NotesOverdueOpinions">Says that a co-handler's opinion did not come in time.</param>
/// <param name="SendAnyway">Knows that personal details stand in the reply, and that they must.</param>
/// <param name="Explained">What an explanation says beside its text; only for the result "explained".</param>
internal sealed record DraftReply(ReplyResult? Result, string? Reply, bool NotesOverdueOpinions, bool SendAnyway, ExplanationForm? Explained = null)
{
    /// <summary>Pictures of what was done; only forms carry files, a program brings them as progress first.</summary>
    [JsonIgnore]
    public IReadOnlyList<Upload> Files { get; init; } = [];
}

internal sealed record ExplanationForm(ExplainReason? Reason, string? Basis, string? DoableNow, string? Alternative, Difficulty? Difficulty, DateOnly? RevisitOn)
{
    public ExplanationTerms? Terms => Reason is { } reason && Difficulty is { } difficulty
        ? new ExplanationTerms(reason, Basis?.Trim() ?? "", DoableNow?.Trim() ?? "", Alternative?.Trim() ?? "", difficulty, RevisitOn ?? default)
        : null;
}

internal sealed class DraftReplyHandler(MatterDesk desk, FileStore files) : MoveHandler<DraftReply>(desk)
{
    protected override Outcome Move(Matter matter, DraftReply ask, Register register, Mover mover, DateTimeOffset now)
    {
        if (ask.Files.Count > TakenFiles.MostOfStaff)
        {
            return PlatformRefusals.TooManyFiles.With(TakenFiles.MostOfStaff);
        }

        if (TakenFiles.CountPictures(ask.Files) < ask.Files.Count)
        {
            return PlatformRefusals.FileKindUnknown;
        }

        var text = ask.Reply ?? "";
        var moved = ask.Result is { } result ? matter.HandInReply(result, text, ask.NotesOverdueOpinions, register, mover, now, ask.Explained?.Terms, ask.Files.Count) : MatterRefusals.ResultMissing;
        return moved.IsRefused || ask.SendAnyway || Personal(text) is not { Length: > 0 } found ? moved : MatterRefusals.PersonalDataInReply.With(found);
    }

    // The reviewer sees them with the reply; nothing is shown before it is sent.
    protected override Task<Outcome> BringAsync(Matter matter, DraftReply ask, Actor? actor, CancellationToken ct) =>
        files.TakeAllAsync(matter.Id, ask.Files, actor?.Account ?? Mover.House.Account, false, ct);

    // What is a number for certain holds the reply up; fixed lines, names and marks are only shown by the composer.
    private static string Personal(string text) => string.Join(
        Language.IsEnglish ? ", " : "、",
        PersonalText.Find(text).Where(find => find.IsIdentifier).Select(find => $"{W.Words["personal." + find.Kind]} {text.Substring(find.Start, find.Length)}"));
}
