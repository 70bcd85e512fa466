using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Matter = Huiyin.Matters.Model.Matter;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>What must hold of one matter after every command: "Invariants to test" of rule 5.3, and I4 to I8, I10, I14, I22 of docs/reliability.</summary>
internal sealed class Invariants(bool hasMessages)
{
    private static readonly ILookup<string, Step> Rows = MatterPath.Steps.ToLookup(step => step.No, StringComparer.Ordinal);
    private static readonly HashSet<string> NeverMoveTheClock = new(["T7", "T8", "T9", "T10", "T11", "T12", "T13a", "T13b", "T14a", "T14b", "T15", "T16", "T17", "T18a", "T18c", "T20", "T21a", "T21b", "T30", "supervision", "proposal"], StringComparer.Ordinal);

    private byte[] lastHash = [];
    private int entries;
    private DateTimeOffset lastAt = DateTimeOffset.MinValue;
    private MatterState state = MatterState.Draft;
    private DateOnly due;
    private DateTimeOffset? clock;
    private bool wasAccepted;

    /// <summary>The rows that the last command took.</summary>
    public List<string> NewRows { get; } = [];

    /// <summary>The first thing that is wrong; null when all is well.</summary>
    public string? Check(Matter m, Command? c, Register register)
    {
        var added = m.Timeline.Where(entry => entry.Sequence > entries).OrderBy(entry => entry.Sequence).ToList();
        var wrong = Chain(m, added) ?? Moves(m, c, added) ?? Clock(m, added) ?? Units(m, register) ?? Facts(m);
        (due, clock, wasAccepted) = (m.DueDay, m.ClockRestartedAt, wasAccepted || m.AcceptedAt is not null);
        return wrong;
    }

    // I7, I9
    private string? Chain(Matter m, List<TimelineEntry> added)
    {
        foreach (var entry in added)
        {
            if (entry.Sequence != ++entries || !entry.IsGenuine(m.Id.Value, lastHash) || entry.At < lastAt)
            {
                return $"entry {entries} ({entry.Kind}) does not continue the chain";
            }

            (lastHash, lastAt) = (entry.Hash, entry.At);
        }

        return entries == m.EntryCount && lastHash.AsSpan().SequenceEqual(m.LastHash) ? null : $"the matter knows {m.EntryCount} entries, {entries} are there";
    }

    // I8: the state is what the entries say; one entry a move; what the citizen sees has a message.
    private string? Moves(Matter m, Command? c, List<TimelineEntry> added)
    {
        NewRows.Clear();
        NewRows.AddRange(added.Where(entry => Rows.Contains(entry.Kind)).Select(entry => entry.Kind));
        foreach (var row in NewRows)
        {
            var step = Rows[row].FirstOrDefault(step => step.From.Contains(state));
            if (step is null)
            {
                return $"{row} from {state} is not on the path";
            }

            state = step.To ?? state;
        }

        var messages = m.Told.Select(told => told.Step).ToList();
        return state != m.State ? $"it stands as {m.State}, its entries say {state}"
            : c is not null && !c.IsJob && NewRows.Count > 1 ? $"{NewRows.Count} rows in one command: {string.Join(", ", NewRows)}"
            : NewRows.Find(row => Rows[row].First().Told is not null && !messages.Contains(row)) is { } silent && hasMessages ? $"{silent} without a message"
            : null;
    }

    // I5, I6, I22: one clock that runs, or a stop with reason, person and end, or an echo; K1 never earlier, and moved by nothing that may not.
    private string? Clock(Matter m, List<TimelineEntry> added)
    {
        var isPaused = m.State is MatterState.AwaitingSupplement or MatterState.Suspended;
        var isEchoed = m.State is MatterState.Answered or MatterState.Explained or MatterState.Closed;
        var open = m.Stops.Where(stop => stop.End is null).ToList();
        return open.Count != (isPaused ? 1 : 0) ? $"{open.Count} open stops in {m.State}"
            : m.Stops.Exists(stop => stop.DecidedBy.Length == 0 || stop.Until < stop.From || (stop.Kind is ClockStopKind.Supplement or ClockStopKind.Suspension && string.IsNullOrWhiteSpace(stop.Text))) ? "a stop without reason, person or end"
            : isEchoed && (m.AnsweredAt is null || m.Round == 0 || !m.Replies.Exists(reply => reply.SentAt is not null)) ? $"{m.State} without an echo"
            : m.State == MatterState.VerifyingBadRating && m.StepDue is null ? "a check of a bad rating without K3"
            : CivilTime.StartOf(m.DueDay.AddDays(1)) != m.DueAt ? "due day and due instant differ"
            : wasAccepted && m.ClockRestartedAt == clock && m.DueDay < due ? $"K1 moved from {due} to {m.DueDay}"
            : m.DueDay != due && added.Count > 0 && added.TrueForAll(entry => NeverMoveTheClock.Contains(entry.Kind)) && due != default ? $"{added[0].Kind} moved K1 from {due} to {m.DueDay}"
            : null;
    }

    // I4: exactly one unit answers; who helps is not who leads.
    private static string? Units(Matter m, Register register)
    {
        var open = m.Orders.Where(order => order.IsOpen).ToList();
        var leads = open.Where(order => order.Role == WorkOrderRole.Lead).ToList();
        var co = open.Where(order => order.Role == WorkOrderRole.CoHandler).Select(order => order.Unit).ToList();
        var isHeld = m.State is MatterState.InHand or MatterState.InRework or MatterState.ReplyInReview or MatterState.Suspended;
        return register.Unit(m.Responsible) is null ? "nobody answers for it"
            : leads.Count > 1 || (isHeld && leads.Count != 1) ? $"{leads.Count} open lead orders in {m.State}"
            : isHeld && (!m.IsLeadSigned || m.LeadUnit != leads[0].Unit || leads[0].Status != WorkOrderStatus.Signed) ? "the open lead order is not the holder's"
            : co.Distinct().Count() != co.Count || co.Exists(unit => leads.Exists(lead => lead.Unit == unit)) ? "a unit helps twice, or helps itself"
            : m.IsOpen != MatterPath.IsOpen(m.State) ? "open and state differ"
            : null;
    }

    // I10, I14 and the things that happen once
    private static string? Facts(Matter m)
    {
        var waiting = m.Explanations.Count(one => one.LeftAt is null);
        var mayWait = m.State is MatterState.Explained or MatterState.VerifyingBadRating or MatterState.ReplyInReview;
        return m.Transfers.Exists(one => one.SpokenTo.Length == 0 || one.SpokenAt > one.At) ? "a transfer without a talk"
            : m.Orders.Exists(order => order.Status == WorkOrderStatus.Returned && order.Role == WorkOrderRole.Lead && m.Disputes.Exists(dispute => dispute.RuledAt < order.DoneAt)) ? "returned after a ruling"
            : m.Orders.Count(order => order is { Role: WorkOrderRole.Lead, Status: WorkOrderStatus.Returned }) > 2 ? "returned three times"
            : m.Disputes.Count(dispute => dispute.RuledAt is not null) > 1 ? "ruled twice"
            : m.Stops.Count(stop => stop.Kind == ClockStopKind.Supplement) > 1 ? "a second supplement"
            : m.Extensions.Count(one => one.IsGranted == true && one.At >= (m.ClockRestartedAt ?? m.RegisteredAt)) > 2 ? "a third extension"
            : m.Ratings.GroupBy(rating => (rating.Round, rating.Occasion)).Any(marks => marks.Count() > (marks.Key.Occasion == RatingOccasion.Reply ? 2 : 1)) ? "rated too often"
            : m.UpheldCount > 2 ? "a third loop"
            : m.Explanations.Exists(one => one.Renewals > 2) ? "renewed three times"
            : waiting > 1 || (waiting == 1 && !mayWait) ? $"{waiting} explanations wait in the pool of a matter that is {m.State}"
            : m.LookBackOn != (m.State == MatterState.Closed ? m.LookBacks.FindAll(plan => plan.IsOpen).ConvertAll(plan => (DateOnly?)plan.PlannedOn).Min() : null) ? "listed for a look-back on another day"
            : m.Returns > m.Orders.Count || m.BadRatings > m.Ratings.Count || (!m.IsOpen && m.Returns + m.BadRatings > 0) ? "listed for returns or marks it has not"
            : m.AgesOn is not null && m.State is MatterState.Answered or MatterState.Closed or MatterState.Withdrawn or MatterState.Merged ? "still for long although nobody works on it"
            : m.MasterId == m.Id ? "its own master"
            : null;
    }
}
