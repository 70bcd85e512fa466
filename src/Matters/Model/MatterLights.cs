using System.Linq.Expressions;
using Huiyin.Matters.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>The light of a matter (rule 5.4): the pure rule for one, and the same rule as a filter for lists. Nothing of it is stored.</summary>
internal static class MatterLights
{
    // The filter names each width of the yellow span; longer limits than this share the last one.
    private const int WidestYellow = 16;

    private static readonly ParameterExpression It = Expression.Parameter(typeof(Matter), "matter");

    private static readonly Expression<Func<Matter, bool>> IsRunning =
        matter => matter.IsOpen && matter.State != MatterState.AwaitingSupplement && matter.State != MatterState.Suspended;

    private static readonly Expression<Func<Matter, DateOnly>> WatchedDay =
        matter => matter.State == MatterState.VerifyingBadRating && matter.StepDue != null ? matter.StepDue.Value : matter.DueDay;

    /// <summary>In VerifyingBadRating the light follows the step's own limit K3, else the promise K1.</summary>
    public static Light Of(WorkCalendar calendar, DateOnly today, MatterState state, DateOnly due, DateOnly? stepDue, int limitNumber) =>
        Lights.Of(calendar, today, Watched(state, due, stepDue), limitNumber, MatterPath.IsOpen(state), MatterPath.IsPaused(state));

    public static DateOnly Watched(MatterState state, DateOnly due, DateOnly? stepDue) => state == MatterState.VerifyingBadRating && stepDue is { } step ? step : due;

    /// <summary>Matters that show this light on a day.</summary>
    public static Expression<Func<Matter, bool>> Showing(Light light, WorkCalendar calendar, DateOnly today) => light switch
    {
        Light.Done => matter => !matter.IsOpen,
        Light.Paused => matter => matter.IsOpen && (matter.State == MatterState.AwaitingSupplement || matter.State == MatterState.Suspended),
        Light.Late => Running(Due(ExpressionType.LessThan, today)),
        Light.Today => Running(Due(ExpressionType.Equal, today)),
        Light.Soon => Running(Expression.AndAlso(Due(ExpressionType.GreaterThan, today), IsYellow(calendar, today))),
        Light.Ok => Running(Expression.AndAlso(Due(ExpressionType.GreaterThan, today), Expression.Not(IsYellow(calendar, today)))),
    };

    private static Expression<Func<Matter, bool>> Running(Expression more) =>
        Expression.Lambda<Func<Matter, bool>>(Expression.AndAlso(Bound(IsRunning), more), It);

    private static BinaryExpression Due(ExpressionType comparison, DateOnly day) => Expression.MakeBinary(comparison, Bound(WatchedDay), Expression.Constant(day));

    // Yellow: at most max(1, ⌈L/4⌉) working days are left, so the due day lies before the working day after those.
    private static Expression IsYellow(WorkCalendar calendar, DateOnly today)
    {
        Expression? any = null;
        for (var width = 1; width <= WidestYellow; width++)
        {
            var limit = Expression.Property(It, nameof(Matter.LimitNumber));
            Expression inWidth = width == 1 ? Expression.LessThanOrEqual(limit, Expression.Constant(4))
                : width == WidestYellow ? Expression.GreaterThan(limit, Expression.Constant(4 * (width - 1)))
                : Expression.AndAlso(Expression.GreaterThan(limit, Expression.Constant(4 * (width - 1))), Expression.LessThanOrEqual(limit, Expression.Constant(4 * width)));
            var yellow = Expression.AndAlso(inWidth, Due(ExpressionType.LessThan, calendar.AddWorkDays(today, width + 1)));
            any = any is null ? yellow : Expression.OrElse(any, yellow);
        }

        return any!; // at least one width
    }

    private static Expression Bound<T>(Expression<Func<Matter, T>> rule) => new Swap(rule.Parameters[0], It).Visit(rule.Body);

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
