using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Supervising;

/// <summary>What a supervisor looks at: the columns of the board first, then the lists.</summary>
internal enum BoardView
{
    /// <summary>签收超时</summary>
    Unsigned,

    /// <summary>红</summary>
    Late,

    /// <summary>今天到期</summary>
    Today,

    /// <summary>黄</summary>
    Soon,

    /// <summary>绿</summary>
    Ok,

    /// <summary>暂停</summary>
    Paused,

    /// <summary>差评未重办</summary>
    Bad,

    /// <summary>回头看到期</summary>
    LookBack,

    /// <summary>将红: within 24 working hours</summary>
    Reddening,

    /// <summary>反复差评</summary>
    BadAgain,

    /// <summary>两次以上退回</summary>
    Returned,

    /// <summary>只解释未解决</summary>
    Explained,

    /// <summary>暂停过长</summary>
    LongPause,
}

/// <summary>The matters behind each number of the board. All begin at an index on open work; nothing here grows with the years.</summary>
internal sealed class BoardViews(QueueViews queues, HuiyinDb db, MatterDesk desk)
{
    public const int Columns = (int)BoardView.LookBack + 1;

    // "将红 (next 24 working hours)" (ux h)
    private static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    // A pause older than this is looked at (our choice; the longest at a time is 30 working days)
    private const int LongDays = 15;

    private const int Twice = 2;

    public async Task<IQueryable<Matter>> OfAsync(BoardView view, UnitId? unit, Actor actor, CancellationToken ct)
    {
        var calendar = (await desk.RegisterAsync(ct)).Calendar;
        var today = CivilTime.DateOf(desk.Now);
        var seen = unit is { } one ? queues.Seen(actor).Where(matter => matter.DeskUnit == one) : queues.Seen(actor);
        var open = seen.Where(matter => matter.IsOpen && !matter.IsHeldForALook);
        var red = CivilTime.DateOf(WorkingHours.Default.Add(calendar, desk.Now, Soon));
        var old = today.AddDays(-LongDays);
        return view switch
        {
            BoardView.Unsigned => open.Where(matter => matter.State == MatterState.Dispatched && matter.StepDue < today),
            BoardView.Late => open.Where(MatterLights.Showing(Light.Late, calendar, today)),
            BoardView.Today => open.Where(MatterLights.Showing(Light.Today, calendar, today)),
            BoardView.Soon => open.Where(MatterLights.Showing(Light.Soon, calendar, today)),
            BoardView.Ok => open.Where(MatterLights.Showing(Light.Ok, calendar, today)),
            BoardView.Paused => open.Where(MatterLights.Showing(Light.Paused, calendar, today)),
            BoardView.Bad => open.Where(matter => matter.State == MatterState.VerifyingBadRating || matter.State == MatterState.InRework),
            BoardView.LookBack => Due(seen, today),
            BoardView.Reddening => open.Where(matter => matter.State != MatterState.AwaitingSupplement && matter.State != MatterState.Suspended && matter.DueDay >= today && matter.DueDay <= red),
            BoardView.BadAgain => open.Where(matter => matter.Round >= Twice && matter.Ratings.Count(rating => rating.Stars <= 2) >= Twice),
            BoardView.Returned => open.Where(matter => matter.Orders.Count(order => order.Status == WorkOrderStatus.Returned) >= Twice),
            BoardView.Explained => seen.Where(matter => matter.State == MatterState.Explained),
            BoardView.LongPause => open.Where(matter => (matter.State == MatterState.AwaitingSupplement || matter.State == MatterState.Suspended) && matter.Stops.Any(stop => stop.End == null && stop.From <= old)),
        };
    }

    /// <summary>From the plans, not from the matters: those that wait have an index of their own.</summary>
    public IQueryable<Matter> Due(IQueryable<Matter> seen, DateOnly today)
    {
        var planned = db.Set<LookBack>().Where(plan => plan.DoneAt == null && plan.LapsedAt == null && plan.PlannedOn <= today).Select(plan => EF.Property<MatterId>(plan, "MatterId"));
        return seen.Where(matter => planned.Contains(matter.Id));
    }

    public IQueryable<Matter> Seen(Actor actor) => queues.Seen(actor);
}
