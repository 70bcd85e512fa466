using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Matters.Receiving;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>Staff look for matters by words, among those they may read.</summary>
/// <param name="Below">The key at which the page before ended; null for the newest.</param>
internal sealed record SearchMatters(string? Typed, QueueFilter Filter, long? Below);

/// <param name="Title">Null where the matter is confidential; then its text and reply are not shown either.</param>
internal sealed record FoundMatter(
    string Number, string? Title, MatterState State, ChannelKind Channel, string? AreaCode, string? CategoryCode, DateTimeOffset RegisteredAt, DateOnly DueDay, DateOnly? StepDue, int LimitNumber,
    int FileCount, string? HandlerName, string? Text, string? Reply);

/// <param name="Count">How many of what was walked; null on later pages.</param>
/// <param name="IsCountCut">The walk did not come to the end: at least so many.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
internal sealed record SearchResult(SearchQuestion Question, IReadOnlyList<FoundMatter> Rows, long? Next, int? Count, bool IsCountCut, Register Register, DateTimeOffset Now);

internal static class SearchRefusals
{
    public static readonly Refusal TooShort = new("search.too-short", RefusalKind.Input, "q");
    public static readonly Refusal PhoneInAddress = new("search.phone-in-address", RefusalKind.Input, "q");
    public static readonly Refusal NoPhone = new("search.no-phone", RefusalKind.Input, "phone");
}

internal sealed class SearchMattersHandler(HuiyinDb db, QueueViews views, MatterDesk desk, CurrentDistrict current, AuditLog audit)
{
    public const int PageSize = 20;
    private const int MostOfOnePhone = 100;
    // So many of what the words find are looked at in one go, however many there are: a page costs the same with a million matters.
    private const int Walk = 200;

    // Somebody who may read one in a thousand does not make the house look through all of them: the next page goes on where this one stopped.
    private const int MostWalked = 4 * Capped.Most;

    /// <summary>The newest first, by the day and serial of their numbers. What the words find is walked newest first, and of it is kept what this person may read and has not filtered out.</summary>
    public async Task<Outcome<SearchResult>> HandleAsync(SearchMatters ask, Actor actor, CancellationToken ct)
    {
        if (IsPhone(ask.Typed))
        {
            return SearchRefusals.PhoneInAddress;
        }

        var question = SearchText.Question(ask.Typed);
        if (question.IsEmpty)
        {
            return SearchRefusals.TooShort;
        }

        var register = await desk.RegisterAsync(ct);
        var readable = Readable(ask.Filter, actor, register);
        var (found, below, isMore, walked) = (new List<long>(), ask.Below ?? long.MaxValue, true, 0);
        while (isMore && found.Count <= PageSize && walked < MostWalked)
        {
            var keys = await current.Value.Database.Search.NewestAsync(db, SearchIndex.Matters, question.Phrases, below, Walk, ct);
            var numbers = keys.Select(MatterWords.NumberOf).ToList();
            var kept = await readable.Where(matter => numbers.Contains(matter.Number)).Select(matter => matter.Number).ToListAsync(ct);
            found.AddRange(kept.Select(MatterWords.KeyOf).OrderDescending());
            (isMore, walked, below) = (keys.Count == Walk, walked + keys.Count, keys.Count == 0 ? below : keys[^1]);
        }

        var shown = found.Take(PageSize).ToList();
        long? next = found.Count > PageSize ? shown[^1] : isMore ? below : null;
        return new SearchResult(question, await RowsAsync(shown, ct), next, ask.Below is null ? found.Count : null, isMore, register, desk.Now);
    }

    /// <summary>Everything that was raised with this phone number, among what this person may read; who looked stands in the district's chain, the number nowhere.</summary>
    public async Task<Outcome<SearchResult>> ByPhoneAsync(string? typed, Actor actor, CancellationToken ct)
    {
        if (!IsPhone(typed) || SubmissionRules.Phone(typed) is not { } phone)
        {
            return SearchRefusals.NoPhone;
        }

        var register = await desk.RegisterAsync(ct);
        var hash = current.Value.Keys.LookUpHash(phone);
        var numbers = await Readable(QueueFilter.None, actor, register).Where(matter => matter.PhoneHash == hash).OrderByDescending(matter => matter.RegisteredAt)
            .Take(MostOfOnePhone).Select(matter => matter.Number).ToListAsync(ct);
        await audit.WriteAsync("search.phone", actor.Account, $"{numbers.Count}", ct);
        var rows = await RowsAsync([.. numbers.Select(MatterWords.KeyOf).OrderDescending()], ct);
        return new SearchResult(SearchText.Question(null), rows, null, rows.Count, numbers.Count == MostOfOnePhone, register, desk.Now);
    }

    private static bool IsPhone(string? typed) => SubmissionRules.Phone(typed) is { } phone && (Checks.IsMobile(phone) || Checks.IsLandline(phone));

    private IQueryable<Matter> Readable(QueueFilter filter, Actor actor, Register register)
    {
        var readable = filter.Narrow(views.Seen(actor).Where(matter => !matter.IsHeldForALook), register);
        return filter.Unit is { } unit ? readable.Where(matter => matter.DeskUnit == unit) : readable;
    }

    private async Task<IReadOnlyList<FoundMatter>> RowsAsync(IReadOnlyList<long> keys, CancellationToken ct)
    {
        var numbers = keys.Select(MatterWords.NumberOf).ToList();
        var rows = await db.Set<Matter>().AsNoTracking().Where(matter => numbers.Contains(matter.Number)).Select(matter => new FoundMatter(
            matter.Number, matter.IsConfidential ? null : matter.Title, matter.State, matter.Channel, matter.AreaCode, matter.CategoryCode, matter.RegisteredAt, matter.DueDay, matter.StepDue,
            matter.LimitNumber, matter.FileCount, matter.HandlerName, matter.IsConfidential ? null : matter.Text,
            matter.IsConfidential ? null : matter.Replies.Where(reply => reply.SentAt != null).OrderByDescending(reply => reply.Round).Select(reply => reply.Text).FirstOrDefault())).ToListAsync(ct);
        return [.. rows.OrderByDescending(row => MatterWords.KeyOf(row.Number))];
    }
}
