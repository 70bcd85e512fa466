using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Receiving;

/// <summary>What happens at the counter with a matter once it is registered and accepted.</summary>
internal enum CounterWay
{
    /// <summary>现场解决 (T6)</summary>
    Settle,

    /// <summary>限时办理: kept here (T7)</summary>
    Handle,

    /// <summary>交指挥中心分派 (T8)</summary>
    Centre,
}

/// <summary>T1 and T2 for somebody at the window, and where it goes, in one commit.</summary>
/// <param name="Venue">The number of the counter where it was said; null for the desk itself.</param>
/// <param name="Reply">How it was solved, where it was.</param>
/// <param name="Confirmed">The citizen's own yes to that.</param>
/// <param name="Handler">The account of who works on it where it is kept; null for the clerk.</param>
internal sealed record RegisterAtCounter(
    string? Text, string? CallMe, string? Phone, string? Area, string? Place, string? Category, Purpose? Purpose, bool AgreesToPublication, CounterWay? Way,
    string? Reply, bool Confirmed, string? Handler, string? Venue)
{
    public string? IdempotencyKey { get; init; }
}

internal sealed class RegisterAtCounterHandler(MatterIntake intake, MatterDesk desk, HuiyinDb db)
{
    /// <summary>The counters at which this person works, 办不成事 ones first; empty for a desk without a counter of its own.</summary>
    public static IReadOnlyList<VenueBrief> Counters(Actor actor, Register register)
    {
        var desks = Desks(actor);
        return [.. register.Venues.Where(venue => venue.Kind is VenueKind.UnresolvedDesk or VenueKind.Counter && desks.Contains(venue.FirstReceiver))
            .OrderBy(venue => venue.Kind != VenueKind.UnresolvedDesk).ThenBy(venue => venue.FirstReceiver != actor.HomeUnit).ThenBy(venue => venue.Number, StringComparer.Ordinal)];
    }

    public async Task<Outcome<Receipt>> HandleAsync(RegisterAtCounter ask, Actor actor, CancellationToken ct)
    {
        if (ask.Purpose is not { } purpose)
        {
            return MatterRefusals.PurposeMissing;
        }

        if (ask.Way is not { } way)
        {
            return MatterRefusals.WayMissing;
        }

        var register = await desk.RegisterAsync(ct);
        var submission = Submission(ask, actor, register);
        return submission.IsRefused ? submission.Refusal! /* refused */ : await intake.SubmitAsync(submission.Must, (matter, register, mover, now) =>
        {
            var accepted = matter.Accept(purpose, matter.CategoryCode, null, null, register, mover, now);
            return accepted.IsRefused ? accepted : Go(way, matter, ask, register, mover, now);
        }, ct);
    }

    /// <summary>What this person registered today, by where it went.</summary>
    public async Task<IReadOnlyDictionary<CounterWay, int>> TodayAsync(Actor actor, CancellationToken ct)
    {
        var account = actor.Account;
        var start = CivilTime.StartOf(CivilTime.DateOf(desk.Now));
        var own = db.Set<Matter>().Where(matter => matter.RegisteredBy == account && matter.RegisteredAt >= start);
        return new Dictionary<CounterWay, int>
        {
            [CounterWay.Settle] = await Capped.CountAsync(own.Where(matter => matter.IsSettledOnTheSpot), ct),
            [CounterWay.Handle] = await Capped.CountAsync(own.Where(matter => !matter.IsSettledOnTheSpot && matter.DispatchedAt == null && matter.LeadUnit != null), ct),
            [CounterWay.Centre] = await Capped.CountAsync(own.Where(matter => matter.DispatchedAt != null || matter.State == MatterState.AwaitingDispatch), ct),
        };
    }

    private static Outcome<Submission> Submission(RegisterAtCounter ask, Actor actor, Register register)
    {
        var counters = Counters(actor, register);
        var venue = string.IsNullOrWhiteSpace(ask.Venue) ? null : counters.FirstOrDefault(counter => counter.Number == ask.Venue);
        if (venue is null && !string.IsNullOrWhiteSpace(ask.Venue))
        {
            return MatterRefusals.VenueUnknown;
        }

        return new Submission(ask.Text ?? "", Channel(venue, actor))
        {
            VenueNumber = venue?.Number,
            AreaCode = string.IsNullOrWhiteSpace(ask.Area) ? null : Typed.Area(register, ask.Area)?.Code ?? ask.Area,
            Place = ask.Place,
            Phone = ask.Phone,
            CallMe = ask.CallMe,
            Purpose = ask.Purpose,
            CategoryCode = Typed.CategoryCode(register, ask.Category),
            AgreesToPublication = ask.AgreesToPublication,
            IdempotencyKey = ask.IdempotencyKey,
            RegisteredBy = actor,
            At = venue?.FirstReceiver ?? Desk(actor),
        };
    }

    private static Outcome Go(CounterWay way, Matter matter, RegisterAtCounter ask, Register register, Mover mover, DateTimeOffset now)
    {
        if (way != CounterWay.Handle)
        {
            return way == CounterWay.Settle ? matter.SettleOnTheSpot(ask.Reply ?? "", ask.Confirmed, register, mover, now) : matter.SendToCentre(register, mover, now);
        }

        var account = string.IsNullOrWhiteSpace(ask.Handler) ? mover.Account : ask.Handler;
        return register.Staff.FirstOrDefault(person => person.Account == account) is { } handler ? matter.HandleHere(handler, register, mover, now) : MatterRefusals.HandlerMissing;
    }

    private static ChannelKind Channel(VenueBrief? venue, Actor actor) => venue switch
    {
        { Kind: VenueKind.UnresolvedDesk } => ChannelKind.UnresolvedDesk,
        null when actor.IsAnywhere(Role.HotlineSeat) => ChannelKind.Hotline,
        _ => ChannelKind.Counter,
    };

    // A role held everywhere is held at no desk in particular.
    private static IReadOnlyList<UnitId> Desks(Actor actor) => [.. MatterPath.StaffRoles(Move.Accept).SelectMany(actor.UnitsOf).Where(unit => unit != default).Distinct()];

    // The clerk's own unit where the role is held there; those who serve another desk register at that one.
    private static UnitId Desk(Actor actor)
    {
        var desks = Desks(actor);
        return desks.Count == 0 || desks.Contains(actor.HomeUnit) ? actor.HomeUnit : desks[0];
    }
}
