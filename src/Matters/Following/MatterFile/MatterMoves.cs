using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
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
    private static readonly (string Noun, Move[] Moves)[] OfThePath =
    [
        ("acceptance", [Move.Accept]), ("signature", [Move.Sign]), ("transfer-answer", [Move.AcceptTransfer]), ("ruling", [Move.Rule]), ("dispatch", [Move.Dispatch]), ("approval", [Move.Answer]),
        ("explanation", [Move.Explain]), ("extension-decision", [Move.GrantExtension]), ("verification", [Move.UpholdBadRating, Move.BeginFinalRound, Move.RejectBadRating, Move.RejectBadRatingOfExplained]),
        ("revisit", [Move.ReviveExplained, Move.EndExplained]), ("return", [Move.SendBack]), ("handling", [Move.HandleHere]), ("referral", [Move.SendToCentre]), ("settlement", [Move.SettleOnTheSpot]),
        ("opinion", [Move.GiveOpinion]), ("reply", [Move.HandInReply, Move.HandInRework]), ("resumption", [Move.Resume]), ("co-handlers", [Move.AddCoHandler]), ("dispute", [Move.ContestRefusal]),
        ("transfer", [Move.OfferTransfer]), ("order-return", [Move.ReturnOrder, Move.ReturnOrderAgain]), ("supplement-request", [Move.AskSupplement]), ("extension", [Move.AskExtension]), ("suspension", [Move.Suspend]),
        ("merge", [Move.Merge]), ("unmerge", [Move.Unmerge]), ("reopening", [Move.Reopen]), ("redirect-recall", [Move.TakeBackRedirect]),
        ("rating", [Move.RateWell, Move.RateAgainWell]), ("redirection", [Move.Redirect]), ("withdrawal", [Move.Withdraw]),
    ];

    // Shown only where they can be made now: a grey line of them would tell nobody anything.
    private static readonly HashSet<string> Seldom =
    [
        "opinion", "transfer-answer", "ruling", "explanation", "extension-decision", "verification", "revisit", "resumption", "dispute", "unmerge", "reopening", "redirect-recall", "merge", "rating",
    ];

    public static IReadOnlyList<FileMove> Of(Matter matter, Actor actor, Register register, DateTimeOffset now)
    {
        var mover = Mover.Of(actor);
        var moves = new List<FileMove>();
        if (matter.OpenProposal is not null && matter.IsConfirmableBy(mover))
        {
            moves.Add(new FileMove("decision", null));
        }

        moves.AddRange(OfThePath.Select(pair => Line(pair.Noun, pair.Moves, matter, actor, register, mover, now)).OfType<FileMove>());
        if (matter.WritingHindrance(mover) is null)
        {
            // Before the reply the talk with the citizen comes first; afterwards it is one of the things beside.
            var isFirst = matter.FirstContactAt is null && matter.State == MatterState.InHand && matter.Handler == actor.Id;
            moves.Insert(isFirst ? 0 : moves.FindLastIndex(move => move.IsOpen) + 1, new FileMove("contacts", null));
            moves.Add(new FileMove("progress", null));
        }

        moves.AddRange(BesidePath.Of(matter, actor, register, now).Select(noun => new FileMove(noun, null)));

        return moves;
    }

    private static FileMove? Line(string noun, Move[] moves, Matter matter, Actor actor, Register register, Mover mover, DateTimeOffset now)
    {
        if (moves.Where(move => IsOffered(move, matter, actor, mover)).ToList() is [var first, ..] others)
        {
            var hindrance = others.Exists(move => matter.Hindrance(move, register, mover, now) is null) ? null : matter.Hindrance(first, register, mover, now);
            return hindrance is null ? new FileMove(noun, null) : Seldom.Contains(noun) && noun is not ("rating" or "verification") ? null : new FileMove(noun, Reason(hindrance, matter));
        }

        // Yours, but not now: grey with the reason. What is never yours is not shown, and nothing is once the matter is over.
        return matter.IsOpen && !Seldom.Contains(noun) && Array.Exists(moves, move => matter.IsEverOpenTo(move, mover)) ? new FileMove(noun, NotNow(moves, matter.State)) : null;
    }

    private static bool IsOffered(Move move, Matter matter, Actor actor, Mover mover) => move switch
    {
        Move.GiveOpinion => matter.OpinionsOwedBy(mover).Any(),
        // What the centre itself received first is accepted and referred in the same command.
        Move.Dispatch => matter.State is MatterState.AwaitingDispatch or MatterState.Registered or MatterState.Accepted
            && actor.Is(Role.Dispatcher, matter.Centre) && (matter.State == MatterState.AwaitingDispatch || actor.Is(Role.Dispatcher, matter.FirstReceiver)),
        _ => matter.OpenTo(mover).Any(step => step.Move == move),
    };

    private static string Reason(Refusal hindrance, Matter matter) =>
        hindrance.Code == MatterRefusals.NotTheHandler.Code && matter.HandlerName is { } handler ? W.Words.T("desk.why.handler", handler) : W.Words.T(hindrance.Code, [.. hindrance.Values]);

    private static string NotNow(Move[] moves, MatterState state)
    {
        var first = MatterPath.Steps.Where(step => moves.Contains(step.Move)).SelectMany(step => step.From).Min(Rank);
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
