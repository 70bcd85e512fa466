using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Ui;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Following;

/// <summary>The six public steps of a matter (rule 5.2): what has happened is stamped, one is in hand.</summary>
internal static class MatterTrail
{
    private static readonly string[] Names = ["received", "dispatched", "in-hand", "answered", "rated", "looked-back"];

    public static IReadOnlyList<TrailStep> Of(Matter matter)
    {
        var now = Now(matter);
        DateTimeOffset?[] moments = [matter.RegisteredAt, matter.DispatchedAt ?? matter.AcceptedAt, matter.SignedAt, matter.AnsweredAt, matter.Ratings.Count > 0 ? matter.Ratings[^1].At : null, null];
        return [.. Names.Select((name, at) => new TrailStep(
            W.Words["trail." + name], W.Words["trail-char." + name], at < now ? StepState.Done : at == now ? StepState.Now : StepState.Todo,
            at <= now && moments[at] is { } moment ? CivilTime.DateOf(moment) : null))];
    }

    // The step in hand; those before it are done. Behind the last: nothing is in hand any more.
    private static int Now(Matter matter) => matter.State switch
    {
        MatterState.Draft => 0,
        MatterState.Registered or MatterState.Accepted or MatterState.AwaitingDispatch or MatterState.Dispatched or MatterState.InDispute or MatterState.Merged or MatterState.Withdrawn => 1,
        MatterState.InHand or MatterState.AwaitingSupplement or MatterState.Suspended or MatterState.ReplyInReview or MatterState.InRework => 2,
        MatterState.Redirected => 3,
        MatterState.Answered or MatterState.Explained or MatterState.VerifyingBadRating => 4,
        MatterState.Closed => 5,
    };
}
