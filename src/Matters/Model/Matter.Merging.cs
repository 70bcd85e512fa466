using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>Many voices, one matter: T33, T34, T38. Each citizen keeps number, promise, echo and rating.</summary>
internal sealed partial class Matter
{
    /// <summary>"Group ≥5 citizens → hot topic; ≥10 → collective flag" (rule 5.7).</summary>
    public const int HotFrom = 5;
    public const int CollectiveFrom = 10;

    /// <summary>T33. This matter goes along with the master; its own orders are recalled, and whoever was merged into it goes along too.</summary>
    /// <param name="followers">Matters merged into this one.</param>
    public Outcome MergeInto(Matter master, IReadOnlyList<Matter> followers, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Merge, mover) is { } blocked)
        {
            return blocked;
        }

        if (MergeHindrance() is { } hindrance)
        {
            return hindrance;
        }

        if (master.Id == Id || !master.IsOpen || master.MasterId is not null || master.State == MatterState.VerifyingBadRating)
        {
            return MatterRefusals.MasterNotOpen;
        }

        if (IsConfidential || master.IsConfidential)
        {
            return MatterRefusals.ConfidentialNotMerged;
        }

        var waiting = OpenStop;
        Follow(master, register, mover, now);
        foreach (var follower in followers)
        {
            if (waiting is not null)
            {
                follower.TakeMastersStop(waiting, register, mover, now);
            }

            follower.MasterId = master.Id;
            follower.MasterUnit = master.Responsible;
            follower.Write(new MatterEntry("master-changed", true, null, ReceiptNumber.Show(master.Number)), mover, now);
        }

        FollowerCount = 0;
        master.Gather(this, followers, register, mover, now);
        return Outcome.Done;
    }

    /// <summary>T34. Taken out again: its own promise runs on from its own day 0, with its first receiver.</summary>
    public Outcome Unmerge(Matter master, string? why, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Unmerge, mover) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            return MatterRefusals.ReasonMissing;
        }

        MasterId = null;
        AcceptedAt ??= now;
        Go(Move.Unmerge, mover, now, new MatterEntry("T34", true, why.Trim(), register.UnitName(FirstReceiver), $"{DueDay:yyyy-MM-dd}"));
        master.Lose(this, mover, now);
        return Outcome.Done;
    }

    /// <summary>Somebody left: taken out, or withdrawn.</summary>
    public void Lose(Matter one, Mover mover, DateTimeOffset now)
    {
        FollowerCount--;
        Write(new MatterEntry("follower-left", false, null, ReceiptNumber.Show(one.Number)), mover, now);
    }

    /// <summary>T38. The master's reply reaches this citizen as its own: with a rating of its own.</summary>
    public Outcome AnswerAsMaster(Matter master, Register register, Mover mover, DateTimeOffset now)
    {
        var said = master.Replies.FindLast(reply => reply.SentAt is not null);
        if (said is null)
        {
            return MatterRefusals.NotOnThePath;
        }

        var explained = master.Explanations.Find(explanation => explanation.Reply == said.Id);
        var move = explained is null ? Move.AnswerMerged : Move.ExplainMerged;
        if (Blocked(move, mover) is { } blocked)
        {
            return blocked;
        }

        var reply = new Reply
        {
            Id = Guid.CreateVersion7(now),
            Round = Round + 1,
            Result = said.Result,
            Text = said.Text,
            Drafter = said.Drafter,
            DrafterName = said.DrafterName,
            Unit = said.Unit,
            HandedInAt = said.HandedInAt,
            ReviewDue = said.ReviewDue,
        };
        Replies.Add(reply);
        reply.Send(said.Reviewer ?? mover.Account, now);
        LeadUnit = said.Unit;
        LeadAbove = master.LeadAbove;
        IsLeadSigned = true;
        if (explained is not null)
        {
            Explanations.Add(ExplainedReply.Of(new ExplanationTerms(explained.Reason, explained.Basis, explained.DoableNow, explained.Alternative, explained.Difficulty, explained.RevisitOn), reply.Id, now));
            Facts |= RareFacts.Explanations;
        }

        Echo(reply, register, now);
        Go(move, mover, now, new MatterEntry("T38", true, null, register.UnitName(said.Unit), said.Result.ToString(), $"{explained?.RevisitOn:yyyy-MM-dd}"), explained is null ? [] : [$"{explained.RevisitOn:yyyy-MM-dd}"]);
        StepDue = explained?.RevisitOn;
        if (explained is null)
        {
            AwaitVoice(register, mover, now);
        }

        return Outcome.Done;
    }

    /// <summary>The master's clock stood still: so does the promise of those merged into it (rule 5.2).</summary>
    public void TakeMastersStop(ClockStop stop, Register register, Mover mover, DateTimeOffset now)
    {
        // A stop that began before this clock did counts from the clock's own day 0.
        var from = Later(stop.From, CivilTime.DateOf(ClockRestartedAt ?? RegisteredAt));
        if (stop.End is not { } end || end < from || Stops.Exists(own => own.Kind == ClockStopKind.Master && own.From == from && own.End == end))
        {
            return;
        }

        var own = new ClockStop { Id = Guid.CreateVersion7(now), Kind = ClockStopKind.Master, Before = State, From = from, Until = Later(stop.Until, from), Reason = stop.Reason, DecidedBy = stop.DecidedBy };
        own.Finish(end);
        Stops.Add(own);
        Facts |= RareFacts.Stops;
        Recount(register.Calendar);
        Write(new MatterEntry("master-stop", true, null, $"{DueDay:yyyy-MM-dd}"), mover, now);
        happened.Add(new MatterMoved(Brief(), "master-stop", now));
    }

    /// <summary>Another unit answers for the master now: for this one too.</summary>
    public void GoWithMaster(Matter master, Register register, Mover mover, DateTimeOffset now)
    {
        if (State == MatterState.Merged && MasterUnit != master.Responsible)
        {
            MasterUnit = master.Responsible;
            Write(new MatterEntry("master-unit", false, null, register.UnitName(master.Responsible)), mover, now);
            happened.Add(new MatterMoved(Brief(), "master-unit", now));
        }
    }

    /// <summary>Good news of the master (T24): who was explained to with it is revived with it, on a promise of their own, and goes along again.</summary>
    public Outcome ReviveWith(Matter master, string? news, Register register, Mover mover, DateTimeOffset now)
    {
        var revived = ReviveExplained(news, register, mover, now);
        if (!revived.IsRefused)
        {
            Follow(master, register, mover, now);
        }

        return revived;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private void Follow(Matter master, Register register, Mover mover, DateTimeOffset now)
    {
        RecallOrders(now);
        TakeReplyBack(now);
        LeadUnit = null;
        LeadAbove = null;
        IsLeadSigned = false;
        Handler = null;
        HandlerName = null;
        OpenStop?.Finish(CivilTime.DateOf(now));
        MasterId = master.Id;
        MasterUnit = master.Responsible;
        SuggestedMaster = null;
        Recount(register.Calendar);
        Go(Move.Merge, mover, now, new MatterEntry("T33", true, null, ReceiptNumber.Show(master.Number), register.UnitName(master.Responsible)), [register.UnitName(master.Responsible)]);
    }

    // The same citizen again is an urging as well (T33); five voices are a hot topic, ten a collective matter.
    private void Gather(Matter one, IReadOnlyList<Matter> itsFollowers, Register register, Mover mover, DateTimeOffset now)
    {
        var before = CitizenCount;
        FollowerCount += 1 + itsFollowers.Count;
        Write(new MatterEntry("follower", false, null, ReceiptNumber.Show(one.Number), $"{FollowerCount}"), mover, now);
        if (one.PhoneHash is not null && PhoneHash is not null && one.PhoneHash.AsSpan().SequenceEqual(PhoneHash) && register.Unit(Responsible) is not null)
        {
            Supervise(SupervisionLine.Government, 1, SupervisionTrigger.Urged, "", register, mover, now);
        }

        foreach (var threshold in (int[])[HotFrom, CollectiveFrom])
        {
            if (before < threshold && CitizenCount >= threshold)
            {
                Write(new MatterEntry(threshold == HotFrom ? "hot" : "collective", false, null, $"{CitizenCount}"), mover, now);
            }
        }
    }

    private Refusal? MergeHindrance() => IsRework ? MatterRefusals.NotInRework : null;
}
