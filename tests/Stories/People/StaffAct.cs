namespace Huiyin.Tests.Stories;

/// <summary>One thing a member of staff does to a matter: as a program says it, as the form of the page says it, and as the story tells it.</summary>
internal sealed partial record StaffAct(string Noun, string Told, object Body, params (string Field, string Value)[] Form)
{
    public static StaffAct Accept(string purpose = "Help", string category = "010103") =>
        new("acceptance", "受理了这件事", new { purpose, category }, ("purpose", purpose), ("category", category));

    public static StaffAct ProposeRedirect(string reason, string basisAndWay) =>
        new("redirection", "提出不在这里办理：" + basisAndWay, new { reason, basisAndWay }, ("reason", reason), ("basisAndWay", basisAndWay));

    public static StaffAct Settle(string reply) =>
        new("settlement", "当场办好了：" + reply, new { reply, confirmed = true }, ("reply", reply), ("confirmed", "on"));

    public static StaffAct HandleHere(string handler) => new("handling", "由本单位直接办理", new { handler }, ("handler", handler));

    public static StaffAct SendToCentre() => new("referral", "转给指挥中心确定承办单位", new { });

    public static StaffAct Dispatch(string lead, string coUnit, string coAsk) =>
        new("dispatch", $"派给主办 {lead}，请 {coUnit} 协办：{coAsk}", new { lead, coHandlers = new[] { new { unit = coUnit, ask = coAsk } } }, ("lead", lead), ("coUnit", coUnit), ("coAsk", coAsk));

    public static StaffAct Dispatch(string lead) => new("dispatch", $"派给主办 {lead}", new { lead }, ("lead", lead));

    public static StaffAct Sign(string handler) => new("signature", "签收，明确了经办人", new { handler }, ("handler", handler));

    public static StaffAct Contact(string words) => new("contacts", "给群众打了电话：" + words, new { how = "phone", words }, ("how", "phone"), ("words", words));

    public static StaffAct Opinion(string unit, string opinion) => new("opinion", "回复了协办意见：" + opinion, new { unit, opinion }, ("unit", unit), ("opinion", opinion));

    public static StaffAct Reply(string reply, string result = "Solved") =>
        new("reply", "起草了答复：" + reply, new { result, reply, notesOverdueOpinions = false }, ("result", result), ("reply", reply));

    public static StaffAct Approve() => new("approval", "审核通过，答复发出", new { });

    public static StaffAct SendBack(string reason) => new("return", "退回修改：" + reason, new { reason }, ("reason", reason));

    public static StaffAct Confirm() => new("decision", "确认", new { confirmed = true }, ("decision", "confirm"));

    public static StaffAct TurnDown(string reason) => new("decision", "不同意：" + reason, new { confirmed = false, reason }, ("decision", "refuse"), ("reason", reason));

    public static StaffAct Withdraw(string record) => new("withdrawal", "替群众撤回：" + record, new { record }, ("record", record));
}
