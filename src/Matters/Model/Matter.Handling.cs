using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>A unit asked to help, and for what.</summary>
internal sealed record CoHandlerAsk(UnitId Unit, string Ask);

/// <summary>Dispatching and handling: T9, T10, T16, T17, first contact, progress.</summary>
internal sealed partial class Matter
{
    /// <summary>The entry of a query code that replaced another.</summary>
    public const string CodeRenewed = "query-code";

    public static readonly Role[] Assigners = [Role.UnitReceiver, Role.UnitLeader];

    /// <summary>T9. A person decides: one answerable lead, co-handlers beside it.</summary>
    public Outcome Dispatch(UnitId lead, IReadOnlyList<CoHandlerAsk> coHandlers, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Dispatch, mover) is { } blocked)
        {
            return blocked;
        }

        if (CheckTeam(lead, coHandlers, register) is { } wrong)
        {
            return wrong;
        }

        var order = OpenLead(lead, register, now);
        OpenCoOrders(coHandlers, register, now);
        DispatchedAt = now;
        Go(Move.Dispatch, mover, now, new MatterEntry("T9", true, null, register.UnitName(lead), string.Join('、', coHandlers.Select(ask => register.UnitName(ask.Unit)))), [register.UnitName(lead)]);
        StepDue = order.StepDue;
        return Outcome.Done;
    }

    /// <summary>T10. The lead unit signs and names who works on it.</summary>
    public Outcome Sign(StaffBrief handler, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Sign, mover) is { } blocked)
        {
            return blocked;
        }

        var order = LeadOrder ?? throw new InvalidOperationException($"{Number} is dispatched without a lead order.");
        if (!WorksAt(handler, order.Unit, register))
        {
            return MatterRefusals.HandlerNotInUnit;
        }

        TakeInHand(order, handler, now);
        Go(Move.Sign, mover, now, new MatterEntry("T10", true, null, register.UnitName(order.Unit), handler.Name), [register.Unit(order.Unit)?.OfficePhone ?? ""]);
        AwaitContact(register, now);
        return Outcome.Done;
    }

    /// <summary>Somebody else of the same unit works on it from now on; no move, the matter stays where it is.</summary>
    public Outcome Assign(StaffBrief handler, Register register, Mover mover, DateTimeOffset now)
    {
        if (State is not (MatterState.InHand or MatterState.InRework) || LeadOrder is not { IsOpen: true } order)
        {
            return MatterRefusals.NotOnThePath;
        }

        if (!Assigners.Any(role => mover.Holds(role, order.Unit)))
        {
            return MatterRefusals.NotYours;
        }

        if (!WorksAt(handler, order.Unit, register))
        {
            return MatterRefusals.HandlerNotInUnit;
        }

        order.Assign(handler.Id, handler.Name);
        Handler = handler.Id;
        HandlerName = handler.Name;
        Write(new MatterEntry("assigned", false, null, handler.Name), mover, now);
        happened.Add(new MatterMoved(Brief(), "assigned", now));
        return Outcome.Done;
    }

    /// <summary>T16. Another unit is asked to help; K1 does not move.</summary>
    public Outcome AddCoHandler(CoHandlerAsk ask, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.AddCoHandler, mover) is { } blocked)
        {
            return blocked;
        }

        if (CheckCoHandler(ask, LeadUnit ?? FirstReceiver, register) is { } wrong)
        {
            return wrong;
        }

        if (Orders.Any(order => order.Role == WorkOrderRole.CoHandler && order.Unit == ask.Unit && order.IsOpen))
        {
            return MatterRefusals.CoHandlerTwice;
        }

        var coOrder = OpenCoOrder(ask, register, now);
        Go(Move.AddCoHandler, mover, now, new MatterEntry("T16", true, null, register.UnitName(ask.Unit), ask.Ask, $"{coOrder.StepDue:yyyy-MM-dd}"), [register.UnitName(ask.Unit)]);
        return Outcome.Done;
    }

    /// <summary>T17. The co-handler says what it has to say; its own order is done.</summary>
    public Outcome GiveOpinion(UnitId unit, string opinion, Register register, Mover mover, DateTimeOffset now)
    {
        var step = MatterPath.Find(Move.GiveOpinion, State);
        if (step is null)
        {
            return MatterRefusals.NotOnThePath;
        }

        if (!step.IsOpenTo(mover, concern => concern == Concern.CoHolder ? unit : null))
        {
            return MatterRefusals.NotYours;
        }

        if (string.IsNullOrWhiteSpace(opinion))
        {
            return MatterRefusals.NoteMissing;
        }

        var order = Orders.FirstOrDefault(order => order.Role == WorkOrderRole.CoHandler && order.Unit == unit && order.IsOpen);
        if (order is null)
        {
            return MatterRefusals.NoOpenCoOrder;
        }

        order.Finish(now, opinion.Trim());
        Go(Move.GiveOpinion, mover, now, new MatterEntry("T17", false, opinion.Trim(), register.UnitName(unit)));
        return Outcome.Done;
    }

    /// <summary>A talk with the citizen; the first one ends K3 contact and is a guard of T20.</summary>
    public Outcome RecordContact(string how, string words, Register register, Mover mover, DateTimeOffset now)
    {
        if (NotWorkedOnBy(mover) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return MatterRefusals.NoteMissing;
        }

        var isCounted = FirstContactAt is null || State == MatterState.VerifyingBadRating;
        if (State == MatterState.VerifyingBadRating)
        {
            OpenCheck?.Contact(now);
            StepDue = DeadlineClock.StepDue(register.Calendar, OpenCheck?.At ?? now, register.Limit("bad.rectify", CivilTime.DateOf(now)));
        }
        else if (FirstContactAt is null)
        {
            FirstContactAt = now;
            StepDue = null;
            IsStepUrged = false;
        }

        Write(new MatterEntry("contact", true, words.Trim(), how, register.UnitName(Responsible)), mover, now);
        if (isCounted)
        {
            happened.Add(new MatterMoved(Brief(), "contact", now)); // 首次联系率, 差评回访率
        }

        return Outcome.Done;
    }

    /// <summary>What was done or seen; the citizen reads it when it is marked so.</summary>
    public Outcome RecordProgress(string words, bool isPublic, int files, Register register, Mover mover, DateTimeOffset now, int pictures = 0)
    {
        if (NotWorkedOnBy(mover) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return MatterRefusals.NoteMissing;
        }

        FileCount += files;
        EvidenceCount += pictures;
        Write(new MatterEntry(isPublic ? "progress" : "note", isPublic, words.Trim(), mover.Unit is { } unit ? register.UnitName(unit) : "", $"{files}"), mover, now);
        return Outcome.Done;
    }

    /// <summary>Somebody looked at the whole phone number, and why (rule 3.14).</summary>
    public void RecordReveal(string why, Mover mover, DateTimeOffset now) => Write(new MatterEntry("reveal", false, why.Trim()), mover, now);

    /// <summary>The receipt with its query code was handed over at the counter.</summary>
    public void RecordReceipt(Mover mover, DateTimeOffset now) => Write(new MatterEntry("receipt", false), mover, now);

    /// <summary>A new query code was handed over at the counter; the one before it opens nothing any more, and the phone that was left hears of it.</summary>
    public void RenewQueryCode(byte[] hash, Mover mover, DateTimeOffset now)
    {
        QueryCodeHash = hash;
        QueryCodeEdition++;
        Write(new MatterEntry(CodeRenewed, true), mover, now);
        told.Add(new Told(CodeRenewed, [], now));
    }

    /// <summary>Staff of the responsible unit, of a co-handler and of the centre may write while the matter is open.</summary>
    private Refusal? NotWorkedOnBy(Mover mover)
    {
        if (!IsOpen)
        {
            return MatterRefusals.NotInHand;
        }

        if (State == MatterState.VerifyingBadRating)
        {
            return Verifiers.Any(mover.HoldsAnywhere) ? null : MatterRefusals.NotYours;
        }

        var units = Orders.Where(order => order.IsOpen).Select(order => order.Unit).Append(Responsible).Append(FirstReceiver).Append(Centre);
        return units.Any(unit => MatterPath.Workers.Any(role => mover.Holds(role, unit))) ? null : MatterRefusals.NotYours;
    }

    // Somebody who was asked before and is still at it is not asked twice.
    private void OpenCoOrders(IReadOnlyList<CoHandlerAsk> asks, Register register, DateTimeOffset now)
    {
        var atIt = Orders.Where(order => order is { Role: WorkOrderRole.CoHandler, IsOpen: true }).ToList();
        foreach (var ask in asks.Where(ask => atIt.TrueForAll(order => order.Unit != ask.Unit)))
        {
            OpenCoOrder(ask, register, now);
        }
    }

    private WorkOrder OpenCoOrder(CoHandlerAsk ask, Register register, DateTimeOffset now)
    {
        var order = new WorkOrder
        {
            Id = Guid.CreateVersion7(now),
            No = Orders.Count + 1,
            Unit = ask.Unit,
            Role = WorkOrderRole.CoHandler,
            SentAt = now,
            StepDue = DeadlineClock.OpinionDue(register.Calendar, now, DueDay),
            Ask = ask.Ask.Trim(),
        };
        Orders.Add(order);
        return order;
    }

    private Refusal? CheckTeam(UnitId lead, IReadOnlyList<CoHandlerAsk> coHandlers, Register register) =>
        CheckHolder(lead, register)
        ?? coHandlers.Select(ask => CheckCoHandler(ask, lead, register)).FirstOrDefault(refusal => refusal is not null)
        ?? (coHandlers.DistinctBy(ask => ask.Unit).Count() == coHandlers.Count ? null : MatterRefusals.CoHandlerTwice);

    private Refusal? CheckHolder(UnitId unit, Register register) => register.Unit(unit) switch
    {
        null => MatterRefusals.UnitUnknown,
        { Kind: UnitKind.Court } => MatterRefusals.UnitTakesNoOrders,
        _ when unit == ReportedUnit => MatterRefusals.UnitIsReported,
        _ => null,
    };

    private Refusal? CheckCoHandler(CoHandlerAsk ask, UnitId lead, Register register) =>
        ask.Unit == lead ? MatterRefusals.CoHandlerIsLead
        : string.IsNullOrWhiteSpace(ask.Ask) ? MatterRefusals.AskMissing
        : CheckHolder(ask.Unit, register);
}
