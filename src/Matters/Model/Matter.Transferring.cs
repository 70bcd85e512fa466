using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>The talk with the other unit without which nothing is offered (做好沟通).</summary>
internal sealed record TransferOffer(UnitId Target, string Reason, string SpokenTo, DateTimeOffset? SpokenAt, string TheirWords);

/// <summary>Finding the right unit: T11 to T15. The citizen's clock never moves here.</summary>
internal sealed partial class Matter
{
    /// <summary>A ruling is binding: nothing is offered or returned after it.</summary>
    public bool IsRuled => Disputes.Exists(dispute => dispute.RuledAt is not null);

    /// <summary>T11. An offer; the holder answers for the matter until the other has accepted.</summary>
    public Outcome OfferTransfer(TransferOffer offer, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.OfferTransfer, mover) is { } blocked)
        {
            return blocked;
        }

        if (OfferHindrance() is { } hindrance)
        {
            return hindrance;
        }

        var holder = LeadUnit ?? FirstReceiver;
        if (offer.Target == holder)
        {
            return MatterRefusals.TransferToSelf;
        }

        if (CheckHolder(offer.Target, register) is { } wrong)
        {
            return wrong;
        }

        if (string.IsNullOrWhiteSpace(offer.SpokenTo) || string.IsNullOrWhiteSpace(offer.TheirWords) || offer.SpokenAt is not { } spokenAt)
        {
            return MatterRefusals.TalkMissing;
        }

        if (spokenAt > now || spokenAt < RegisteredAt)
        {
            return MatterRefusals.TalkTimeWrong;
        }

        if (string.IsNullOrWhiteSpace(offer.Reason))
        {
            return MatterRefusals.ReasonMissing;
        }

        var due = DeadlineClock.StepDue(register.Calendar, now, register.Limit("transfer.answer", CivilTime.DateOf(now)));
        Transfers.Add(new TransferRequest
        {
            Id = Guid.CreateVersion7(now),
            From = holder,
            Target = offer.Target,
            At = now,
            OfferedBy = mover.Account,
            SpokenTo = offer.SpokenTo.Trim(),
            SpokenAt = spokenAt,
            TheirWords = offer.TheirWords.Trim(),
            Reason = offer.Reason.Trim(),
            AnswerDue = due,
        });
        Facts |= RareFacts.Transfers;
        Go(Move.OfferTransfer, mover, now, new MatterEntry("T11", true, null, register.UnitName(offer.Target), register.UnitName(holder), $"{due:yyyy-MM-dd}"), [register.UnitName(offer.Target)]);
        Write(new MatterEntry("transfer-talk", false, $"{offer.Reason.Trim()}\n{offer.TheirWords.Trim()}", offer.SpokenTo.Trim()), mover, now);
        return Outcome.Done;
    }

    /// <summary>T12. The other unit takes it and names who works on it.</summary>
    public Outcome AcceptTransfer(StaffBrief handler, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.AcceptTransfer, mover) is { } blocked)
        {
            return blocked;
        }

        var transfer = OpenTransfer!; // a target is only known by an open offer
        if (!WorksAt(handler, transfer.Target, register))
        {
            return MatterRefusals.HandlerNotInUnit;
        }

        transfer.Close(TransferOutcome.Accepted, mover.Account, null, now);
        CloseLead(order => order.Recall(now));
        TakeInHand(OpenLead(transfer.Target, register, now), handler, now);
        Go(Move.AcceptTransfer, mover, now, new MatterEntry("T12", true, null, register.UnitName(transfer.Target), handler.Name), [register.UnitName(transfer.Target)]);
        AwaitContact(register, now);
        return Outcome.Done;
    }

    /// <summary>T13a. Refused, with the reason and the duty basis; the holder keeps it.</summary>
    public Outcome RefuseTransfer(string? reasonAndBasis, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.RefuseTransfer, mover) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(reasonAndBasis))
        {
            return MatterRefusals.DutyBasisMissing;
        }

        var transfer = OpenTransfer!; // a target is only known by an open offer
        transfer.Close(TransferOutcome.Refused, mover.Account, reasonAndBasis.Trim(), now);
        Go(Move.RefuseTransfer, mover, now, new MatterEntry("T13a", false, reasonAndBasis.Trim(), register.UnitName(transfer.Target)));
        return Outcome.Done;
    }

    /// <summary>T13b. The holder does not accept the refusal, or nobody answered in time: the arbiter rules.</summary>
    public Outcome ContestRefusal(string? words, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.ContestRefusal, mover) is { } blocked)
        {
            return blocked;
        }

        if (ContestHindrance(mover, now) is { } hindrance)
        {
            return hindrance;
        }

        var isSilence = mover.Staff is null;
        if (!isSilence && string.IsNullOrWhiteSpace(words))
        {
            return MatterRefusals.ReasonMissing;
        }

        OpenTransfer?.Close(TransferOutcome.Silent, mover.Account, null, now);
        Go(Move.ContestRefusal, mover, now, new MatterEntry("T13b", true, null, isSilence ? "Silence" : "Contested"));
        if (!isSilence)
        {
            Write(new MatterEntry("contest", false, words!.Trim()), mover, now); // not empty: checked
        }

        OpenDispute(isSilence ? DisputeOrigin.Silence : DisputeOrigin.Contested, words?.Trim() ?? "", register, now);
        return Outcome.Done;
    }

    /// <summary>T14a and T14b. A dispatched unit returns the order in time, on the duty list and with a proposal; the second return goes to the arbiter.</summary>
    public Outcome ReturnOrder(string? basis, UnitId? proposed, Register register, Mover mover, DateTimeOffset now)
    {
        var isSecond = Orders.Exists(order => order is { Role: WorkOrderRole.Lead, Status: WorkOrderStatus.Returned });
        var move = isSecond ? Move.ReturnOrderAgain : Move.ReturnOrder;
        if (Blocked(move, mover) is { } blocked)
        {
            return blocked;
        }

        if (ReturnHindrance(register, now) is { } hindrance)
        {
            return hindrance;
        }

        if (string.IsNullOrWhiteSpace(basis))
        {
            return MatterRefusals.DutyBasisMissing;
        }

        if (proposed is null || proposed == LeadUnit)
        {
            return MatterRefusals.ProposedUnitMissing;
        }

        var unit = LeadUnit!.Value; // dispatched
        CloseLead(order => order.Return(basis.Trim(), now));
        Go(move, mover, now, new MatterEntry("T14a", true, null, register.UnitName(unit), register.UnitName(proposed.Value)));
        Write(new MatterEntry("return-basis", false, basis.Trim(), register.UnitName(unit)), mover, now);
        if (isSecond)
        {
            OpenDispute(DisputeOrigin.SecondReturn, basis.Trim(), register, now);
        }
        else
        {
            StepDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("accept.general", CivilTime.DateOf(now)));
        }

        return Outcome.Done;
    }

    /// <summary>A co-handler returns its own order; the matter does not move.</summary>
    public Outcome ReturnCoOrder(UnitId unit, string? basis, Register register, Mover mover, DateTimeOffset now)
    {
        var order = OpinionsOwedBy(mover).FirstOrDefault(order => order.Unit == unit);
        if (order is null)
        {
            return MatterRefusals.NoOpenCoOrder;
        }

        if (string.IsNullOrWhiteSpace(basis))
        {
            return MatterRefusals.DutyBasisMissing;
        }

        order.Return(basis.Trim(), now);
        Write(new MatterEntry("co-return", false, basis.Trim(), register.UnitName(unit)), mover, now);
        happened.Add(new MatterMoved(Brief(), "co-return", now));
        return Outcome.Done;
    }

    /// <summary>T15. The third and last dispatch, binding; an unclear owner means the subdistrict's command centre (属地兜底).</summary>
    public Outcome Rule(UnitId? lead, IReadOnlyList<CoHandlerAsk> coHandlers, string? grounds, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Rule, mover) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(grounds))
        {
            return MatterRefusals.GroundsMissing;
        }

        var named = lead ?? register.CentreOf(AreaCode).Id;
        if (CheckTeam(named, coHandlers, register) is { } wrong)
        {
            return wrong;
        }

        CloseLead(order => order.Recall(now));
        Disputes.Last(dispute => dispute.RuledAt is null).Rule(named, grounds.Trim(), mover.Account, now);
        var order = OpenLead(named, register, now);
        OpenCoOrders(coHandlers, register, now);
        DispatchedAt = now;
        Go(Move.Rule, mover, now, new MatterEntry("T15", true, null, register.UnitName(named), string.Join('、', coHandlers.Select(ask => register.UnitName(ask.Unit)))), [register.UnitName(named)]);
        Write(new MatterEntry("ruling", false, grounds.Trim()), mover, now);
        StepDue = order.StepDue;
        return Outcome.Done;
    }

    private Refusal? OfferHindrance() =>
        IsRuled ? MatterRefusals.RulingBinds : OpenTransfer is not null ? MatterRefusals.TransferOpen : null;

    private Refusal? ContestHindrance(Mover mover, DateTimeOffset now)
    {
        var last = Transfers.LastOrDefault();
        var isSilent = last is { IsOpen: true } && last.AnswerDue < CivilTime.DateOf(now);
        // Only the holder whose offer was refused, and not once it is ruled.
        var isRefused = last?.Outcome == TransferOutcome.Refused && last.From == (LeadUnit ?? FirstReceiver) && !IsRuled;
        return (mover.Staff is null ? isSilent : isRefused) ? null : MatterRefusals.NothingToContest;
    }

    // Where several units are in it, it is complex: two working days (rule 2, return.window).
    private Refusal? ReturnHindrance(Register register, DateTimeOffset now)
    {
        if (IsRuled)
        {
            return MatterRefusals.RulingBinds;
        }

        // Returned twice, and its dispute gone with a merge: the next unit keeps it.
        if (Orders.Count(order => order is { Role: WorkOrderRole.Lead, Status: WorkOrderStatus.Returned }) > 1)
        {
            return MatterRefusals.ReturnedTwice;
        }

        var isComplex = Orders.Exists(order => order is { Role: WorkOrderRole.CoHandler, IsOpen: true });
        var sent = LeadOrder?.SentAt ?? now;
        var last = DeadlineClock.StepDue(register.Calendar, sent, register.Limit(isComplex ? "return.window.complex" : "return.window", CivilTime.DateOf(sent)));
        return CivilTime.DateOf(now) > last ? MatterRefusals.ReturnTooLate : null;
    }

    private void OpenDispute(DisputeOrigin origin, string words, Register register, DateTimeOffset now)
    {
        var due = DeadlineClock.StepDue(register.Calendar, now, register.Limit("arbitrate", CivilTime.DateOf(now)));
        Disputes.Add(new Dispute { Id = Guid.CreateVersion7(now), Origin = origin, At = now, Words = words, RuleDue = due });
        Facts |= RareFacts.Disputes;
        StepDue = due;
    }

    /// <summary>The unit that held the lead order does not any more; until another has signed, the first receiver answers for it.</summary>
    private void CloseLead(Action<WorkOrder> close)
    {
        if (LeadOrder is { IsOpen: true } order)
        {
            close(order);
        }

        LeadUnit = null;
        LeadAbove = null;
        IsLeadSigned = false;
        Handler = null;
        HandlerName = null;
    }

    private void AwaitContact(Register register, DateTimeOffset now) =>
        StepDue = FirstContactAt is null ? DeadlineClock.StepDue(register.Calendar, now, register.Limit("contact.first", CivilTime.DateOf(now))) : null;

    private static bool WorksAt(StaffBrief person, UnitId unit, Register register) =>
        person.Roles.Any(held => held.Role is Role.Handler or Role.UnitLeader or Role.UnitReceiver or Role.CounterClerk && register.IsWithin(unit, held.At));
}
