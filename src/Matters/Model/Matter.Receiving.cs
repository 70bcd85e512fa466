using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>Everything that is fixed when a matter is registered.</summary>
internal sealed record Registration(MatterId Id, string Number, byte[] QueryCodeHash, string Title, string Text, ChannelKind Channel, UnitId FirstReceiver, UnitId Centre)
{
    public Purpose? Purpose { get; init; }

    public string? CategoryCode { get; init; }

    public string? SealedPhone { get; init; }

    public byte[]? PhoneHash { get; init; }

    public string? SealedCallMe { get; init; }

    public string? SealedPlace { get; init; }

    public string? AreaCode { get; init; }

    public string? VenueNumber { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public bool AgreesToPublication { get; init; }

    public bool IsHeldForALook { get; init; }

    public int FileCount { get; init; }

    public string? ForeignSource { get; init; }

    public string? ForeignId { get; init; }

    public UnitId? CongressUnit { get; init; }

    public MatterId? SuggestedMaster { get; init; }
}

/// <summary>Receiving: T1, T2, T3, T6, T7, T8, T35.</summary>
internal sealed partial class Matter
{
    /// <summary>T1. The first receiver is fixed and the promise begins; this day is day 0.</summary>
    public static Matter Register(Registration from, Register register, Mover mover, DateTimeOffset now)
    {
        var matter = new Matter
        {
            Id = from.Id,
            Number = from.Number,
            QueryCodeHash = from.QueryCodeHash,
            Title = from.Title,
            Text = from.Text,
            Channel = from.Channel,
            FirstReceiver = from.FirstReceiver,
            Centre = from.Centre,
            Purpose = from.Purpose,
            CategoryCode = from.CategoryCode,
            IsConfidential = from.Purpose == Registry.Contract.Purpose.TipOff,
            SealedPhone = from.SealedPhone,
            PhoneHash = from.PhoneHash,
            SealedCallMe = from.SealedCallMe,
            SealedPlace = from.SealedPlace,
            AreaCode = from.AreaCode,
            VenueNumber = from.VenueNumber,
            Latitude = from.Latitude,
            Longitude = from.Longitude,
            AgreesToPublication = from.AgreesToPublication,
            IsHeldForALook = from.IsHeldForALook,
            FileCount = from.FileCount,
            ForeignSource = from.ForeignSource,
            ForeignId = from.ForeignId,
            CongressUnit = from.CongressUnit,
            SuggestedMaster = from.SuggestedMaster,
            RegisteredBy = mover.Staff is null ? null : mover.Account,
            RegisteredAt = now,
        };
        matter.Promise(register, now);
        matter.Go(Move.Submit, mover, now, new MatterEntry("T1", true, null, register.UnitName(from.FirstReceiver), from.Channel.ToString()));
        matter.StepDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("accept.first", CivilTime.DateOf(now)));
        return matter;
    }

    /// <summary>T2. The purpose may be corrected once, with a reason the citizen reads; from then on the shown date never moves earlier.</summary>
    public Outcome Accept(Purpose purpose, string? categoryCode, string? reason, UnitId? reported, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Accept, mover) is { } blocked)
        {
            return blocked;
        }

        if (categoryCode is not null && register.Category(categoryCode) is null)
        {
            return MatterRefusals.CategoryUnknown;
        }

        var before = register.Promise(Purpose, CivilTime.DateOf(RegisteredAt));
        var changesLimit = register.Promise(purpose, CivilTime.DateOf(RegisteredAt)) != before;
        if (changesLimit && Purpose is not null && string.IsNullOrWhiteSpace(reason))
        {
            return MatterRefusals.PurposeReasonMissing;
        }

        WasPurposeCorrected = Purpose is not null && Purpose != purpose;
        Purpose = purpose;
        CategoryCode = categoryCode ?? CategoryCode;
        ReportedUnit = reported;
        IsConfidential |= purpose == Registry.Contract.Purpose.TipOff;
        IsHeldForALook = false;
        if (changesLimit)
        {
            Promise(register, RegisteredAt);
        }

        AcceptedAt = now;
        Go(Move.Accept, mover, now, new MatterEntry("T2", true, changesLimit ? reason : null, purpose.ToString(), $"{LimitNumber}", LimitUnit.ToString(), $"{DueDay:yyyy-MM-dd}"), [reason ?? ""]);
        return Outcome.Done;
    }

    /// <summary>T3, first half: somebody proposes to tell the citizen the legal way; nothing moves yet.</summary>
    public Outcome ProposeRedirect(RedirectReason reason, string basisAndWay, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Redirect, mover) is { } blocked)
        {
            return blocked;
        }

        if (FollowerCount > 0)
        {
            return MatterRefusals.HasFollowers;
        }

        return string.IsNullOrWhiteSpace(basisAndWay) ? MatterRefusals.BasisMissing : Propose(Move.Redirect, reason.ToString(), basisAndWay.Trim(), mover, now);
    }

    /// <summary>T6. Solved on the spot; the citizen's confirmation stands in for the review.</summary>
    public Outcome SettleOnTheSpot(string replyText, bool isConfirmed, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.SettleOnTheSpot, mover) is { } blocked)
        {
            return blocked;
        }

        if (!isConfirmed)
        {
            return MatterRefusals.ConfirmationMissing;
        }

        if (CheckReply(replyText) is { } wrong)
        {
            return wrong;
        }

        var order = OpenLead(FirstReceiver, register, now);
        order.Sign(mover.Staff ?? default, mover.Name, now);
        order.Finish(now);
        Handler = mover.Staff;
        HandlerName = mover.Name;
        IsLeadSigned = true;
        IsSettledOnTheSpot = true;
        var reply = AddReply(ReplyResult.Solved, replyText, false, register, mover, now);
        reply.Send(mover.Account, now);
        Echo(reply, register, now);
        Go(Move.SettleOnTheSpot, mover, now, new MatterEntry("T6", true, null, register.UnitName(FirstReceiver)));
        AwaitVoice(register, mover, now);
        return Outcome.Done;
    }

    /// <summary>T7. The first receiver keeps it: the lead order is opened and signed in one step.</summary>
    public Outcome HandleHere(StaffBrief handler, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.HandleHere, mover) is { } blocked)
        {
            return blocked;
        }

        var order = OpenLead(FirstReceiver, register, now);
        TakeInHand(order, handler, now);
        Go(Move.HandleHere, mover, now, new MatterEntry("T7", true, null, register.UnitName(FirstReceiver), handler.Name));
        StepDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("contact.first", CivilTime.DateOf(now)));
        return Outcome.Done;
    }

    /// <summary>T8. The centre of the place's subdistrict, else the district's, finds the unit; the first receiver stays responsible until it has signed.</summary>
    public Outcome SendToCentre(Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.SendToCentre, mover) is { } blocked)
        {
            return blocked;
        }

        Go(Move.SendToCentre, mover, now, new MatterEntry("T8", true, null, register.UnitName(Centre)));
        StepDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("accept.general", CivilTime.DateOf(now)));
        return Outcome.Done;
    }

    /// <summary>Brings it to where T9 begins: what the centre itself received first is accepted and referred in the same command.</summary>
    public Outcome MakeReadyToDispatch(Purpose? purpose, string? categoryCode, string? reason, Register register, Mover mover, DateTimeOffset now)
    {
        if (State == MatterState.Registered)
        {
            var accepted = Accept(purpose ?? Purpose ?? Registry.Contract.Purpose.Help, categoryCode, reason, null, register, mover, now);
            if (accepted.IsRefused)
            {
                return accepted;
            }
        }

        return State == MatterState.Accepted ? SendToCentre(register, mover, now) : Outcome.Done;
    }

    /// <summary>T35. The citizen takes it back; a clerk does so only with a record of the citizen's wish.</summary>
    public Outcome Withdraw(string? record, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Withdraw, mover) is { } blocked)
        {
            return blocked;
        }

        if (WithdrawHindrance() is { } hindrance)
        {
            return hindrance;
        }

        if (!mover.IsCitizen && string.IsNullOrWhiteSpace(record))
        {
            return MatterRefusals.ReasonMissing;
        }

        RecallOrders(now);
        TakeReplyBack(now);
        OpenStop?.Finish(CivilTime.DateOf(now));
        Go(Move.Withdraw, mover, now, new MatterEntry("T35", true, string.IsNullOrWhiteSpace(record) ? null : record.Trim()));
        return Outcome.Done;
    }

    private void Promise(Register register, DateTimeOffset start) => StartClock(register.Promise(Purpose, CivilTime.DateOf(start)), register.Calendar);

    /// <summary>A clock of its own from now on: rework, reopening, revival. The first promise stays in <see cref="FirstDueAt"/>.</summary>
    private void RestartClock(TimeLimit limit, Register register, DateTimeOffset now)
    {
        ClockRestartedAt = now;
        StartClock(limit, register.Calendar);
        WatchLevel = 0;
    }

    private void StartClock(TimeLimit limit, WorkCalendar calendar)
    {
        LimitNumber = limit.Number;
        LimitUnit = limit.Unit;
        Show(Deadlines.Compute(calendar, Plan()));
    }

    /// <summary>After a stop or an extension: the shown day may move later, never earlier (rule 6.4).</summary>
    private void Recount(WorkCalendar calendar) => Show(Deadlines.Compute(calendar, Plan() with { ShownBefore = DueDay }));

    private void Show(Deadline deadline)
    {
        DueDay = deadline.Due;
        DueAt = deadline.DueInstant;
        IsDueProvisional = deadline.Provisional;
    }

    private WorkOrder OpenLead(UnitId unit, Register register, DateTimeOffset now)
    {
        var order = new WorkOrder
        {
            Id = Guid.CreateVersion7(now),
            No = Orders.Count + 1,
            Unit = unit,
            Role = WorkOrderRole.Lead,
            SentAt = now,
            StepDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("accept.general", CivilTime.DateOf(now))),
        };
        // Whoever leads does not help itself as well (rule 5.1).
        Orders.Find(other => other is { Role: WorkOrderRole.CoHandler, IsOpen: true } && other.Unit == unit)?.Recall(now);
        Orders.Add(order);
        LeadUnit = unit;
        LeadAbove = register.Unit(unit)?.Parent ?? register.Centre.Id;
        IsLeadSigned = false;
        return order;
    }

    private void RecallOrders(DateTimeOffset now)
    {
        foreach (var order in Orders.Where(order => order.IsOpen))
        {
            order.Recall(now);
        }
    }

    private void TakeInHand(WorkOrder order, StaffBrief handler, DateTimeOffset now)
    {
        order.Sign(handler.Id, handler.Name, now);
        Handler = handler.Id;
        HandlerName = handler.Name;
        IsLeadSigned = true;
        SignedAt = now;
    }
}
