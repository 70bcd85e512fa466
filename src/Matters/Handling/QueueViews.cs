using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Handling;

/// <summary>The lists of the worker's desk.</summary>
internal enum QueueView
{
    /// <summary>我的待办: I am the named handler</summary>
    Mine,

    /// <summary>单位待办: on the desk of my units</summary>
    Unit,

    /// <summary>待签收</summary>
    Sign,

    /// <summary>协办给我的</summary>
    Co,

    /// <summary>待答复审核</summary>
    Review,

    /// <summary>待我确认: open proposals of somebody else</summary>
    Confirm,

    /// <summary>差评核实</summary>
    Bad,

    /// <summary>争议待裁定</summary>
    Disputes,

    /// <summary>督办中: a letter or more is open</summary>
    Supervised,

    /// <summary>挂账回访: explained, and the day to look again has come or comes this week</summary>
    Revisit,

    /// <summary>待回访: answered before today, with a number to call and without a mark</summary>
    CallBack,

    /// <summary>回头看到期</summary>
    LookBack,

    /// <summary>长期未动: unsigned, silent, stopped for long, explained without a revisit</summary>
    Ageing,

    /// <summary>先看一眼: held for a look</summary>
    Held,

    /// <summary>全区在办</summary>
    All,

    /// <summary>已办</summary>
    Done,
}

/// <summary>Which matters stand on which list, for whom. Each list starts from an index on open work; nothing here grows with the years.</summary>
internal sealed class QueueViews(HuiyinDb db, TimeProvider clock)
{
    // What is to be revisited is shown a week ahead.
    private const int DaysAhead = 7;
    private const int FewDesks = 8;

    private static readonly Role[] Signers = [Role.UnitReceiver, Role.Handler, Role.UnitLeader];
    private static readonly Role[] Verifiers = [Role.CallbackAgent, Role.Supervisor, Role.UnitLeader];
    private static readonly Role[] NamedHandlers = [Role.Handler, Role.CounterClerk, Role.UnitReceiver, Role.UnitLeader];

    /// <summary>True when the list can hold anything for this person.</summary>
    public static bool IsFor(QueueView view, Actor actor) => view switch
    {
        QueueView.Mine => NamedHandlers.Any(actor.IsAnywhere),
        QueueView.Unit or QueueView.Done => MatterSight.DeskUnits(actor).Count > 0,
        QueueView.Sign or QueueView.Co => Signers.Any(actor.IsAnywhere),
        QueueView.Review => actor.IsAnywhere(Role.UnitLeader),
        QueueView.Confirm => MatterPath.Confirmers.Any(actor.IsAnywhere),
        QueueView.Disputes => MatterPath.StaffRoles(Move.Rule).Any(actor.IsAnywhere),
        QueueView.Supervised => Matter.StaffWhoSupervise.Any(actor.IsAnywhere) || actor.IsAnywhere(Role.UnitLeader),
        QueueView.Revisit => actor.IsAnywhere(Role.Dispatcher) || actor.IsAnywhere(Role.Supervisor),
        QueueView.CallBack => actor.IsAnywhere(Role.CallbackAgent),
        QueueView.LookBack => Matter.WhoLooksBack.Any(actor.IsAnywhere),
        QueueView.Ageing => actor.IsAnywhere(Role.Supervisor) || actor.IsAnywhere(Role.Dispatcher),
        QueueView.Bad => Verifiers.Any(actor.IsAnywhere),
        QueueView.Held => MatterPath.StaffRoles(Move.Accept).Any(actor.IsAnywhere),
        QueueView.All => MatterSight.SeesDistrict(actor),
    };

    /// <summary>The list this person's day begins with; null for those without any.</summary>
    public static QueueView? FirstFor(Actor actor) =>
        actor.IsAnywhere(Role.Handler) ? QueueView.Mine
        : actor.IsAnywhere(Role.CallbackAgent) ? QueueView.Bad
        : Enum.GetValues<QueueView>().Where(view => view is not QueueView.Mine && IsFor(view, actor)).Select(view => (QueueView?)view).FirstOrDefault();

    /// <summary>Lists of what is over: the newest first, and no lights.</summary>
    public static bool IsOver(QueueView view) => view == QueueView.Done;

    /// <summary>Lists in the order of a day of their own, not of the promise: when to call, when to look again. Null for the others.</summary>
    public static string? DayOf(QueueView view) => view switch
    {
        QueueView.Revisit or QueueView.CallBack => nameof(Matter.StepDue),
        QueueView.LookBack => nameof(Matter.LookBackOn),
        QueueView.Ageing => nameof(Matter.AgesOn),
        _ => null,
    };

    /// <summary>Lists of answered matters that wait for another look.</summary>
    public static bool IsAfterwards(QueueView view) => view is QueueView.Revisit or QueueView.CallBack or QueueView.LookBack;

    /// <param name="unit">One desk instead of all of them; 已办 is read a desk at a time, or the person's own.</param>
    public IQueryable<Matter> Of(QueueView view, Actor actor, UnitId? unit = null)
    {
        var seen = Seen(actor);
        var open = seen.Where(matter => matter.IsOpen && !matter.IsHeldForALook && matter.State != MatterState.Merged);
        var desks = unit is { } one ? [one] : MatterSight.DeskUnits(actor);
        var me = actor.Id;
        return view switch
        {
            QueueView.Mine => open.Where(matter => matter.Handler == me),
            QueueView.Unit => OnDesks(open, desks),
            QueueView.Sign => ToTake(open, Among(desks, actor, Signers)),
            QueueView.Co => CoHandled(open, Among(desks, actor, Signers)),
            QueueView.Review => OnDesks(seen, Among(desks, actor, Role.UnitLeader)).Where(matter => matter.State == MatterState.ReplyInReview),
            QueueView.Confirm => ToConfirm(seen, actor),
            QueueView.Bad => BadlyRated(seen, actor),
            QueueView.Disputes => seen.Where(matter => matter.State == MatterState.InDispute),
            QueueView.Supervised => Supervised(seen, actor),
            QueueView.Revisit => Revisited(seen),
            QueueView.CallBack => ToCall(seen),
            QueueView.LookBack => LookedBack(seen),
            QueueView.Ageing => Ageing(seen),
            QueueView.Held => OnDesks(seen.Where(matter => matter.IsOpen && matter.IsHeldForALook), desks),
            QueueView.All => open,
            QueueView.Done => Over(seen, actor, unit),
        };
    }

    /// <summary>Everything this person may see, for look-ups that bring a condition of their own with an index.</summary>
    public IQueryable<Matter> Seen(Actor actor) => db.Set<Matter>().AsNoTracking().Where(MatterSight.SeenBy(actor));

    /// <summary>Open work on these desks.</summary>
    // A few desks are read one by one from their own index. Many desks are most of the district: sorting all they hold costs far more
    // than walking what is open by due date, so the index by desk is hidden from the planner. Only for lists of open work.
    public static IQueryable<Matter> OnDesks(IQueryable<Matter> open, IReadOnlyList<UnitId> desks) => desks.Count <= FewDesks
        ? open.Where(matter => desks.Contains(matter.DeskUnit))
        : open.Where(matter => desks.Contains(matter.IsOpen ? matter.DeskUnit : default));

    private static IReadOnlyList<UnitId> Among(IReadOnlyList<UnitId> desks, Actor actor, params Role[] roles) =>
        [.. desks.Where(desk => roles.Any(role => actor.Is(role, desk)))];

    // What waits for a unit to take it: dispatched to it, or offered to it.
    private IQueryable<Matter> ToTake(IQueryable<Matter> open, IReadOnlyList<UnitId> desks)
    {
        var offered = db.Set<TransferRequest>().Where(offer => offer.Outcome == null && desks.Contains(offer.Target)).Select(offer => EF.Property<MatterId>(offer, "MatterId"));
        return open.Where(matter => (matter.State == MatterState.Dispatched && desks.Contains(matter.DeskUnit)) || offered.Contains(matter.Id));
    }

    private static IQueryable<Matter> Supervised(IQueryable<Matter> seen, Actor actor)
    {
        var supervised = seen.Where(matter => matter.SupervisionLevel >= Supervision.FirstLetter);
        return Matter.StaffWhoSupervise.Any(actor.IsAnywhere) ? supervised : OnDesks(supervised.Where(matter => matter.IsOpen), [.. actor.UnitsOf(Role.UnitLeader)]);
    }

    private IQueryable<Matter> Revisited(IQueryable<Matter> seen)
    {
        var soon = CivilTime.DateOf(clock.GetUtcNow()).AddDays(DaysAhead);
        return seen.Where(matter => matter.State == MatterState.Explained && matter.StepDue <= soon);
    }

    // 次日回访: from the day after the reply on.
    private IQueryable<Matter> ToCall(IQueryable<Matter> seen)
    {
        var today = CivilTime.StartOf(CivilTime.DateOf(clock.GetUtcNow()));
        return seen.Where(matter => matter.State == MatterState.Answered && matter.StepDue != null && matter.AnsweredAt < today);
    }

    public IQueryable<Matter> LookedBack(IQueryable<Matter> seen)
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        return seen.Where(matter => matter.LookBackOn <= today);
    }

    // Whatever stands past its own day although the matter's may not have come yet.
    private IQueryable<Matter> Ageing(IQueryable<Matter> seen)
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        return seen.Where(matter => matter.AgesOn <= today);
    }

    // From the orders, not from the matters: their index is by unit.
    private IQueryable<Matter> CoHandled(IQueryable<Matter> open, IReadOnlyList<UnitId> desks)
    {
        var asked = db.Set<WorkOrder>()
            .Where(order => desks.Contains(order.Unit) && order.Role == WorkOrderRole.CoHandler && (order.Status == WorkOrderStatus.Sent || order.Status == WorkOrderStatus.Signed))
            .Select(order => EF.Property<MatterId>(order, "MatterId"));
        return open.Where(matter => asked.Contains(matter.Id));
    }

    // Mirrors Step.Confirm of T3, T19a, T22 and T23, and T18b; nobody confirms what they proposed themselves.
    private IQueryable<Matter> ToConfirm(IQueryable<Matter> seen, Actor actor)
    {
        var account = actor.Account;
        UnitId[] leads = [.. actor.UnitsOf(Role.UnitLeader)];
        UnitId[] centres = [.. actor.UnitsOf(Role.Dispatcher)];
        var undecided = db.Set<Proposal>().Where(proposal => proposal.DecidedAt == null && proposal.ProposedBy != account);
        var redirects = undecided.Where(proposal => proposal.Move == Move.Redirect).Select(proposal => EF.Property<MatterId>(proposal, "MatterId"));
        var answers = undecided.Where(proposal => proposal.Move == Move.Answer || proposal.Move == Move.Explain).Select(proposal => EF.Property<MatterId>(proposal, "MatterId"));
        var suspensions = undecided.Where(proposal => proposal.Move == Move.Suspend && proposal.HalfConfirmedBy != account).Select(proposal => EF.Property<MatterId>(proposal, "MatterId"));
        var extensions = db.Set<Extension>().Where(asked => asked.DecidedAt == null && asked.AskedBy != account).Select(asked => EF.Property<MatterId>(asked, "MatterId"));
        // Whatever is asked of anybody is little and always open: the walk begins there, not at all that is open.
        var waiting = undecided.Select(proposal => EF.Property<MatterId>(proposal, "MatterId")).Union(extensions);
        return seen.Where(matter => waiting.Contains(matter.Id) && !matter.IsHeldForALook).Where(matter =>
            (suspensions.Contains(matter.Id) && (leads.Contains(matter.DeskUnit) || centres.Contains(matter.Centre)))
            || (extensions.Contains(matter.Id) && (matter.Extensions.Any(asked => asked.IsGranted == true) ? centres.Contains(matter.Centre) : leads.Contains(matter.DeskUnit)))
            || (redirects.Contains(matter.Id) && (leads.Contains(matter.FirstReceiver) || leads.Contains(matter.Centre)))
            || (answers.Contains(matter.Id) && centres.Contains(matter.Centre)));
    }

    private static IQueryable<Matter> BadlyRated(IQueryable<Matter> seen, Actor actor)
    {
        var bad = seen.Where(matter => matter.State == MatterState.VerifyingBadRating);
        return actor.IsAnywhere(Role.CallbackAgent) || actor.IsAnywhere(Role.Supervisor) ? bad : OnDesks(bad, [.. actor.UnitsOf(Role.UnitLeader)]);
    }

    private static IQueryable<Matter> Over(IQueryable<Matter> seen, Actor actor, UnitId? unit)
    {
        var me = actor.Id;
        return unit is { } desk
            ? seen.Where(matter => matter.DeskUnit == desk && !matter.IsOpen)
            : seen.Where(matter => matter.Handler == me && !matter.IsOpen);
    }
}
