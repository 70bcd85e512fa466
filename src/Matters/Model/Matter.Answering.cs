using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>Answering: T20, T21a, T22, and the two-person moves.</summary>
internal sealed partial class Matter
{
    public const int ShortestReply = 10;
    public const int LongestReply = 5000;
    public const int LongestImportedReply = 20_000;

    /// <summary>T20. The named handler hands the reply in for review.</summary>
    public Outcome HandInReply(ReplyResult result, string text, bool notesOverdueOpinions, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.HandInReply, mover) is { } blocked)
        {
            return blocked;
        }

        if (HandInHindrance(mover) is { } hindrance)
        {
            return hindrance;
        }

        if (CheckReply(text, mover.IsImport) is { } wrong)
        {
            return wrong;
        }

        if (CheckOpinions(notesOverdueOpinions, now) is { } outstanding)
        {
            return outstanding;
        }

        var reply = AddReply(result, text, notesOverdueOpinions, register, mover, now);
        Go(Move.HandInReply, mover, now, new MatterEntry("T20", false, null, result.ToString(), reply.DrafterName));
        StepDue = reply.ReviewDue;
        return Outcome.Done;
    }

    /// <summary>T21a. Another person reads it and says what is missing.</summary>
    public Outcome SendBack(string reason, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.SendBack, mover, MatterState.InHand) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return MatterRefusals.ReasonMissing;
        }

        WaitingReply?.SendBack(mover.Account, reason.Trim(), now);
        OpenProposal?.Decide(mover.Account, false, now);
        Go(Move.SendBack, mover, now, new MatterEntry("T21a", false, reason.Trim(), mover.Name));
        return Outcome.Done;
    }

    /// <summary>T22. Approved by somebody who did not draft it, and sent: this instant is 办结. A key matter needs the centre's word too.</summary>
    public Outcome Answer(Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Answer, mover) is { } blocked)
        {
            return blocked;
        }

        var reply = WaitingReply ?? throw new InvalidOperationException($"{Number} is in review without a reply.");
        if (AnswerHindrance(mover) is { } hindrance)
        {
            return hindrance;
        }

        return NeedsTwoReviewers && !mover.IsImport ? Propose(Move.Answer, null, null, mover, now) : Send(reply, register, mover, now);
    }

    /// <summary>Confirms or turns down what another person proposed (T3, second form of T22).</summary>
    public Outcome DecideProposal(bool confirmed, string? reason, Register register, Mover mover, DateTimeOffset now)
    {
        if (OpenProposal is not { } proposal || MatterPath.Find(proposal.Move, State) is not { } step)
        {
            return MatterRefusals.NoProposal;
        }

        if (!step.IsConfirmedBy(mover, UnitOf))
        {
            return MatterRefusals.NotYours;
        }

        if (proposal.ProposedBy == mover.Account || WaitingReply?.Drafter == mover.Account)
        {
            return MatterRefusals.SamePerson;
        }

        if (!confirmed && string.IsNullOrWhiteSpace(reason))
        {
            return MatterRefusals.ReasonMissing;
        }

        proposal.Decide(mover.Account, confirmed, now);
        if (!confirmed)
        {
            Write(new MatterEntry("proposal-refused", false, reason, step.No), mover, now);
            return Outcome.Done;
        }

        return proposal.Move == Move.Answer && WaitingReply is { } reply ? Send(reply, register, mover, now) : Redirect(proposal, mover, now);
    }

    /// <summary>Supervised, collective or bad-rated before: the centre reads it as well (T22, second form).</summary>
    public bool NeedsTwoReviewers => FirstStars is <= 2;

    private Outcome Send(Reply reply, Register register, Mover mover, DateTimeOffset now)
    {
        reply.Send(mover.Account, now);
        LeadOrder?.Finish(now);
        Echo(reply, register, now);
        Go(Move.Answer, mover, now, new MatterEntry("T22", true, null, register.UnitName(reply.Unit), reply.Result.ToString()));
        return Outcome.Done;
    }

    private Outcome Redirect(Proposal proposal, Mover mover, DateTimeOffset now)
    {
        Go(Move.Redirect, mover, now, new MatterEntry("T3", true, proposal.Text, proposal.Reason ?? ""), [$"redirect-reason.{proposal.Reason}", proposal.Text ?? ""]);
        return Outcome.Done;
    }

    private Outcome Propose(Move move, string? reason, string? text, Mover mover, DateTimeOffset now)
    {
        if (OpenProposal is not null)
        {
            return MatterRefusals.ProposalOpen;
        }

        var step = MatterPath.Find(move, State) ?? throw new InvalidOperationException($"{move} is not on the path from {State}.");
        Proposals.Add(new Proposal
        {
            Id = Guid.CreateVersion7(now),
            Move = move,
            ProposedBy = mover.Account,
            ProposedByName = mover.Name,
            At = now,
            Reason = reason,
            Text = text,
        });
        Write(new MatterEntry("proposal", false, text, step.No, reason ?? ""), mover, now);
        return Outcome.Done;
    }

    private Reply AddReply(ReplyResult result, string text, bool notesOverdueOpinions, Register register, Mover mover, DateTimeOffset now)
    {
        var reply = new Reply
        {
            Id = Guid.CreateVersion7(now),
            Round = Round + 1,
            Result = result,
            Text = text.Trim(),
            Drafter = mover.Account,
            DrafterName = mover.Name,
            Unit = LeadUnit ?? FirstReceiver,
            HandedInAt = now,
            ReviewDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("review", CivilTime.DateOf(now))),
            NotesOverdueOpinions = notesOverdueOpinions,
        };
        Replies.Add(reply);
        return reply;
    }

    /// <summary>The echo: K1 and K2 stop, the rating window opens.</summary>
    private void Echo(Reply reply, Register register, DateTimeOffset now)
    {
        Round = reply.Round;
        Result = reply.Result;
        FirstAnsweredAt ??= now;
        AnsweredAt = now;
        OpenRatingWindow(register, now);
    }

    /// <summary>The window counts from the echo; for an imported answer from the import, since nobody could rate it here before.</summary>
    public void OpenRatingWindow(Register register, DateTimeOffset now) =>
        RateUntil = CivilTime.StartOf(CivilTime.DateOf(now).AddDays(register.Limit("rating.window", CivilTime.DateOf(now)).Number + 1));

    private Refusal? CheckOpinions(bool noted, DateTimeOffset now)
    {
        var (areOut, mayBeNoted) = OpinionsOut(now);
        return !areOut || (noted && mayBeNoted) ? null : MatterRefusals.OpinionsOutstanding;
    }

    private static Refusal? CheckReply(string? text, bool isImport = false)
    {
        var length = text?.Trim().Length ?? 0;
        return length < (isImport ? 1 : ShortestReply) ? MatterRefusals.ReplyTooShort
            : length > (isImport ? LongestImportedReply : LongestReply) ? MatterRefusals.ReplyTooLong
            : null;
    }
}
