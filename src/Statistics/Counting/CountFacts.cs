using System.Linq.Expressions;
using Huiyin.Platform.Storage;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Counting;

/// <summary>Which days: from the first to the last, or only some of them.</summary>
internal sealed record CountedDays(DateOnly From, DateOnly To, IReadOnlyList<DateOnly>? Only = null);

/// <summary>Counts the facts themselves: one query a cohort, cut by an index over its day.</summary>
internal sealed class CountFacts(HuiyinDb db)
{
    /// <summary>All measures of the days, by the dimensions wanted and in total.</summary>
    public async Task<Counts> OfDaysAsync(CountedDays days, FigureCut cut, IReadOnlyCollection<Dimension> wanted, CancellationToken ct)
    {
        var counts = new Counts();
        foreach (var cohort in Cohorts.OfMatters)
        {
            var used = cohort.Counted[0].Measure == Measure.Answered ? DaysUsed : null;
            await AddAsync(counts, InDays(cut.Of(db.Set<MatterFact>().AsNoTracking()), cohort.Day, days), cohort.Counted, wanted, used, ct);
        }

        foreach (var cohort in Cohorts.OfParts)
        {
            await AddAsync(counts, InDays(cut.Of(db.Set<PartFact>().AsNoTracking()), cohort.Day, days), cohort.Counted, wanted, null, ct);
        }

        return counts;
    }

    /// <summary>What stands now.</summary>
    public async Task<Counts> StandingAsync(FigureCut cut, IReadOnlyCollection<Dimension> wanted, DateTimeOffset now, CancellationToken ct)
    {
        var counts = new Counts();
        await AddAsync(counts, cut.Of(db.Set<MatterFact>().AsNoTracking().Where(fact => fact.IsStanding)), Cohorts.Standing(now), wanted, null, ct);
        return counts;
    }

    private static readonly Expression<Func<MatterFact, int?>> DaysUsed = fact => fact.WorkDaysUsed;

    private static async Task AddAsync<TFact>(
        Counts counts, IQueryable<TFact> facts, IReadOnlyList<Counted<TFact>> counted, IReadOnlyCollection<Dimension> wanted, Expression<Func<TFact, int?>>? days, CancellationToken ct)
        where TFact : Fact
    {
        var groups = await facts.GroupBy(KeyOf(wanted, days)).Select(RowOf(counted)).ToListAsync(ct);
        foreach (var group in groups)
        {
            var tally = new Tally();
            for (var i = 0; i < counted.Count; i++)
            {
                tally.Add(counted[i].Measure, group.Values[i]);
            }

            if (group.Key.Days is { } used)
            {
                tally.AddBar(used, tally[Measure.Answered]);
            }

            foreach (var dimension in tally.IsNothing ? [] : wanted.Append(Dimension.Total).Distinct())
            {
                counts.Add(dimension, group.Key.In(dimension), tally);
            }
        }
    }

    private static IQueryable<TFact> InDays<TFact>(IQueryable<TFact> facts, Expression<Func<TFact, DateOnly?>> day, CountedDays days)
    {
        if (days.Only is { } only)
        {
            DateOnly?[] some = [.. only];
            return facts.Where(Splice.On(day, d => some.Contains(d)));
        }

        var (from, to) = (days.From, days.To);
        return facts.Where(Splice.On(day, d => d >= from && d <= to));
    }

    // Only what is wanted goes into the key: a year by unit has as many groups as units, and not as many as matters.
    private static Expression<Func<TFact, CellKey>> KeyOf<TFact>(IReadOnlyCollection<Dimension> wanted, Expression<Func<TFact, int?>>? days)
        where TFact : Fact
    {
        var fact = Expression.Parameter(typeof(TFact), "fact");
        var bindings = new List<MemberBinding> { Bind(nameof(CellKey.Channel), Expression.Property(fact, nameof(Fact.Channel))) };
        void AddIf(Dimension dimension, string from)
        {
            if (wanted.Contains(dimension))
            {
                bindings.Add(Bind(from, Expression.Property(fact, from)));
            }
        }

        AddIf(Dimension.Unit, nameof(CellKey.Unit));
        AddIf(Dimension.Area, nameof(CellKey.Subdistrict));
        AddIf(Dimension.Category, nameof(CellKey.CategoryCode));
        AddIf(Dimension.Purpose, nameof(CellKey.Purpose));
        if (days is not null)
        {
            bindings.Add(Bind(nameof(CellKey.Days), Splice.Put(days.Body, days.Parameters[0], fact)));
        }

        return Expression.Lambda<Func<TFact, CellKey>>(Expression.MemberInit(Expression.New(typeof(CellKey)), bindings), fact);
    }

    private static MemberAssignment Bind(string name, Expression value)
    {
        var property = typeof(CellKey).GetProperty(name) ?? throw new InvalidOperationException($"A group has no {name}.");
        return Expression.Bind(property, property.PropertyType == value.Type ? value : Expression.Convert(value, property.PropertyType));
    }

    private static Expression<Func<IGrouping<CellKey, TFact>, CellRow>> RowOf<TFact>(IReadOnlyList<Counted<TFact>> counted)
    {
        var group = Expression.Parameter(typeof(IGrouping<CellKey, TFact>), "group");
        var values = counted.Select(one => Value(group, one));
        var row = Expression.MemberInit(
            Expression.New(typeof(CellRow)),
            Expression.Bind(typeof(CellRow).GetProperty(nameof(CellRow.Key))!, Expression.Property(group, "Key")), // both are there
            Expression.Bind(typeof(CellRow).GetProperty(nameof(CellRow.Values))!, Expression.NewArrayInit(typeof(long), values)));
        return Expression.Lambda<Func<IGrouping<CellKey, TFact>, CellRow>>(row, group);
    }

    private static Expression Value<TFact>(ParameterExpression group, Counted<TFact> one)
    {
        var fact = Expression.Parameter(typeof(TFact), "fact");
        var when = Splice.Put(one.When.Body, one.When.Parameters[0], fact);
        if (one.Sum is null)
        {
            return Expression.Convert(Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(TFact)], group, Expression.Lambda<Func<TFact, bool>>(when, fact)), typeof(long));
        }

        var value = Expression.Condition(when, Splice.Put(one.Sum.Body, one.Sum.Parameters[0], fact), Expression.Constant(0L));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Sum), [typeof(TFact)], group, Expression.Lambda<Func<TFact, long>>(value, fact));
    }

    private sealed class CellRow
    {
        public required CellKey Key { get; init; }

        public required long[] Values { get; init; }
    }
}
