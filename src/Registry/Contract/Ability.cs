namespace Huiyin.Registry.Contract;

/// <summary>What somebody wants to do: the rows of rule 4.2.</summary>
public enum Ability
{
    CreateMatter, SeeFullText, SeePhone, Receive, ProposeRedirect, ConfirmRedirect, SolveOnTheSpot, Dispatch, OfferTransfer, AnswerTransfer, RuleOnDispute,
    AddCoHandler, AskCoHandler, AskPause, ApproveFirstExtension, ApproveSecondExtension, ApproveSuspension, DraftReply, ReviewReply, ReviewKeyReply, GiveOpinion,
    ApproveExplanation, CoApproveExplanation, Rate, RecordRating, Urge, ProposeSupervision, Supervise, Reopen, Withdraw, AnswerLookBack, LookBack, Merge, AskMerge,
    ConsentPublication, ProposePublication, ApprovePublication, SeeStatistics, ExportUnmasked, SeeAuditLog, Administer,
}

/// <summary>How far an ability reaches, from nowhere to everywhere.</summary>
public enum Reach
{
    /// <summary>–</summary>
    No,

    /// <summary>△ read masked</summary>
    Masked,

    /// <summary>○ own, or the own unit's only</summary>
    Own,

    /// <summary>● everywhere in the district</summary>
    All,
}
