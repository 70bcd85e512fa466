using System.Linq.Expressions;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.TextSense.Likeness;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>The newest rows of each key of a report by one statement, from the index alone; compiled once a district.</summary>
internal sealed class LikenessShelf
{
    private readonly Func<HuiyinDb, long[], DateOnly, DateOnly, IAsyncEnumerable<LikenessEntry>> rows = EF.CompileAsyncQuery(OfAll());

    /// <summary>The matters that share keys with a report, those that share the weightiest first, the newest first among equals; and how many rows were read.</summary>
    public async Task<(IReadOnlyList<MatterId> Matters, int Rows)> RankAsync(HuiyinDb db, IReadOnlyList<LikenessKey> keys, DateOnly from, DateOnly to, int most, CancellationToken ct)
    {
        var weights = keys.ToDictionary(key => key.Value, key => key.Weight);
        var asked = new long[LikenessKeys.Most]; // one statement for however many keys; nothing is filed under 0
        weights.Keys.CopyTo(asked, 0);
        var sums = new Dictionary<MatterId, (int Weight, DateOnly Day)>();
        var count = 0;
        await foreach (var row in rows(db, asked, from, to).WithCancellation(ct))
        {
            count++;
            sums[row.Matter] = (sums.GetValueOrDefault(row.Matter).Weight + weights.GetValueOrDefault(row.Key), row.Day);
        }

        return ([.. sums.OrderByDescending(sum => sum.Value.Weight).ThenByDescending(sum => sum.Value.Day).ThenByDescending(sum => sum.Key.Value).Take(most).Select(sum => sum.Key)], count);
    }

    private static Expression<Func<HuiyinDb, long[], DateOnly, DateOnly, IQueryable<LikenessEntry>>> OfAll()
    {
        var all = OfKey(0);
        for (var at = 1; at < LikenessKeys.Most; at++)
        {
            var next = OfKey(at);
            var body = new Swap(next.Parameters, all.Parameters).Visit(next.Body);
            all = all.Update(Expression.Call(typeof(Queryable), nameof(Queryable.Concat), [typeof(LikenessEntry)], all.Body, body), all.Parameters);
        }

        return all;
    }

    private static Expression<Func<HuiyinDb, long[], DateOnly, DateOnly, IQueryable<LikenessEntry>>> OfKey(int at) => (db, keys, from, to) => db.Set<LikenessEntry>().AsNoTracking()
        .Where(entry => entry.Key == keys[at] && entry.Day >= from && entry.Day <= to)
        .OrderByDescending(entry => entry.Day).ThenByDescending(entry => entry.Matter)
        .Take(LikenessKeys.RowsOfKey);

    private sealed class Swap(IReadOnlyList<ParameterExpression> from, IReadOnlyList<ParameterExpression> to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => from.Index().FirstOrDefault(pair => pair.Item == node) is { Item: not null } found ? to[found.Index] : base.VisitParameter(node);
    }
}
