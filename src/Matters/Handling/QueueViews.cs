using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
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

    /// <summary>先看一眼: held for a look</summary>
    Held,

    /// <summary>全区在办</summary>
    All,

    /// <summary>已办</summary>
    Done,
}

/// <summary>Which matters stand on which list, for whom. Each list starts from an index on open work; nothing here grows with the years.</summary>
internal sealed class QueueViews(HuiyinDb db)
{
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
        QueueView.Bad => Verifiers.Any(actor.IsAnywhere),
        QueueView.Held => MatterPath.StaffRoles(Move.Accept).Any(actor.IsAnywhere),
        QueueView.All => MatterSight.SeesDistrict(actor),
    };

    /// <summary>The list this person's day begins with; null for those without any.</summary>
    public static QueueView? FirstFor(Actor actor) =>
        actor.IsAnywhere(Role.Handler) ? QueueView.Mine
        : actor.IsAnywhere(Role.CallbackAgent) ? QueueView.Bad
        : Enum.GetValues<QueueView>().Where(view => view is not QueueView.Mine && IsFor(view, actor)).Select(view => (QueueView?)view).FirstOrDefault();

    public static bool IsOver(QueueView view) => view == QueueView.Done;

    /// <param name="unit">One desk instead of all of them; 已办 is read a desk at a time, or the person's own.</param>
    public IQueryable<Matter> Of(QueueView view, Actor actor, UnitId? unit = null)
    {
        var seen = Seen(actor);
        var open = seen.Where(matter => matter.IsOpen && !matter.IsHeldForALook);
        var desks = unit is { } one ? [one] : MatterSight.DeskUnits(actor);
        var me = actor.Id;
        return view switch
        {
            QueueView.Mine => open.Where(matter => matter.Handler == me),
            QueueView.Unit => OnDesks(open, desks),
            QueueView.Sign => OnDesks(open, Among(desks, actor, Signers)).Where(matter => matter.State == MatterState.Dispatched),
            QueueView.Co => CoHandled(open, Among(desks, actor, Signers)),
            QueueView.Review => OnDesks(open, Among(desks, actor, Role.UnitLeader)).Where(matter => matter.State == MatterState.ReplyInReview),
            QueueView.Confirm => ToConfirm(open, actor),
            QueueView.Bad => BadlyRated(open, actor),
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

    // From the orders, not from the matters: their index is by unit.
    private IQueryable<Matter> CoHandled(IQueryable<Matter> open, IReadOnlyList<UnitId> desks)
    {
        var asked = db.Set<WorkOrder>()
            .Where(order => desks.Contains(order.Unit) && order.Role == WorkOrderRole.CoHandler && (order.Status == WorkOrderStatus.Sent || order.Status == WorkOrderStatus.Signed))
            .Select(order => EF.Property<MatterId>(order, "MatterId"));
        return open.Where(matter => asked.Contains(matter.Id));
    }

    // Mirrors Step.Confirm of T3 and T22; nobody confirms what they proposed themselves.
    private IQueryable<Matter> ToConfirm(IQueryable<Matter> open, Actor actor)
    {
        var account = actor.Account;
        UnitId[] leads = [.. actor.UnitsOf(Role.UnitLeader)];
        UnitId[] centres = [.. actor.UnitsOf(Role.Dispatcher)];
        var undecided = db.Set<Proposal>().Where(proposal => proposal.DecidedAt == null && proposal.ProposedBy != account);
        var redirects = undecided.Where(proposal => proposal.Move == Move.Redirect).Select(proposal => EF.Property<MatterId>(proposal, "MatterId"));
        var answers = undecided.Where(proposal => proposal.Move == Move.Answer).Select(proposal => EF.Property<MatterId>(proposal, "MatterId"));
        return open.Where(matter =>
            (redirects.Contains(matter.Id) && (leads.Contains(matter.FirstReceiver) || leads.Contains(matter.Centre)))
            || (answers.Contains(matter.Id) && centres.Contains(matter.Centre)));
    }

    private static IQueryable<Matter> BadlyRated(IQueryable<Matter> open, Actor actor)
    {
        var bad = open.Where(matter => matter.State == MatterState.VerifyingBadRating);
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
