using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Handling;

/// <summary>A place in a list: what stands behind or before it is found without counting.</summary>
/// <param name="At">When the matter is due; in a list by steps, the start of the step's day.</param>
internal readonly record struct QueuePlace(DateTimeOffset At, MatterId Id)
{
    public static QueuePlace Of(QueueView view, DateTimeOffset due, DateOnly? step, MatterId id) =>
        new(QueueViews.IsByStep(view) && step is { } day ? CivilTime.StartOf(day) : due, id);

    public static QueuePlace? Read(string? written)
    {
        var parts = written?.Split('-');
        return parts is [var at, var id] && long.TryParse(at, out var milliseconds) && milliseconds is > 0 and < 253_402_300_800_000 && Guid.TryParseExact(id, "N", out var guid)
            ? new QueuePlace(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), MatterId.Of(guid))
            : null;
    }

    public string Write() => $"{At.ToUnixTimeMilliseconds()}-{Id.Value:N}";

    /// <summary>The whole list in its order.</summary>
    public static IQueryable<Matter> Forward(IQueryable<Matter> matters, QueueView view) => QueueViews.IsByStep(view)
        ? matters.OrderBy(matter => matter.StepDue).ThenBy(matter => matter.Id)
        : matters.OrderBy(matter => matter.DueAt).ThenBy(matter => matter.Id);

    /// <summary>The whole list from its end.</summary>
    public static IQueryable<Matter> Backward(IQueryable<Matter> matters, QueueView view) => QueueViews.IsByStep(view)
        ? matters.OrderByDescending(matter => matter.StepDue).ThenByDescending(matter => matter.Id)
        : matters.OrderByDescending(matter => matter.DueAt).ThenByDescending(matter => matter.Id);

    public IQueryable<Matter> Behind(IQueryable<Matter> matters, QueueView view)
    {
        var (at, id) = this;
        var day = CivilTime.DateOf(at);
        return QueueViews.IsByStep(view)
            ? matters.Where(matter => matter.StepDue > day || (matter.StepDue == day && matter.Id > id))
            : matters.Where(matter => matter.DueAt > at || (matter.DueAt == at && matter.Id > id));
    }

    public IQueryable<Matter> Before(IQueryable<Matter> matters, QueueView view)
    {
        var (at, id) = this;
        var day = CivilTime.DateOf(at);
        return QueueViews.IsByStep(view)
            ? matters.Where(matter => matter.StepDue < day || (matter.StepDue == day && matter.Id < id))
            : matters.Where(matter => matter.DueAt < at || (matter.DueAt == at && matter.Id < id));
    }
}
