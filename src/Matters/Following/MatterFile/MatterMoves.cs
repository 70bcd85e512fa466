using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Following;

/// <summary>One line of 「下一步」: open, or grey with the reason.</summary>
/// <param name="Noun">The resource it creates; names its form and its words.</param>
/// <param name="Why">Null when it may be made now.</param>
internal sealed record FileMove(string Noun, string? Why)
{
    public bool IsOpen => Why is null;
}

/// <summary>What this person may do with a matter now: read from the path and from the matter itself, never decided here.</summary>
internal static class MatterMoves
{
    // In the order in which they are offered; the first open one is the page's one filled button.
    private static readonly (string Noun, Move Move)[] OfThePath =
    [
        ("acceptance", Move.Accept), ("signature", Move.Sign), ("dispatch", Move.Dispatch), ("approval", Move.Answer), ("return", Move.SendBack),
        ("handling", Move.HandleHere), ("referral", Move.SendToCentre), ("settlement", Move.SettleOnTheSpot), ("opinion", Move.GiveOpinion),
        ("reply", Move.HandInReply), ("co-handlers", Move.AddCoHandler), ("rating", Move.RateWell), ("redirection", Move.Redirect), ("withdrawal", Move.Withdraw),
    ];

    public static IReadOnlyList<FileMove> Of(Matter matter, Actor actor, DateTimeOffset now)
    {
        var mover = Mover.Of(actor);
        var moves = new List<FileMove>();
        if (matter.OpenProposal is not null && matter.IsConfirmableBy(mover))
        {
            moves.Add(new FileMove("decision", null));
        }

        moves.AddRange(OfThePath.Select(pair => Line(pair.Noun, pair.Move, matter, actor, mover, now)).OfType<FileMove>());
        if (matter.WritingHindrance(mover) is null)
        {
            // Before the reply the talk with the citizen comes first; afterwards it is one of the things beside.
            var isFirst = matter.FirstContactAt is null && matter.State == MatterState.InHand && matter.Handler == actor.Id;
            moves.Insert(isFirst ? 0 : moves.FindLastIndex(move => move.IsOpen) + 1, new FileMove("contacts", null));
            moves.Add(new FileMove("progress", null));
        }

        return moves;
    }

    private static FileMove? Line(string noun, Move move, Matter matter, Actor actor, Mover mover, DateTimeOffset now)
    {
        if (IsOffered(move, matter, actor, mover))
        {
            return new FileMove(noun, matter.Hindrance(move, mover, now) is { } hindrance ? Reason(hindrance.Code, matter) : null);
        }

        // Yours, but not now: grey with the reason. What is never yours is not shown, and nothing is once the matter is over.
        return matter.IsOpen && move is not Move.GiveOpinion && matter.IsEverOpenTo(move, mover) ? new FileMove(noun, NotNow(move, matter.State)) : null;
    }

    private static bool IsOffered(Move move, Matter matter, Actor actor, Mover mover) => move switch
    {
        Move.GiveOpinion => matter.OpinionsOwedBy(mover).Any(),
        // What the centre itself received first is accepted and referred in the same command.
        Move.Dispatch => matter.State is MatterState.AwaitingDispatch or MatterState.Registered or MatterState.Accepted
            && actor.Is(Role.Dispatcher, matter.Centre) && (matter.State == MatterState.AwaitingDispatch || actor.Is(Role.Dispatcher, matter.FirstReceiver)),
        _ => matter.OpenTo(mover).Any(step => step.Move == move),
    };

    private static string Reason(string code, Matter matter) =>
        code == MatterRefusals.NotTheHandler.Code ? W.Words.T("desk.why.handler", matter.HandlerName) : W.Words[code];

    private static string NotNow(Move move, MatterState state)
    {
        var first = MatterPath.Steps.Where(step => step.Move == move && !step.Later).SelectMany(step => step.From).Min(Rank);
        return W.Words[(first > Rank(state) ? "desk.lack." : "desk.past.") + state];
    }

    private static int Rank(MatterState state) => state switch
    {
        MatterState.Draft => 0,
        MatterState.Registered or MatterState.AwaitingSupplement => 1,
        MatterState.Accepted => 2,
        MatterState.AwaitingDispatch => 3,
        MatterState.Dispatched or MatterState.InDispute => 4,
        MatterState.InHand or MatterState.Suspended or MatterState.InRework => 5,
        MatterState.ReplyInReview => 6,
        MatterState.Answered or MatterState.Explained => 7,
        MatterState.VerifyingBadRating => 8,
        MatterState.Closed or MatterState.Redirected or MatterState.Merged or MatterState.Withdrawn => 9,
    };
}
