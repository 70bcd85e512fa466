using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>How it moves: only along the path, with an entry for every step.</summary>
internal sealed partial class Matter
{
    /// <summary>The moves of the path that this person could make or propose from here, whatever else must still hold.</summary>
    public IEnumerable<Step> OpenTo(Mover mover) =>
        MatterPath.From(State).Where(step => step.IsOpenTo(mover, UnitOf));

    /// <summary>True when some row of this move is this person's to make, from whatever state.</summary>
    public bool IsEverOpenTo(Move move, Mover mover) => MatterPath.Steps.Any(step => step.Move == move && step.IsOpenTo(mover, UnitOf));

    /// <summary>True when this person could confirm the open proposal.</summary>
    public bool IsConfirmableBy(Mover mover) =>
        OpenProposal is { } proposal && proposal.ProposedBy != mover.Account
        && MatterPath.Find(proposal.Move, State) is { } step && step.IsConfirmedBy(mover, UnitOf);

    /// <summary>The refusal of a move for this person from here, before its own guards; null when it is open.</summary>
    private Refusal? Blocked(Move move, Mover mover, MatterState? to = null)
    {
        var step = MatterPath.Find(move, State, to);
        return step is null ? MatterRefusals.NotOnThePath
            : !step.IsOpenTo(mover, UnitOf) ? MatterRefusals.NotYours
            : null;
    }

    private UnitId? UnitOf(Concern concern) => concern switch
    {
        Concern.FirstReceiver => FirstReceiver,
        Concern.Holder => LeadUnit ?? FirstReceiver,
        Concern.Centre => Centre,
        Concern.Target => OpenTransfer?.Target,
        Concern.Above => LeadAbove,
        Concern.CoHolder or Concern.Applicant or Concern.House or Concern.District => null,
    };

    /// <summary>Takes the step: state, entry, message, event.</summary>
    /// <param name="to">Tells rows apart that differ only by where the matter came from (T5, T21).</param>
    private void Go(Move move, Mover mover, DateTimeOffset now, MatterEntry? entry = null, IReadOnlyList<string>? tell = null, MatterState? to = null)
    {
        var step = MatterPath.Find(move, State, to) ?? throw new InvalidOperationException($"{move} is not on the path from {State}.");
        if (step.To is { } next)
        {
            Enter(next, now);
        }

        Write(Witnessed(move, (entry ?? new MatterEntry(step.No, step.Told is not null)) with { Kind = step.No }), mover, now);
        if (step.Told is not null && !mover.IsImport)
        {
            told.Add(new Told(step.No, tell ?? [], now));
        }

        happened.Add(new MatterMoved(Brief(), step.No, now));
    }

    // What waited for the state it leaves is over: an offer to another unit, a proposal, an extension nobody decided.
    private void Enter(MatterState next, DateTimeOffset now)
    {
        // What was found by the check of a rating is no evidence of the rework.
        EvidenceCount = State == MatterState.VerifyingBadRating ? 0 : EvidenceCount;
        State = next;
        RemindToRateOn = null;
        MasterUnit = next == MatterState.Merged ? MasterUnit : null;
        IsOpen = MatterPath.IsOpen(next);
        DeskUnit = next is MatterState.AwaitingDispatch or MatterState.InDispute or MatterState.Merged ? Centre : LeadUnit ?? FirstReceiver;
        StepDue = null;
        IsStepUrged = false;
        OpenProposal?.Decide("system", false, now);
        if (next is not (MatterState.Accepted or MatterState.InHand))
        {
            OpenTransfer?.Close(TransferOutcome.Lapsed, "system", null, now);
        }

        if (next != MatterState.InHand)
        {
            OpenExtension?.Decide(false, null, "system", now);
        }
    }

    /// <summary>Appends to the chain.</summary>
    private void Write(MatterEntry what, Mover mover, DateTimeOffset now)
    {
        var entry = TimelineEntry.After(LastHash, EntryCount + 1, what, Id.Value, mover, now);
        Timeline.Add(entry);
        EntryCount = entry.Sequence;
        LastHash = entry.Hash;
        ChangedAt = now;
        Version++;
    }
}
