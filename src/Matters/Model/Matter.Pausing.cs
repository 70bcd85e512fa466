using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>What stops the clock or lengthens the promise: T4, T5, T18, T19. Each has a reason, somebody who decided it and an end.</summary>
internal sealed partial class Matter
{
    // "citizen has ≥5 wd" (T4); no more than a suspension may take (rule 2, suspend).
    private const int LeastForCitizen = 5;

    /// <summary>T4. Asked once, with everything that is missing (一次性告知): the only way to wait for the citizen.</summary>
    public Outcome AskSupplement(string? list, DateOnly? until, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.AskSupplement, mover) is { } blocked)
        {
            return blocked;
        }

        if (SupplementHindrance(register.Calendar, now) is { } hindrance)
        {
            return hindrance;
        }

        if (string.IsNullOrWhiteSpace(list))
        {
            return MatterRefusals.SupplementListMissing;
        }

        var today = CivilTime.DateOf(now);
        var most = register.Limit("suspend.most", today).Number;
        var last = until ?? register.Calendar.AddWorkDays(today, LeastForCitizen);
        if (last < register.Calendar.AddWorkDays(today, LeastForCitizen) || last > register.Calendar.AddWorkDays(today, most))
        {
            return MatterRefusals.SupplementDayWrong.With(LeastForCitizen, most);
        }

        Stop(ClockStopKind.Supplement, last, null, list.Trim(), mover, now);
        Go(Move.AskSupplement, mover, now, new MatterEntry("T4", true, list.Trim(), $"{last:yyyy-MM-dd}"), [$"{last:yyyy-MM-dd}"]);
        StepDue = last;
        return Outcome.Done;
    }

    /// <summary>T5. The supplement came, or its day passed; after the day it is decided on what is known.</summary>
    public Outcome GiveSupplement(string? words, int files, Register register, Mover mover, DateTimeOffset now)
    {
        var to = OpenStop?.Before ?? MatterState.Accepted;
        if (Blocked(Move.GiveSupplement, mover, to) is { } blocked)
        {
            return blocked;
        }

        var byDay = mover.Staff is null && !mover.IsCitizen;
        if (byDay && OpenStop!.Until >= CivilTime.DateOf(now)) // waiting, so there is one
        {
            return MatterRefusals.NotYetTime;
        }

        if (!byDay && string.IsNullOrWhiteSpace(words) && files == 0)
        {
            return MatterRefusals.NoteMissing;
        }

        if (words?.Length > LongestReply)
        {
            return MatterRefusals.TextTooLong;
        }

        EndStop(byDay ? OpenStop!.Until : CivilTime.DateOf(now), register);
        FileCount += files;
        Go(Move.GiveSupplement, mover, now, new MatterEntry("T5", true, byDay ? null : words?.Trim(), byDay ? "Passed" : "Given", $"{files}", $"{DueDay:yyyy-MM-dd}"), to: to);
        return Outcome.Done;
    }

    /// <summary>T18a. Asked at least one working day before the due day, after a talk with the citizen.</summary>
    public Outcome AskExtension(int days, string? reason, string? plan, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.AskExtension, mover) is { } blocked)
        {
            return blocked;
        }

        if (ExtensionHindrance(register.Calendar, now) is { } hindrance)
        {
            return hindrance;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return MatterRefusals.ReasonMissing;
        }

        if (string.IsNullOrWhiteSpace(plan))
        {
            return MatterRefusals.PlanMissing;
        }

        var most = LongestExtension(register, now);
        if (days < 1 || days > most)
        {
            return MatterRefusals.ExtensionDaysWrong.With(most);
        }

        Extensions.Add(new Extension { Id = Guid.CreateVersion7(now), At = now, AskedBy = mover.Account, AskedByName = mover.Name, Days = days, Reason = reason.Trim(), Plan = plan.Trim() });
        Facts |= RareFacts.Extensions;
        Go(Move.AskExtension, mover, now, new MatterEntry("T18a", false, $"{reason.Trim()}\n{plan.Trim()}", $"{days}"));
        return Outcome.Done;
    }

    /// <summary>T18b and T18c. The first is decided by the unit's leader, the second by the centre; never by who asked.</summary>
    public Outcome DecideExtension(bool isGranted, string? reason, Register register, Mover mover, DateTimeOffset now)
    {
        var move = isGranted ? Move.GrantExtension : Move.RefuseExtension;
        if (Blocked(move, mover) is { } blocked)
        {
            return blocked;
        }

        if (DecideExtensionHindrance(mover, now) is { } hindrance)
        {
            return hindrance;
        }

        if (!isGranted && string.IsNullOrWhiteSpace(reason))
        {
            return MatterRefusals.ReasonMissing;
        }

        var asked = OpenExtension!; // else hindered
        asked.Decide(isGranted, isGranted ? null : reason!.Trim(), mover.Account, now); // not empty: checked
        if (!isGranted)
        {
            Go(move, mover, now, new MatterEntry("T18c", false, reason!.Trim())); // likewise
            return Outcome.Done;
        }

        Recount(register.Calendar);
        Go(move, mover, now, new MatterEntry("T18b", true, asked.Reason, $"{asked.Days}", $"{DueDay:yyyy-MM-dd}"), [asked.Reason]);
        return Outcome.Done;
    }

    /// <summary>Undecided at the end of the due day = refused (T18a).</summary>
    public void LapseExtension(Mover mover, DateTimeOffset now)
    {
        OpenExtension?.Decide(false, null, mover.Account, now);
        Write(new MatterEntry("extension-lapsed", false), mover, now);
    }

    /// <summary>T19a, first half. Two others must agree: the unit's leader and the centre.</summary>
    public Outcome ProposeSuspension(SuspendReason? reason, string? ground, DateOnly? until, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Suspend, mover) is { } blocked)
        {
            return blocked;
        }

        if (SuspensionHindrance(register.Calendar, now) is { } hindrance)
        {
            return hindrance;
        }

        if (reason is null || string.IsNullOrWhiteSpace(ground))
        {
            return MatterRefusals.SuspendGroundMissing;
        }

        var today = CivilTime.DateOf(now);
        var most = register.Limit("suspend.most", today).Number;
        return until is not { } last || last <= today || last > register.Calendar.AddWorkDays(today, most)
            ? MatterRefusals.SuspendDayWrong.With(most)
            : Propose(Move.Suspend, reason.ToString(), ground.Trim(), mover, now, last);
    }

    /// <summary>T19b. The reason is gone, or the expected end has come; a longer stop is a new one.</summary>
    public Outcome Resume(string? words, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Resume, mover) is { } blocked)
        {
            return blocked;
        }

        var byDay = mover.Staff is null;
        var stop = OpenStop!; // suspended, so there is one
        if (byDay && stop.Until >= CivilTime.DateOf(now))
        {
            return MatterRefusals.NotYetTime;
        }

        if (!byDay && string.IsNullOrWhiteSpace(words))
        {
            return MatterRefusals.ReasonMissing;
        }

        EndStop(byDay ? stop.Until : CivilTime.DateOf(now), register);
        Go(Move.Resume, mover, now, new MatterEntry("T19b", true, words?.Trim(), $"{DueDay:yyyy-MM-dd}"));
        return Outcome.Done;
    }

    private Outcome Suspend(Proposal proposal, Mover mover, DateTimeOffset now)
    {
        var until = proposal.Until!.Value; // proposed with a day
        var reason = Enum.Parse<SuspendReason>(proposal.Reason!); // proposed with one of the list
        Stop(ClockStopKind.Suspension, until, reason, proposal.Text, mover, now);
        Go(Move.Suspend, mover, now, new MatterEntry("T19a", true, proposal.Text, reason.ToString(), $"{until:yyyy-MM-dd}"), [$"suspend-reason.{reason}", $"{until:yyyy-MM-dd}"]);
        StepDue = until;
        return Outcome.Done;
    }

    private void Stop(ClockStopKind kind, DateOnly until, SuspendReason? reason, string? text, Mover mover, DateTimeOffset now)
    {
        Stops.Add(new ClockStop { Id = Guid.CreateVersion7(now), Kind = kind, Before = State, From = CivilTime.DateOf(now), Until = until, Reason = reason, Text = text, DecidedBy = mover.Account });
        Facts |= RareFacts.Stops;
    }

    private void EndStop(DateOnly day, Register register)
    {
        OpenStop?.Finish(day);
        Recount(register.Calendar);
    }

    private int LongestExtension(Register register, DateTimeOffset now)
    {
        var today = CivilTime.DateOf(now);
        // The first no longer than the original limit (rule 2, extend).
        return Granted == 0 ? Math.Min(register.Limit("extend.first", today).Number, Math.Max(1, LimitNumber)) : register.Limit("extend.second", today).Number;
    }

    private int Granted => Extensions.Count(extension => extension.IsGranted == true && extension.At >= (ClockRestartedAt ?? RegisteredAt));

    private Refusal? SupplementHindrance(WorkCalendar calendar, DateTimeOffset now) =>
        Stops.Exists(stop => stop.Kind == ClockStopKind.Supplement) ? MatterRefusals.SupplementTwice
        : OpenTransfer is not null ? MatterRefusals.TransferOpen
        : TooLateToAsk(calendar, now);

    private Refusal? ExtensionHindrance(WorkCalendar calendar, DateTimeOffset now) =>
        OpenExtension is not null ? MatterRefusals.ExtensionOpen
        : Granted >= 2 ? MatterRefusals.ExtensionThird
        : FirstContactAt is null ? MatterRefusals.NoFirstContact
        : TooLateToAsk(calendar, now);

    private Refusal? SuspensionHindrance(WorkCalendar calendar, DateTimeOffset now) =>
        OpenProposal is not null ? MatterRefusals.ProposalOpen
        : OpenTransfer is not null ? MatterRefusals.TransferOpen
        : TooLateToAsk(calendar, now);

    // Undecided at the end of the due day = refused (T18a), whether or not the watch has written it down yet.
    private Refusal? DecideExtensionHindrance(Mover mover, DateTimeOffset now) =>
        OpenExtension is not { } asked || DueDay < CivilTime.DateOf(now) ? MatterRefusals.NoExtension
        : asked.AskedBy == mover.Account ? MatterRefusals.SamePerson
        : Granted == 0 && !mover.Holds(Role.UnitLeader, LeadUnit ?? FirstReceiver) ? MatterRefusals.FirstExtensionByLeader
        : Granted > 0 && !mover.Holds(Role.Dispatcher, Centre) ? MatterRefusals.SecondExtensionByCentre
        : null;

    // At least one working day before the due day (rule 6.5).
    private Refusal? TooLateToAsk(WorkCalendar calendar, DateTimeOffset now) =>
        calendar.CountWorkDays(CivilTime.DateOf(now), DueDay) < 1 ? MatterRefusals.AskedTooLate : null;
}
