using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>Answering: T20 to T23, T30, and the two-person moves.</summary>
internal sealed partial class Matter
{
    public const int ShortestReply = 10;
    public const int LongestReply = 5000;
    public const int LongestImportedReply = 20_000;

    /// <summary>T20 and T30. The named handler hands the reply in for review; in the final round it is drafted by the head of the unit.</summary>
    public Outcome HandInReply(ReplyResult result, string text, bool notesOverdueOpinions, Register register, Mover mover, DateTimeOffset now, ExplanationTerms? explained = null, int pictures = 0)
    {
        var move = State == MatterState.InRework ? Move.HandInRework : Move.HandInReply;
        if (Blocked(move, mover) is { } blocked)
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

        if (result == ReplyResult.Explained && !mover.IsImport && CheckExplanation(explained, register, now) is { } incomplete)
        {
            return incomplete;
        }

        if (!mover.IsImport && result is ReplyResult.Solved or ReplyResult.PartlySolved && NeedsPicture(register) && pictures == 0)
        {
            return MatterRefusals.PictureMissing;
        }

        if (CheckOpinions(notesOverdueOpinions, now) is { } outstanding)
        {
            return outstanding;
        }

        var reply = AddReply(result, text, notesOverdueOpinions, register, mover, now);
        if (result == ReplyResult.Explained && explained is not null)
        {
            Explanations.Add(ExplainedReply.Of(explained, reply.Id, now));
            Facts |= RareFacts.Explanations;
        }

        FileCount += pictures;
        EvidenceCount += pictures;
        Go(move, mover, now, new MatterEntry("T20", false, null, result.ToString(), reply.DrafterName));
        StepDue = reply.ReviewDue;
        return Outcome.Done;
    }

    /// <summary>T21a and T21b. Another person reads it and says what is missing.</summary>
    public Outcome SendBack(string reason, Mover mover, DateTimeOffset now)
    {
        var to = IsRework ? MatterState.InRework : MatterState.InHand;
        if (Blocked(Move.SendBack, mover, to) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return MatterRefusals.ReasonMissing;
        }

        var reply = WaitingReply;
        reply?.SendBack(mover.Account, reason.Trim(), now);
        Explanations.RemoveAll(explanation => explanation.Reply == reply?.Id);
        SentBackCount++;
        Go(Move.SendBack, mover, now, new MatterEntry("T21a", false, reason.Trim(), mover.Name), to: to);
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

    /// <summary>T23, first half: the unit's leader stands by the explanation; the centre confirms.</summary>
    public Outcome ProposeExplanation(Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Explain, mover) is { } blocked)
        {
            return blocked;
        }

        return ExplainHindrance(mover) is { } hindrance ? hindrance : Propose(Move.Explain, null, null, mover, now);
    }

    /// <summary>Confirms or turns down what another person proposed (T3, T19a, T23, second form of T22).</summary>
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

        if (confirmed && ConfirmHindrance(proposal, now) is { } hindrance)
        {
            return hindrance;
        }

        if (confirmed && step.NeedsEveryConfirm && !IsLastConfirmation(proposal, step, mover, now, out var again))
        {
            return again is null ? Outcome.Done : again;
        }

        proposal.Decide(mover.Account, confirmed, now);
        if (!confirmed)
        {
            Write(new MatterEntry("proposal-refused", false, reason, step.No), mover, now);
            return Outcome.Done;
        }

        return proposal.Move switch
        {
            Move.Answer when WaitingReply is { } reply => Send(reply, register, mover, now),
            Move.Explain when WaitingReply is { } reply => SendExplanation(reply, register, mover, now),
            Move.Suspend => Suspend(proposal, mover, now),
            _ => Redirect(proposal, mover, now),
        };
    }

    // What came up since it was proposed: others were merged into it, it is offered to another unit, the day it was to wait for has passed.
    private Refusal? ConfirmHindrance(Proposal proposal, DateTimeOffset now) => proposal.Move switch
    {
        Move.Redirect when FollowerCount > 0 => MatterRefusals.HasFollowers,
        Move.Suspend when OpenTransfer is not null => MatterRefusals.TransferOpen,
        Move.Suspend when proposal.Until <= CivilTime.DateOf(now) => MatterRefusals.NotYetTime,
        _ => null,
    };

    // Each of the parties agrees, by another person each.
    private bool IsLastConfirmation(Proposal proposal, Step step, Mover mover, DateTimeOffset now, out Refusal? again)
    {
        again = null;
        if (proposal.HalfConfirmedBy == mover.Account)
        {
            again = MatterRefusals.SamePerson;
            return false;
        }

        var party = step.Confirm.Where(one => one.At != proposal.HalfConfirmedAs && UnitOf(one.At) is { } unit && mover.Holds(one.Role, unit)).Select(one => (Concern?)one.At).FirstOrDefault();
        if (party is null)
        {
            again = MatterRefusals.OtherPartyConfirms;
            return false;
        }

        if (proposal.HalfConfirmedAs is not null)
        {
            return true;
        }

        proposal.ConfirmHalf(mover.Account, party.Value);
        Write(new MatterEntry("proposal-half", false, null, step.No, mover.Name), mover, now);
        return false;
    }

    /// <summary>Supervised, collective or bad-rated before: the centre reads it as well (T22, second form).</summary>
    public bool NeedsTwoReviewers => Ratings.Exists(rating => rating.Stars <= 2) || SupervisionLevel >= Supervision.FirstLetter || CitizenCount >= CollectiveFrom;

    private Outcome Send(Reply reply, Register register, Mover mover, DateTimeOffset now)
    {
        reply.Send(mover.Account, now);
        LeadOrder?.Finish(now);
        Echo(reply, register, now);
        Go(Move.Answer, mover, now, new MatterEntry("T22", true, null, register.UnitName(reply.Unit), reply.Result.ToString()));
        AwaitVoice(register, mover, now);
        return Outcome.Done;
    }

    private Outcome SendExplanation(Reply reply, Register register, Mover mover, DateTimeOffset now)
    {
        var revisitOn = WaitingExplanation?.RevisitOn;
        reply.Send(mover.Account, now);
        LeadOrder?.Finish(now);
        Echo(reply, register, now);
        Go(Move.Explain, mover, now, new MatterEntry("T23", true, null, register.UnitName(reply.Unit), $"{revisitOn:yyyy-MM-dd}"), [$"{revisitOn:yyyy-MM-dd}"]);
        StepDue = revisitOn;
        return Outcome.Done;
    }

    private Outcome Redirect(Proposal proposal, Mover mover, DateTimeOffset now)
    {
        Go(Move.Redirect, mover, now, new MatterEntry("T3", true, proposal.Text, proposal.Reason ?? ""), [$"redirect-reason.{proposal.Reason}", proposal.Text ?? ""]);
        return Outcome.Done;
    }

    private Outcome Propose(Move move, string? reason, string? text, Mover mover, DateTimeOffset now, DateOnly? until = null)
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
            Until = until,
        });
        Write(new MatterEntry("proposal", false, text, step.No, reason ?? ""), mover, now);
        return Outcome.Done;
    }

    /// <summary>It goes another way while a reply lies in review: nobody reviews that any more.</summary>
    private void TakeReplyBack(DateTimeOffset now)
    {
        if (WaitingReply is { } reply)
        {
            reply.SendBack("system", "", now);
            Explanations.RemoveAll(explanation => explanation.Reply == reply.Id);
        }
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
        EvidenceCount = 0;
        Result = reply.Result;
        FirstAnsweredAt ??= now;
        FirstDueAt ??= DueAt;
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
