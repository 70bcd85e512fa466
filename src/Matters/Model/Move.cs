namespace Huiyin.Matters.Model;

/// <summary>The moves of rule 5.3, in the order of the table.</summary>
internal enum Move
{
    Submit, Accept, Redirect, AskSupplement, GiveSupplement, SettleOnTheSpot, HandleHere, SendToCentre, Dispatch, Sign,
    OfferTransfer, AcceptTransfer, RefuseTransfer, ContestRefusal, ReturnOrder, ReturnOrderAgain, Rule, AddCoHandler, GiveOpinion,
    AskExtension, GrantExtension, RefuseExtension, Suspend, Resume, HandInReply, SendBack, Answer, Explain, ReviveExplained, RenewExplained, EndExplained,
    RateWell, CloseUnrated, RateFinalRoundBadly, RateAgainWell, RateBadly, UpholdBadRating, RejectBadRating, RejectBadRatingOfExplained,
    HandInRework, BeginFinalRound, ReopenByLookBack, Reopen, Merge, Unmerge, Withdraw, TakeBackRedirect, AnswerMerged, ExplainMerged,
}

/// <summary>What a move does to K1, the promise to the citizen.</summary>
internal enum ClockEffect
{
    Starts, Runs, Stops, Stopped, Resumes, Ends, NewClock,
}

/// <summary>At which unit a role must be held for a move: "always of the unit concerned".</summary>
internal enum Concern
{
    /// <summary>The one who raised it, by number and code.</summary>
    Applicant,

    /// <summary>A job, or the import.</summary>
    House,

    FirstReceiver,

    /// <summary>The unit of the lead order.</summary>
    Holder,

    /// <summary>A unit with an open co-order.</summary>
    CoHolder,

    /// <summary>The centre that dispatches this matter.</summary>
    Centre,

    /// <summary>The unit that is asked (a transfer's target).</summary>
    Target,

    /// <summary>One level above the holder: its parent unit, else the district's centre.</summary>
    Above,

    /// <summary>Held anywhere in the district.</summary>
    District,
}

/// <summary>A role, and where it must be held.</summary>
internal readonly record struct Party(Registry.Contract.Role Role, Concern At);
