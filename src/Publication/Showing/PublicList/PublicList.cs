using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Contract;
using Huiyin.Publication.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Showing;

/// <summary>How somebody looks through the public answers.</summary>
/// <param name="Q">Words of the title.</param>
/// <param name="Area">A subdistrict's nine digits.</param>
/// <param name="Category">Two digits of the first level.</param>
/// <param name="Time"><c>30</c>, <c>180</c> days, <c>year</c>; all without it.</param>
/// <param name="Rating"><c>5</c>, <c>4</c>, <c>3</c>, <c>bad</c> or <c>none</c>.</param>
internal sealed record PublicList(string? Q, string? Area, string? Category, string? Time, string? Rating, string? After);

internal sealed record PublicLine(
    string Slug, string Title, string Reply, string UnitName, string? Subdistrict, DateTimeOffset AnsweredAt, int WorkDaysUsed, int? Stars, ReplyResult Result, bool IsReworked);

/// <param name="Count">Capped: one more than <see cref="PublicListHandler.MostCounted"/> means more than that.</param>
internal sealed record PublicListView(PublicList Ask, IReadOnlyList<PublicLine> Lines, int Count, string? Next, Register Register);

internal sealed record PublicAnswer(PublicLine Line, string Text, string? CategoryCode, Register Register);

internal sealed class PublicListHandler(HuiyinDb db, IRegisters registers, TimeProvider clock) : IPublished
{
    public const int MostCounted = 1000;
    private const int PageSize = 20;
    private const int LongestWords = 30;

    public async Task<PublicListView> HandleAsync(PublicList ask, CancellationToken ct)
    {
        var asked = Filter(Public(), ask);
        var count = await asked.Take(MostCounted + 1).CountAsync(ct);
        if (RowMark.Read(ask.After) is var (at, id))
        {
            asked = asked.Where(row => row.AnsweredAt < at || (row.AnsweredAt == at && row.Id < id));
        }

        var found = await asked.OrderByDescending(row => row.AnsweredAt).ThenByDescending(row => row.Id).Take(PageSize + 1).ToListAsync(ct);
        var shown = found.Take(PageSize).ToList();
        return new PublicListView(ask, [.. shown.Select(Line)], count, found.Count > PageSize ? RowMark.Write(shown[^1].AnsweredAt, shown[^1].Id) : null, await registers.CurrentAsync(ct));
    }

    public async Task<Outcome<PublicAnswer>> OpenAsync(string slug, CancellationToken ct) =>
        await Public().SingleOrDefaultAsync(row => row.Slug == slug, ct) is { } row
            ? new PublicAnswer(Line(row), row.Text, row.CategoryCode, await registers.CurrentAsync(ct))
            : PublicationRefusals.NotFound;

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

        if (ask.Q?.Trim() is { Length: > 0 and <= LongestWords } words)
        {
            rows = rows.Where(row => row.Title.Contains(words));
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
        new(row.Slug, row.Title, row.Reply, row.UnitName, row.Subdistrict, row.AnsweredAt, row.WorkDaysUsed, row.Stars, row.Result, row.IsReworked);
}
