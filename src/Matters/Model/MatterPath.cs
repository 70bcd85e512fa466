using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using static Huiyin.Matters.Contract.MatterState;
using static Huiyin.Matters.Model.Concern;
using static Huiyin.Registry.Contract.Role;

namespace Huiyin.Matters.Model;

/// <summary>The whole path of a matter (rule 5.3). Nothing else in the house may change a state; docs/path.md is printed from here.</summary>
internal static class MatterPath
{
    private static readonly Party[] Judges = [new(Citizen, Applicant), new(EnterpriseUser, Applicant), new(CallbackAgent, District)];
    private static readonly Party[] Applicants = [new(Citizen, Applicant), new(EnterpriseUser, Applicant)];
    private static readonly Party[] ByHouse = [new(Role.System, House)];
    private static readonly Party[] Receivers = At(FirstReceiver, CounterClerk, HotlineSeat, Dispatcher, UnitReceiver, UnitLeader, GridKeeper);
    private static readonly MatterState[] StillOpen = [Registered, AwaitingSupplement, Accepted, AwaitingDispatch, Dispatched, InHand, InDispute, Suspended, ReplyInReview];

    public static readonly IReadOnlyList<Step> Steps =
    [
        new("T1", [Draft], Move.Submit, Registered, [.. Applicants, .. At(District, Deputy, CppccMember, CounterClerk, HotlineSeat, Dispatcher, UnitReceiver, Handler, UnitLeader, GridKeeper, StreetCommittee, SpecialCommittee, DistrictLeader, Assistant, ExperienceOfficer, Inspector), .. ByHouse],
            "正文 5–2000 字（接口、热线 4000，导入 20000）；留手机号或凭查询码；有地点或“无”；紧急词先提示 110/119/120/122", ClockEffect.Starts, "回执：编号、查询码、首接单位、期限"),
        new("T2", [Registered], Move.Accept, Accepted, [.. Receivers, .. ByHouse],
            "本单位是首接；确认诉求类型和类别；“不归我们管”不是理由（3-10）；代为登记的同一步受理", ClockEffect.Runs, "已受理、期限、到期日"),
        new("T3", [Registered, Accepted, AwaitingDispatch], Move.Redirect, Redirected, [.. At(FirstReceiver, CounterClerk, HotlineSeat, Dispatcher, UnitReceiver), .. At(Centre, Dispatcher)],
            "理由在清单内（诉讼、仲裁、信访、纪检、复议、信息公开、涉密、无内容、辖区外并已移交）；写明依据和去处", ClockEffect.Ends, "1 个工作日内：理由、去处、怎么提出异议") { Confirm = [.. At(FirstReceiver, UnitLeader), .. At(Centre, UnitLeader)] },
        new("T4", [Registered, Accepted, InHand], Move.AskSupplement, AwaitingSupplement, At(Holder, CounterClerk, HotlineSeat, Dispatcher, UnitReceiver, Handler),
            "一件只能一次、一次说全；到期前至少 1 个工作日；给群众至少 5 个工作日", ClockEffect.Stops, "要补什么、什么时候前"),
        new("T5a", [AwaitingSupplement], Move.GiveSupplement, Registered, [.. Applicants, .. ByHouse], "从已登记要求的；过期按已知情况决定", ClockEffect.Resumes, "已收到补充"),
        new("T5b", [AwaitingSupplement], Move.GiveSupplement, Accepted, [.. Applicants, .. ByHouse], "从已受理要求的；过期按已知情况决定", ClockEffect.Resumes, "已收到补充"),
        new("T5c", [AwaitingSupplement], Move.GiveSupplement, InHand, [.. Applicants, .. ByHouse], "从办理中要求的；过期按已知情况决定", ClockEffect.Resumes, "已收到补充"),
        new("T6", [Accepted], Move.SettleOnTheSpot, Answered, At(FirstReceiver, CounterClerk, HotlineSeat, Dispatcher, Handler, UnitLeader, GridKeeper),
            "本单位是首接；结果写成答复；群众当场确认代替审核；主办工单开立并办结", ClockEffect.Stops, "答复、评价链接"),
        new("T7", [Accepted], Move.HandleHere, InHand, [.. Receivers, .. ByHouse], "本单位是首接；指定经办人；主办工单开立并签收", ClockEffect.Runs, "承办单位、到期日"),
        new("T8", [Accepted], Move.SendToCentre, AwaitingDispatch, Receivers, "本单位是首接；地点所在街道的指挥中心，没有的交区指挥中心", ClockEffect.Runs, "正在确定承办单位"),
        new("T9", [AwaitingDispatch], Move.Dispatch, Dispatched, At(Centre, Dispatcher), "由人决定；一个主办；协办不同于主办；不派给被举报单位", ClockEffect.Runs, "承办单位"),
        new("T10", [Dispatched], Move.Sign, InHand, At(Holder, UnitReceiver, Handler, UnitLeader), "主办工单的单位；写明岗位或经办人", ClockEffect.Runs, "承办单位、办公电话"),
        new("T11", [Accepted, InHand], Move.OfferTransfer, null, At(Holder, CounterClerk, Dispatcher, UnitReceiver, Handler, UnitLeader),
            "已与对方沟通并有记录（姓名、时间、意见）；没有未答复的转办；没有裁定过；不转给被举报单位", ClockEffect.Runs, "仍由原单位负责"),
        new("T12", [Accepted, InHand], Move.AcceptTransfer, InHand, At(Target, Dispatcher, UnitReceiver, UnitLeader), "是转办的对方", ClockEffect.Runs, "新的承办单位，期限不变"),
        new("T13a", [Accepted, InHand], Move.RefuseTransfer, null, At(Target, Dispatcher, UnitReceiver, UnitLeader), "是转办的对方；写明理由和职责依据", ClockEffect.Runs, null),
        new("T13b", [Accepted, InHand], Move.ContestRefusal, InDispute, [.. At(Holder, CounterClerk, Dispatcher, UnitReceiver, UnitLeader), .. ByHouse], "被拒后提出，或对方超时不答", ClockEffect.Runs, "正在协调责任单位"),
        new("T14a", [Dispatched], Move.ReturnOrder, AwaitingDispatch, At(Holder, UnitReceiver, UnitLeader), "在退单期限内；有职责清单依据和建议单位；没有退过", ClockEffect.Runs, "正在协调责任单位"),
        new("T14b", [Dispatched], Move.ReturnOrderAgain, InDispute, At(Holder, UnitReceiver, UnitLeader), "退过一次；裁定后不能再退", ClockEffect.Runs, "正在协调责任单位"),
        new("T15", [InDispute], Move.Rule, Dispatched, At(District, Arbiter, DistrictLeader), "写明理由；分不清的由街道指挥中心兜底", ClockEffect.Runs, "新的承办单位"),
        new("T16", [InHand, InRework], Move.AddCoHandler, null, [.. At(Centre, Dispatcher), .. At(Holder, UnitLeader), .. At(District, Arbiter, DistrictLeader)], "请做什么、什么时候前；不同于主办", ClockEffect.Runs, "列出协办单位"),
        new("T17", [InHand, InRework], Move.GiveOpinion, null, At(CoHolder, UnitReceiver, Handler, UnitLeader), "本单位的协办工单未办结", ClockEffect.Runs, null),
        new("T18a", [InHand], Move.AskExtension, null, At(Holder, Handler, UnitLeader), "到期前至少 1 个工作日；理由、计划；已联系群众；批准过的不到两次，没有待批的", ClockEffect.Runs, null),
        new("T18b", [InHand], Move.GrantExtension, null, [.. At(Holder, UnitLeader), .. At(Centre, Dispatcher)], "第一次单位负责人批，第二次指挥中心批；不是申请人；长度在规定内", ClockEffect.Runs, "新的到期日和原因"),
        new("T18c", [InHand], Move.RefuseExtension, null, [.. At(Holder, UnitLeader), .. At(Centre, Dispatcher)], "写明理由", ClockEffect.Runs, null),
        new("T19a", [InHand], Move.Suspend, Suspended, At(Holder, Handler), "理由在清单内；到期前至少 1 个工作日；预计不超过 30 个工作日", ClockEffect.Stops, "暂停原因、预计结束") { Confirm = [.. At(Holder, UnitLeader), .. At(Centre, Dispatcher)], NeedsEveryConfirm = true },
        new("T19b", [Suspended], Move.Resume, InHand, [.. At(Holder, Handler, UnitLeader), .. ByHouse], "原因消失，或到了预计结束日", ClockEffect.Resumes, "新的到期日"),
        new("T20", [InHand], Move.HandInReply, ReplyInReview, [.. At(Holder, CounterClerk, Handler), .. ByHouse],
            "是指定的经办人；写明结果类别、事实、措施；现场类有照片；已首次联系群众；协办意见已到或注明逾期", ClockEffect.Runs, null),
        new("T21a", [ReplyInReview], Move.SendBack, InHand, [.. At(Holder, UnitLeader), .. At(Centre, Dispatcher)], "写明理由；不是重办的答复", ClockEffect.Runs, null),
        new("T21b", [ReplyInReview], Move.SendBack, InRework, [.. At(Above, UnitLeader), .. At(Centre, Dispatcher)], "写明理由；是重办的答复", ClockEffect.Runs, null),
        new("T22", [ReplyInReview], Move.Answer, Answered, [.. At(Holder, UnitLeader), .. At(Above, UnitLeader), .. ByHouse],
            "不是起草人；督办、集体、差评过的再由指挥中心确认；重办的由上一级单位负责人审核；类别不是“解释说明”；逐点答复、礼貌、不泄密、没有别人的信息", ClockEffect.Stops, "完整答复、评价链接") { Confirm = At(Centre, Dispatcher), ConfirmOnlyForKeyReplies = true },
        new("T23", [ReplyInReview], Move.Explain, Explained, [.. At(Holder, UnitLeader), .. At(Above, UnitLeader)], "类别是“解释说明”；不是起草人；重办的由上一级单位负责人提出；原因、依据、现在能做什么、替代办法、难度、回访日期（180 天内）", ClockEffect.Stops, "完整解释、评价链接") { Confirm = At(Centre, Dispatcher) },
        new("T24", [Explained], Move.ReviveExplained, InHand, At(District, Dispatcher, Supervisor), "现在能办了；主办工单重新开立", ClockEffect.NewClock, "好消息和到期日"),
        new("T25a", [Explained], Move.RenewExplained, null, At(District, Dispatcher, Supervisor), "还不能办；新的日期 180 天内；最多两次", ClockEffect.Stopped, "还不能办的原因"),
        new("T25b", [Explained], Move.EndExplained, Closed, At(District, Supervisor), "续过两次，或群众同意；已告知", ClockEffect.Stopped, "回访结束"),
        new("T26a", [Answered], Move.RateWell, Closed, Judges, "3–5 星；一次答复评一次", ClockEffect.Stopped, "已办结、怎么要求重办"),
        new("T26b", [Answered], Move.CloseUnrated, Closed, ByHouse, "评价期已过；记为未评价", ClockEffect.Stopped, "已办结、怎么要求重办"),
        new("T26c", [Answered], Move.RateFinalRoundBadly, Closed, Judges, "最后一轮；至少一个理由", ClockEffect.Stopped, "已办结，记为不满意"),
        new("T26d", [Explained, Closed], Move.RateAgainWell, null, Judges, "归档 30 天内；首次或改一次", ClockEffect.Stopped, "谢谢"),
        new("T27", [Answered, Explained, Closed], Move.RateBadly, VerifyingBadRating, Judges, "1–2 星；至少一个理由；归档 30 天内；不是最后一轮", ClockEffect.Stopped, "已收到，什么时候前联系"),
        new("T28", [VerifyingBadRating], Move.UpholdBadRating, InRework, At(District, CallbackAgent), "第一次属实；不在承办单位", ClockEffect.NewClock, "新的到期日"),
        new("T29a", [VerifyingBadRating], Move.RejectBadRating, Closed, At(District, Supervisor), "不属实，有证据；评价保留并标注", ClockEffect.Stopped, "结果、怎么申诉"),
        new("T29b", [VerifyingBadRating], Move.RejectBadRatingOfExplained, Explained, At(District, Supervisor), "不属实，有证据；来自解释挂账", ClockEffect.Stopped, "结果、怎么申诉"),
        new("T30", [InRework], Move.HandInRework, ReplyInReview, At(Holder, Handler, UnitLeader), "同 T20；最后一轮由单位负责人起草", ClockEffect.Runs, null),
        new("T31", [VerifyingBadRating], Move.BeginFinalRound, InRework, At(District, CallbackAgent), "第二次属实；二级督办自动开立；没有第三轮", ClockEffect.NewClock, "新的到期日"),
        new("T32a", [Closed], Move.ReopenByLookBack, InHand, ByHouse, "回头看：部分反弹、未落实、虚假办结；标为回潮", ClockEffect.NewClock, "重新办理"),
        new("T32b", [Closed], Move.Reopen, InHand, [.. Applicants, .. At(District, Dispatcher, Supervisor, CallbackAgent)], "归档 30 天内，同一事实；群众一次；标为回潮", ClockEffect.NewClock, "重新办理"),
        new("T33", StillOpen, Move.Merge, Merged, At(District, HotlineSeat, Dispatcher), "同一事实同一地点；主件未结、未并入别件；不是重办", ClockEffect.Runs, "主件的进展"),
        new("T34", [Merged], Move.Unmerge, Accepted, At(District, Dispatcher), "写明理由", ClockEffect.Runs, "单独办理"),
        new("T35", [.. StillOpen, Merged], Move.Withdraw, Withdrawn, [.. Applicants, .. At(FirstReceiver, CounterClerk)], "不是重办；安全类、举报不能撤回；不是有从件的主件；窗口代办要有记录", ClockEffect.Ends, "已撤回"),
        new("T37", [Redirected], Move.TakeBackRedirect, Accepted, At(District, Dispatcher, Supervisor), "群众 30 天内异议成立或自查；不是原经办人", ClockEffect.Resumes, "重新受理"),
        new("T38a", [Merged], Move.AnswerMerged, Answered, ByHouse, "主件已答复", ClockEffect.Stops, "完整答复、评价链接"),
        new("T38b", [Merged], Move.ExplainMerged, Explained, ByHouse, "主件已解释", ClockEffect.Stops, "完整解释、评价链接"),
    ];

    private static readonly ILookup<(Move, MatterState), Step> ByMoveAndFrom =
        Steps.SelectMany(step => step.From.Select(from => (step, from))).ToLookup(pair => (pair.step.Move, pair.from), pair => pair.step);

    /// <summary>States in which a matter is not over: the light shines in these (rule 5.2).</summary>
    public static bool IsOpen(MatterState state) => state is not (Draft or Answered or Explained or Closed or Redirected or Withdrawn);

    /// <summary>States in which K1 stands still although the matter is open.</summary>
    public static bool IsPaused(MatterState state) => state is AwaitingSupplement or Suspended;

    /// <summary>The row for a move from a state; null when the path has none. Rows that differ only by where the matter came from (T5, T21) are told apart by <paramref name="to"/>.</summary>
    public static Step? Find(Move move, MatterState from, MatterState? to = null) =>
        ByMoveAndFrom[(move, from)].FirstOrDefault(step => to is null || step.To == to);

    /// <summary>Every row that leaves a state or stays in it.</summary>
    public static IEnumerable<Step> From(MatterState state) => Steps.Where(step => step.From.Contains(state));

    /// <summary>Who works on matters: may write contacts and progress for the units concerned.</summary>
    public static readonly Role[] Workers = [CounterClerk, HotlineSeat, Dispatcher, UnitReceiver, Handler, UnitLeader, GridKeeper];

    /// <summary>Who may confirm what another person proposed.</summary>
    public static readonly Role[] Confirmers = [.. Steps.SelectMany(step => step.Confirm).Select(party => party.Role).Distinct()];

    /// <summary>Staff roles that may make, propose or confirm one of these moves somewhere: what its routes declare.</summary>
    public static Role[] StaffRoles(params Move[] moves) =>
        [.. Steps.Where(step => moves.Contains(step.Move)).SelectMany(step => step.Who.Concat(step.Confirm)).Where(party => party.At is not (Applicant or House)).Select(party => party.Role).Distinct()];

    private static Party[] At(Concern at, params Role[] roles) => [.. roles.Select(role => new Party(role, at))];
}
