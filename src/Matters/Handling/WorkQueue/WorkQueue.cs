using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Handling;

/// <summary>The worker's desk: one list, narrowed, a page of it.</summary>
internal sealed record WorkQueue(QueueView View, QueueFilter Filter, QueuePlace? After);

/// <summary>One line of a list: nothing personal, and no title where the matter is confidential.</summary>
internal sealed record QueueRow(
    MatterId Id, string Number, string? Title, MatterState State, ChannelKind Channel, string? AreaCode, string? CategoryCode, DateOnly DueDay, DateOnly? StepDue,
    DateTimeOffset DueAt, int LimitNumber, int FileCount, int Round, bool IsContacted, bool IsLead, string? HandlerName, DateOnly? Day)
{
    /// <summary>The day this list waits for, where it has one of its own; of what stands still the last day on which it should have moved.</summary>
    public DateOnly DueIn(QueueView view) => Day is not { } own ? Watched : view == QueueView.Ageing ? own.AddDays(-1) : own;

    public QueuePlace Place => QueuePlace.Of(DueAt, Day, Id);

    public DateOnly Watched => MatterLights.Watched(State, DueDay, StepDue);

    public Light LightOn(WorkCalendar calendar, DateOnly today) => MatterLights.Of(calendar, today, State, DueDay, StepDue, LimitNumber);
}

/// <param name="Lights">Counts by light under the other filters; empty where nothing is open.</param>
/// <param name="AreLightsCut">The list is longer than was walked: each count is at least so many.</param>
/// <param name="Count">How many the list has, to 1,000.</param>
/// <param name="Held">How many wait for a look on the same desks.</param>
internal sealed record QueuePage(WorkQueue Ask, IReadOnlyList<QueueRow> Rows, QueuePlace? Next, IReadOnlyDictionary<Light, int> Lights, bool AreLightsCut, int Count, int Held, Register Register, DateTimeOffset Now);

internal sealed class WorkQueueHandler(QueueViews views, MatterDesk desk)
{
    public const int PageSize = 20;
    private const int LightWalk = 5_000;
    private static readonly Light[] Shown = [Light.Late, Light.Today, Light.Soon, Light.Ok, Light.Paused];

    public async Task<QueuePage> HandleAsync(WorkQueue ask, Actor actor, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        var now = desk.Now;
        var today = CivilTime.DateOf(now);
        var all = ask.Filter.Narrow(views.Of(ask.View, actor, ask.Filter.Unit), register);
        var shown = ask.Filter.Light is { } light ? all.Where(MatterLights.Showing(light, register.Calendar, today)) : all;
        var rows = await PageAsync(shown, ask, ct);
        var (lights, isCut) = await LightsAsync(all, ask, register.Calendar, today, ct);
        var held = ask.View == QueueView.Unit ? await Capped.CountAsync(views.Of(QueueView.Held, actor, ask.Filter.Unit), ct) : 0;
        return new QueuePage(ask, [.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Place : null, lights, isCut,
            ask.Filter.Light is { } one && !isCut && lights.TryGetValue(one, out var count) ? count : ask.Filter.Light is null && lights.Count > 0 ? lights.Values.Sum() : await Capped.CountAsync(shown, ct),
            held, register, now);
    }

    // One more than a page says whether there is a next one.
    private static Task<List<QueueRow>> PageAsync(IQueryable<Matter> matters, WorkQueue ask, CancellationToken ct)
    {
        var isLead = ask.View != QueueView.Co;
        var hasDay = QueueViews.DayOf(ask.View) is not null;
        var day = QueueViews.DayOf(ask.View) ?? nameof(Matter.StepDue);
        var ordered = QueueViews.IsOver(ask.View)
            ? QueuePlace.Backward(ask.After?.Before(matters, ask.View) ?? matters, ask.View)
            : QueuePlace.Forward(ask.After?.Behind(matters, ask.View) ?? matters, ask.View);
        return ordered.Take(PageSize + 1).Select(matter => new QueueRow(
            matter.Id, matter.Number, matter.IsConfidential ? null : matter.Title, matter.State, matter.Channel, matter.AreaCode, matter.CategoryCode, matter.DueDay, matter.StepDue,
            matter.DueAt, matter.LimitNumber, matter.FileCount, matter.Round, matter.FirstContactAt != null, isLead, matter.HandlerName, hasDay ? EF.Property<DateOnly?>(matter, day) : null)).ToListAsync(ct);
    }

    // One walk over the list in its order groups it by what the light depends on; a list longer than the walk shows its counts as "so many and more".
    private static async Task<(IReadOnlyDictionary<Light, int> Counts, bool IsCut)> LightsAsync(IQueryable<Matter> all, WorkQueue ask, WorkCalendar calendar, DateOnly today, CancellationToken ct)
    {
        if (QueueViews.IsOver(ask.View) || QueueViews.IsAfterwards(ask.View))
        {
            return (new Dictionary<Light, int>(), false);
        }

        var counts = Shown.ToDictionary(light => light, _ => 0);
        var walked = await QueuePlace.Forward(all, ask.View).Take(LightWalk)
            .GroupBy(matter => new { matter.State, matter.DueDay, Step = matter.State == MatterState.VerifyingBadRating ? matter.StepDue : null, matter.LimitNumber })
            .Select(group => new { group.Key.State, group.Key.DueDay, group.Key.Step, group.Key.LimitNumber, Count = group.Count() }).ToListAsync(ct);
        foreach (var group in walked)
        {
            var light = MatterLights.Of(calendar, today, group.State, group.DueDay, group.Step, group.LimitNumber);
            counts[light] = counts.GetValueOrDefault(light) + group.Count;
        }

        return (counts, walked.Sum(group => group.Count) == LightWalk);
    }
}
