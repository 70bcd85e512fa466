using System.Globalization;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Contract;
using Huiyin.Publication.Model;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Showing;

/// <summary>How somebody looks through the public answers.</summary>
/// <param name="Q">Words of title, text, reply and unit.</param>
/// <param name="Area">A subdistrict's nine digits.</param>
/// <param name="Category">Two digits of the first level.</param>
/// <param name="Time"><c>30</c>, <c>180</c> days, <c>year</c>; all without it.</param>
/// <param name="Rating"><c>5</c>, <c>4</c>, <c>3</c>, <c>bad</c> or <c>none</c>.</param>
internal sealed record PublicList(string? Q, string? Area, string? Category, string? Time, string? Rating, string? After);

internal sealed record PublicLine(
    string Slug, string Title, string Text, string Reply, string UnitName, string? Subdistrict, DateTimeOffset AnsweredAt, int WorkDaysUsed, int? Stars, ReplyResult Result, bool IsReworked);

/// <param name="Count">Capped: one more than <see cref="PublicListHandler.MostCounted"/> means more than that; null on later pages of a search.</param>
/// <param name="IsCountCut">There may be more than <paramref name="Count"/>.</param>
/// <param name="IsTooShort">Words were typed, but none that can be searched.</param>
internal sealed record PublicListView(PublicList Ask, SearchQuestion? Question, IReadOnlyList<PublicLine> Lines, int? Count, bool IsCountCut, string? Next, Register Register, bool IsTooShort = false);

internal sealed record PublicAnswer(PublicLine Line, string? CategoryCode, Register Register);

internal sealed class PublicListHandler(HuiyinDb db, CurrentDistrict current, IRegisters registers, TimeProvider clock) : IPublished
{
    public const int MostCounted = 1000;
    public const int PageSize = 20;
    private const int Walk = 200;
    private const int MostWalked = 4 * MostCounted;

    public async Task<PublicListView> HandleAsync(PublicList ask, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        if (string.IsNullOrWhiteSpace(ask.Q))
        {
            return await BrowseAsync(ask, register, ct);
        }

        var question = SearchText.Question(ask.Q);
        return question.IsEmpty ? new PublicListView(ask, null, [], 0, false, null, register, true) : await SearchAsync(ask, question, register, ct);
    }

    private async Task<PublicListView> BrowseAsync(PublicList ask, Register register, CancellationToken ct)
    {
        var asked = Filter(Public(), ask);
        var count = await asked.Take(MostCounted + 1).CountAsync(ct);
        if (RowMark.Read(ask.After) is var (at, id))
        {
            asked = asked.Where(row => row.AnsweredAt < at || (row.AnsweredAt == at && row.Id < id));
        }

        var found = await asked.OrderByDescending(row => row.AnsweredAt).ThenByDescending(row => row.Id).Take(PageSize + 1).ToListAsync(ct);
        var shown = found.Take(PageSize).ToList();
        return new PublicListView(ask, null, [.. shown.Select(Line)], count, count > MostCounted, found.Count > PageSize ? RowMark.Write(shown[^1].AnsweredAt, shown[^1].Id) : null, register);
    }

    // What the words find is walked newest first; of it is kept what is public still and not filtered out.
    private async Task<PublicListView> SearchAsync(PublicList ask, SearchQuestion question, Register register, CancellationToken ct)
    {
        long? after = long.TryParse(ask.After, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
        var (found, below, isMore, walked) = (new List<long>(), after ?? long.MaxValue, true, 0);
        while (isMore && found.Count <= PageSize && walked < MostWalked)
        {
            var keys = await current.Value.Database.Search.NewestAsync(db, SearchIndex.Published, question.Phrases, below, Walk, ct);
            found.AddRange(await Filter(Public(), ask).Join(Words(keys), row => row.Id, words => words.Publication, (row, words) => words.Key).OrderByDescending(known => known).ToListAsync(ct));
            (isMore, walked, below) = (keys.Count == Walk, walked + keys.Count, keys.Count == 0 ? below : keys[^1]);
        }

        var shown = found.Take(PageSize).ToList();
        var rows = await Public().Join(Words(shown), row => row.Id, words => words.Publication, (row, words) => new { row, words.Key }).OrderByDescending(pair => pair.Key).ToListAsync(ct);
        long? next = found.Count > PageSize ? shown[^1] : isMore ? below : null;
        return new PublicListView(ask, question, [.. rows.Select(pair => Line(pair.row))], after is null ? found.Count : null, isMore, next?.ToString(CultureInfo.InvariantCulture), register);
    }

    private IQueryable<PublishedWords> Words(IReadOnlyList<long> keys) => db.Set<PublishedWords>().AsNoTracking().Where(words => keys.Contains(words.Key));

    public async Task<Outcome<PublicAnswer>> OpenAsync(string slug, CancellationToken ct) =>
        await Public().SingleOrDefaultAsync(row => row.Slug == slug, ct) is { } row
            ? new PublicAnswer(Line(row), row.CategoryCode, await registers.CurrentAsync(ct))
            : PublicationRefusals.NotFound;

    /// <summary>For the form, where somebody says "me too".</summary>
    public async Task<LikeAnswer?> FindLikeAsync(string? slug, CancellationToken ct) =>
        string.IsNullOrEmpty(slug) ? null : await Public().Where(row => row.Slug == slug).Select(row => new LikeAnswer(row.Matter.Value, row.Slug, row.Title)).SingleOrDefaultAsync(ct);

    /// <summary>For the form, beside what neighbours said.</summary>
    public async Task<IReadOnlyList<LikeAnswer>> FindAnswersAsync(IReadOnlyList<Guid> matters, CancellationToken ct)
    {
        List<MatterId?> ids = [.. matters.Select(id => (MatterId?)MatterId.Of(id))];
        return ids.Count == 0 ? [] : await Public().Where(row => ids.Contains(row.LiveFor)).Select(row => new LikeAnswer(row.Matter.Value, row.Slug, row.Title)).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<PublishedBrief>> LatestAsync(int take, CancellationToken ct) =>
        [.. (await Public().OrderByDescending(row => row.AnsweredAt).ThenByDescending(row => row.Id).Take(take).ToListAsync(ct)).Select(row =>
            new PublishedBrief(row.Slug, row.Title, row.UnitName, row.WorkDaysUsed, row.Stars, row.Result == ReplyResult.Explained, row.IsReworked, row.AnsweredAt))];

    // Nothing but what two people have let through.
    private IQueryable<PublishedMatter> Public() => db.Set<PublishedMatter>().AsNoTracking().Where(row => row.State == PublicationState.Public);

    private IQueryable<PublishedMatter> Filter(IQueryable<PublishedMatter> rows, PublicList ask)
    {
        if (ask.Area is { Length: > 0 } area)
        {
            rows = rows.Where(row => row.Subdistrict == area);
        }

        if (ask.Category is { Length: > 0 } category)
        {
            rows = rows.Where(row => row.CategoryCode == category);
        }

        if (Since(ask.Time) is { } since)
        {
            rows = rows.Where(row => row.AnsweredAt >= since);
        }

        return Rated(rows, ask.Rating);
    }

    private DateTimeOffset? Since(string? time)
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        return time switch
        {
            "30" => CivilTime.StartOf(today.AddDays(-29)),
            "180" => CivilTime.StartOf(today.AddDays(-179)),
            "year" => CivilTime.StartOf(new DateOnly(today.Year, 1, 1)),
            _ => null,
        };
    }

    private static IQueryable<PublishedMatter> Rated(IQueryable<PublishedMatter> rows, string? rating) => rating switch
    {
        "5" => rows.Where(row => row.Stars == 5),
        "4" => rows.Where(row => row.Stars == 4),
        "3" => rows.Where(row => row.Stars == 3),
        "bad" => rows.Where(row => row.Stars <= 2),
        "none" => rows.Where(row => row.Stars == null),
        _ => rows,
    };

    private static PublicLine Line(PublishedMatter row) =>
        new(row.Slug, row.Title, row.Text, row.Reply, row.UnitName, row.Subdistrict, row.AnsweredAt, row.WorkDaysUsed, row.Stars, row.Result, row.IsReworked);
}
