using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

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
internal sealed class BoardViews(QueueViews queues, MatterDesk desk)
{
    public const int Columns = (int)BoardView.LookBack + 1;

    // "将红 (next 24 working hours)" (ux h)
    private static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    // A pause older than this is looked at (our choice; the longest at a time is 30 working days)
    private const int LongDays = 15;

    public async Task<IQueryable<Matter>> OfAsync(BoardView view, UnitId? unit, Actor actor, CancellationToken ct)
    {
        var calendar = (await desk.RegisterAsync(ct)).Calendar;
        var today = CivilTime.DateOf(desk.Now);
        var seen = unit is { } one ? queues.Seen(actor).Where(matter => matter.DeskUnit == one) : queues.Seen(actor);
        var open = seen.Where(matter => matter.IsOpen && !matter.IsHeldForALook);
        var red = CivilTime.DateOf(WorkingHours.Default.Add(calendar, desk.Now, Soon));
        var (from, until) = (CivilTime.StartOf(today), CivilTime.EndOf(red)); // the same days again, for the index
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
            BoardView.LookBack => queues.LookedBack(seen),
            BoardView.Reddening => open.Where(matter => matter.State != MatterState.AwaitingSupplement && matter.State != MatterState.Suspended && matter.DueDay >= today && matter.DueDay <= red
                && matter.DueAt >= from && matter.DueAt <= until && !(matter.State == MatterState.VerifyingBadRating && matter.StepDue < today)),
            BoardView.BadAgain => seen.Where(matter => matter.BadRatings >= 2 && matter.Round >= 2),
            BoardView.Returned => seen.Where(matter => matter.Returns >= 2),
            BoardView.Explained => seen.Where(matter => matter.State == MatterState.Explained),
            BoardView.LongPause => seen.Where(matter => (matter.State == MatterState.AwaitingSupplement || matter.State == MatterState.Suspended) && matter.Stops.Any(stop => stop.End == null && stop.From <= old)),
        };
    }

    public IQueryable<Matter> Seen(Actor actor) => queues.Seen(actor);

    public IQueryable<Matter> LookedBack(Actor actor) => queues.LookedBack(Seen(actor));
}
