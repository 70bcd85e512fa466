using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Handling;

/// <summary>A place in a list: what stands behind or before it is found without counting.</summary>
/// <param name="At">When the matter is due; in a list with a day of its own, the start of that day.</param>
internal readonly record struct QueuePlace(DateTimeOffset At, MatterId Id)
{
    public static QueuePlace Of(QueueView view, Matter matter)
    {
        var day = QueueViews.DayOf(view) switch
        {
            nameof(Matter.StepDue) => matter.StepDue,
            nameof(Matter.LookBackOn) => matter.LookBackOn,
            nameof(Matter.AgesOn) => matter.AgesOn,
            _ => null,
        };
        return Of(matter.DueAt, day, matter.Id);
    }

    public static QueuePlace Of(DateTimeOffset due, DateOnly? day, MatterId id) => new(day is { } own ? CivilTime.StartOf(own) : due, id);

    public static QueuePlace? Read(string? written)
    {
        var parts = written?.Split('-');
        return parts is [var at, var id] && long.TryParse(at, out var milliseconds) && milliseconds is > 0 and < 253_402_300_800_000 && Guid.TryParseExact(id, "N", out var guid)
            ? new QueuePlace(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), MatterId.Of(guid))
            : null;
    }

    public string Write() => $"{At.ToUnixTimeMilliseconds()}-{Id.Value:N}";

    /// <summary>The whole list in its order.</summary>
    public static IQueryable<Matter> Forward(IQueryable<Matter> matters, QueueView view) => QueueViews.DayOf(view) is { } name
        ? matters.OrderBy(matter => EF.Property<DateOnly?>(matter, name)).ThenBy(matter => matter.Id)
        : matters.OrderBy(matter => matter.DueAt).ThenBy(matter => matter.Id);

    /// <summary>The whole list from its end.</summary>
    public static IQueryable<Matter> Backward(IQueryable<Matter> matters, QueueView view) => QueueViews.DayOf(view) is { } name
        ? matters.OrderByDescending(matter => EF.Property<DateOnly?>(matter, name)).ThenByDescending(matter => matter.Id)
        : matters.OrderByDescending(matter => matter.DueAt).ThenByDescending(matter => matter.Id);

    public IQueryable<Matter> Behind(IQueryable<Matter> matters, QueueView view)
    {
        var (at, id) = this;
        var day = CivilTime.DateOf(at);
        return QueueViews.DayOf(view) is { } name
            ? matters.Where(matter => EF.Property<DateOnly?>(matter, name) > day || (EF.Property<DateOnly?>(matter, name) == day && matter.Id > id))
            : matters.Where(matter => matter.DueAt > at || (matter.DueAt == at && matter.Id > id));
    }

    public IQueryable<Matter> Before(IQueryable<Matter> matters, QueueView view)
    {
        var (at, id) = this;
        var day = CivilTime.DateOf(at);
        return QueueViews.DayOf(view) is { } name
            ? matters.Where(matter => EF.Property<DateOnly?>(matter, name) < day || (EF.Property<DateOnly?>(matter, name) == day && matter.Id < id))
            : matters.Where(matter => matter.DueAt < at || (matter.DueAt == at && matter.Id < id));
    }
}
