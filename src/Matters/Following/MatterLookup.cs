using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>Reading for other rooms.</summary>
internal sealed class MatterLookup(HuiyinDb db, IRegisters registers) : IMatterLookup
{
    public async Task<AnswerToPublish?> AnswerAsync(string number, CancellationToken ct)
    {
        var matter = await db.Set<Matter>().AsNoTracking().Include(m => m.Replies).SingleOrDefaultAsync(m => m.Number == number, ct);
        if (matter is not { AnsweredAt: { } answered } || matter.Replies.Find(reply => reply.Round == matter.Round && reply.SentAt is not null) is not { } reply)
        {
            return null;
        }

        var calendar = (await registers.CurrentAsync(ct)).Calendar;
        var days = calendar.CountWorkDays(CivilTime.DateOf(matter.RegisteredAt), CivilTime.DateOf(answered));
        return new AnswerToPublish(matter.Brief(), matter.Title, matter.Text, reply.Text, matter.AgreesToPublication, matter.IsConfidential, days) { ObjectsToPublication = matter.ObjectsToPublication };
    }

    public async Task<bool> MaySeeAsync(string number, Actor actor, CancellationToken ct) =>
        (await VisibleAsync([number], actor, ct)).Count > 0;

    public async Task<IReadOnlySet<string>> VisibleAsync(IReadOnlyCollection<string> numbers, Actor actor, CancellationToken ct)
    {
        var asked = await db.Set<Matter>().AsNoTracking().Include(matter => matter.Orders).Where(matter => numbers.Contains(matter.Number)).ToListAsync(ct);
        return asked.Where(matter => MatterSight.MaySee(matter, actor)).Select(matter => matter.Number).ToHashSet(StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<MatterBrief>> AllAsync(string? after, int take, CancellationToken ct)
    {
        var matters = db.Set<Matter>().AsNoTracking();
        if (after is not null)
        {
#pragma warning disable CA1310, MA0074 // becomes SQL, where numbers are digits; the overload with a comparison does not translate
            matters = matters.Where(matter => matter.Number.CompareTo(after) > 0);
#pragma warning restore CA1310, MA0074
        }

        var page = matters.OrderBy(matter => matter.Number).Take(take);
        var facts = (await page.Select(matter => matter.Facts).Distinct().ToListAsync(ct)).Aggregate(RareFacts.None, (all, one) => all | one);
        return [.. (await Whole(page, facts).ToListAsync(ct)).Select(matter => matter.Brief())];
    }

    // With everything that figures are counted from, as far as any of them has it.
    private static IQueryable<Matter> Whole(IQueryable<Matter> matters, RareFacts facts)
    {
        var whole = matters.Include(matter => matter.Orders).Include(matter => matter.Ratings).AsSplitQuery();
        // Only an explanation and a check of a bad mark ask when their reply was sent.
        whole = (facts & (RareFacts.Explanations | RareFacts.Checks)) == RareFacts.None ? whole : whole.Include(matter => matter.Replies);
        return MatterDesk.RareCollections.Where(rare => facts.HasFlag(rare.Fact)).Aggregate(whole, (some, rare) => some.Include(rare.Name));
    }
}
