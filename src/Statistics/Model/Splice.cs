using System.Linq.Expressions;

namespace Huiyin.Statistics.Model;

/// <summary>Conditions made of conditions, so that a definition is written once and asked in many queries.</summary>
internal static class Splice
{
    /// <summary>A condition on a day, asked of the day that a row stands by.</summary>
    public static Expression<Func<TFact, bool>> On<TFact>(Expression<Func<TFact, DateOnly?>> day, Expression<Func<DateOnly?, bool>> condition) =>
        Expression.Lambda<Func<TFact, bool>>(Put(condition.Body, condition.Parameters[0], day.Body), day.Parameters);

    /// <summary>Either of two conditions.</summary>
    public static Expression<Func<TFact, bool>> Or<TFact>(Expression<Func<TFact, bool>> one, Expression<Func<TFact, bool>> other) =>
        Expression.Lambda<Func<TFact, bool>>(Expression.OrElse(one.Body, Put(other.Body, other.Parameters[0], one.Parameters[0])), one.Parameters);

    /// <summary>Both of two conditions.</summary>
    public static Expression<Func<TFact, bool>> And<TFact>(Expression<Func<TFact, bool>> one, Expression<Func<TFact, bool>> other) =>
        Expression.Lambda<Func<TFact, bool>>(Expression.AndAlso(one.Body, Put(other.Body, other.Parameters[0], one.Parameters[0])), one.Parameters);

    public static Expression Put(Expression body, ParameterExpression was, Expression now) => new Putter(was, now).Visit(body);

    private sealed class Putter(ParameterExpression was, Expression now) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == was ? now : base.VisitParameter(node);
    }
}
