using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Verifying;

namespace Huiyin.Matters.Verifying;

/// <summary>What must hold where the day was not a good one: stops with an end, transfers with a talk, rulings that bind, a watch that looked (I5, I10, I13).</summary>
internal static class TurnRules
{
    // "within 5 min of (simulated) clock" (I13)
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    public static void Check(MatterBooks books, VerifyRun run, DateTimeOffset now)
    {
        var (matter, turns) = (books.Matter, books.Turns);
        var open = turns.Stops.Count(stop => stop.End is null);
        if (open != (MatterPath.IsPaused(matter.State) ? 1 : 0))
        {
            run.Blame("I5", books.Place, $"stands as {matter.State} with {open} stops of its clock that have not ended");
        }

        CheckTransfers(books, run);
        CheckLists(books, run);
        if (matter.WatchAt is { } due && due < now - Late)
        {
            run.Blame("I13", books.Place, $"should have been looked at on {due:yyyy-MM-dd HH:mm}Z");
        }
    }

    // I22: what is kept beside a matter for the lists is what its records say.
    private static void CheckLists(MatterBooks books, VerifyRun run)
    {
        var (matter, turns) = (books.Matter, books.Turns);
        var isWorkedOn = matter.IsOpen && matter.State != MatterState.Merged;
        var returns = isWorkedOn ? books.Orders.Count(order => order.Status == WorkOrderStatus.Returned) : 0;
        var bad = isWorkedOn ? books.Ratings.Count(rating => rating.Stars <= 2) : 0;
        var ages = new[]
        {
            matter.State is MatterState.Dispatched or MatterState.Explained or MatterState.InDispute ? matter.StepDue?.AddDays(1) : null,
            isWorkedOn ? turns.Transfers.FirstOrDefault(transfer => transfer.IsOpen)?.AnswerDue.AddDays(1) : null,
            isWorkedOn ? turns.Stops.FirstOrDefault(stop => stop.End is null)?.From.AddDays(Model.Matter.LongStop + 1) : null,
        }.Min();
        if (matter.AgesOn != ages || matter.Returns != returns || matter.BadRatings != bad)
        {
            run.Blame("I22", books.Place, $"is listed as still from {matter.AgesOn:yyyy-MM-dd}, {matter.Returns} returns, {matter.BadRatings} bad marks; its records say {ages:yyyy-MM-dd}, {returns}, {bad}");
        }
    }

    private static void CheckTransfers(MatterBooks books, VerifyRun run)
    {
        if (books.Turns.Transfers.Any(transfer => string.IsNullOrWhiteSpace(transfer.SpokenTo) || transfer.SpokenAt > transfer.At))
        {
            run.Blame("I10", books.Place, "was offered to a unit nobody had talked to");
        }

        if (books.Turns.Transfers.Count(transfer => transfer.IsOpen) > (books.Matter.State is MatterState.Accepted or MatterState.InHand ? 1 : 0))
        {
            run.Blame("I10", books.Place, $"stands as {books.Matter.State} with an offer that nobody can answer");
        }

        var returns = books.Timeline.Where(entry => entry.Kind is "T14a" or "T14b").ToList();
        if (returns.Count > 2 || returns.Count(entry => entry.Kind == "T14b") > books.Turns.Disputes.Count(dispute => dispute.Origin == DisputeOrigin.SecondReturn))
        {
            run.Blame("I10", books.Place, "was returned a second time without a dispute");
        }

        if (books.Turns.Disputes.Select(dispute => dispute.RuledAt).Max() is { } ruled && books.Timeline.Any(entry => entry.Kind is "T11" or "T14a" or "T14b" && entry.At > ruled))
        {
            run.Blame("I10", books.Place, "was returned or offered after a ruling");
        }
    }
}
