using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Answering;

/// <summary>A text to be written again and again.</summary>
/// <param name="ForUnit">Everybody of the unit has it; else it is one's own.</param>
/// <param name="Key">1 to 9: pressed, it is written as it stands. Never for replies.</param>
internal sealed record WriteText(TextUse? Use, string? Title, string? Text, bool ForUnit, int? Key);

internal static class ReplyTextRefusals
{
    public static readonly Refusal Unknown = new("reply-text.unknown", RefusalKind.NotFound);
    public static readonly Refusal TitleMissing = new("reply-text.title-missing", RefusalKind.Input, "title");
    public static readonly Refusal TextMissing = new("reply-text.text-missing", RefusalKind.Input, "text");
    public static readonly Refusal UseMissing = new("reply-text.use-missing", RefusalKind.Input, "use");
    public static readonly Refusal NotForReplies = new("reply-text.key-not-for-replies", RefusalKind.Input, "key");
    public static readonly Refusal KeyTaken = new("reply-text.key-taken", RefusalKind.Input, "key");
    public static readonly Refusal NotYourUnit = new("reply-text.not-your-unit", RefusalKind.Input, "forUnit");
    public static readonly Refusal TooMany = new("reply-text.too-many", RefusalKind.Input, "title");
}

internal sealed class ReplyTextsHandler(HuiyinDb db, DeskTexts texts, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<Outcome> AddAsync(WriteText ask, Actor actor, CancellationToken ct)
    {
        var known = await texts.OfAsync(actor, ct);
        if (Wrong(ask, known) is { } wrong)
        {
            return wrong;
        }

        if (ask.ForUnit && DeskTexts.UnitOf(actor) is null)
        {
            return ReplyTextRefusals.NotYourUnit;
        }

        if (known.Count(text => DeskTexts.MayChange(text, actor)) >= Most)
        {
            return ReplyTextRefusals.TooMany.With(Most);
        }

        var now = clock.GetUtcNow();
        db.Add(new ReplyText
        {
            Id = Guid.CreateVersion7(now), Account = ask.ForUnit ? null : actor.Account, Unit = ask.ForUnit ? DeskTexts.UnitOf(actor) : null, Use = ask.Use!.Value /* asked */,
            Title = ask.Title!.Trim() /* asked */, Text = ask.Text!.Trim() /* asked */, Key = ask.Key, At = now,
        });
        return await db.CommitAsync(ct);
    }

    /// <summary>Whose it is stays as it was.</summary>
    public async Task<Outcome> ChangeAsync(Guid id, WriteText ask, Actor actor, CancellationToken ct)
    {
        if (Wrong(ask, [.. (await texts.OfAsync(actor, ct)).Where(text => text.Id != id)]) is { } wrong)
        {
            return wrong;
        }

        return await FindAndAsync(id, actor, text => (text.Use, text.Title, text.Text, text.Key) = (ask.Use!.Value, ask.Title!.Trim(), ask.Text!.Trim(), ask.Key) /* asked */, ct);
    }

    public Task<Outcome> RemoveAsync(Guid id, Actor actor, CancellationToken ct) => FindAndAsync(id, actor, text => db.Remove(text), ct);

    private async Task<Outcome> FindAndAsync(Guid id, Actor actor, Action<ReplyText> change, CancellationToken ct)
    {
        if (await db.Set<ReplyText>().SingleOrDefaultAsync(text => text.Id == id, ct) is not { } text || !DeskTexts.MayChange(text, actor))
        {
            return ReplyTextRefusals.Unknown;
        }

        change(text);
        return await db.CommitAsync(ct);
    }

    private static Refusal? Wrong(WriteText ask, IReadOnlyList<ReplyText> others) =>
        ask.Use is null ? ReplyTextRefusals.UseMissing
        : string.IsNullOrWhiteSpace(ask.Title) || ask.Title.Trim().Length > ReplyText.LongestTitle ? ReplyTextRefusals.TitleMissing.With(ReplyText.LongestTitle)
        : string.IsNullOrWhiteSpace(ask.Text) || ask.Text.Trim().Length > ReplyText.LongestText ? ReplyTextRefusals.TextMissing.With(ReplyText.LongestText)
        : ask.Key is not null && ask.Use == TextUse.Reply ? ReplyTextRefusals.NotForReplies
        : ask.Key is { } key && others.Any(text => text.Key == key) ? ReplyTextRefusals.KeyTaken.With(key)
        : null;
}
