namespace Huiyin.Matters.Contract;

/// <summary>The states of a matter (rule 5.2). <c>Draft</c> lives on the phone or in the form; the server stores none.</summary>
public enum MatterState
{
    /// <summary>草稿</summary>
    Draft,

    /// <summary>已登记: number given, first receiver fixed, K1 runs</summary>
    Registered,

    /// <summary>待补正: K1 stopped</summary>
    AwaitingSupplement,

    /// <summary>已受理</summary>
    Accepted,

    /// <summary>待分派</summary>
    AwaitingDispatch,

    /// <summary>待签收</summary>
    Dispatched,

    /// <summary>办理中</summary>
    InHand,

    /// <summary>争议裁定中</summary>
    InDispute,

    /// <summary>暂停计时: K1 stopped</summary>
    Suspended,

    /// <summary>答复审核</summary>
    ReplyInReview,

    /// <summary>已答复待评价: the echo has been sent, K1 stopped</summary>
    Answered,

    /// <summary>差评核实</summary>
    VerifyingBadRating,

    /// <summary>重新办理: K1′ runs</summary>
    InRework,

    /// <summary>解释挂账: explained, with a date on which it is looked at again</summary>
    Explained,

    /// <summary>归档</summary>
    Closed,

    /// <summary>不予受理·已告知途径</summary>
    Redirected,

    /// <summary>并单: goes with its master</summary>
    Merged,

    /// <summary>已撤回</summary>
    Withdrawn,
}
