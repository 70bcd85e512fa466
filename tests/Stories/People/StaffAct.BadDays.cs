using System.Globalization;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Stories;

/// <summary>What staff do when the day is not a good one.</summary>
internal sealed partial record StaffAct
{
    public static StaffAct AddCoHandler(string unit, string ask) => new("co-handlers", $"请 {unit} 一起来办：{ask}", new { unit, ask }, ("unit", unit), ("ask", ask));

    /// <summary>Progress that the citizen reads.</summary>
    public static StaffAct Progress(string words) => new("progress", "记下进展：" + words, new { words, isPublic = true }, ("words", words), ("public", "on"));

    public static StaffAct Assign(string handler) => new("assignment", $"改由 {handler} 经办", new { handler }, ("handler", handler));

    // Finding the right unit
    public static StaffAct OfferTransfer(string unit, string reason, string spokenTo, DateTimeOffset spokenAt, string theirWords) =>
        new("transfer", $"和{spokenTo}谈过，提出转给 {unit}：{reason}", new { unit, reason, spokenTo, spokenAt, theirWords },
            ("unit", unit), ("reason", reason), ("spokenTo", spokenTo), ("spokenAt", spokenAt.ToOffset(CivilTime.Offset).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)), ("theirWords", theirWords));

    public static StaffAct AcceptTransfer(string handler) => new("transfer-answer", "同意接办", new { accepted = true, handler }, ("answer", "accept"), ("handler", handler));

    public static StaffAct RefuseTransfer(string basis) => new("transfer-answer", "不接：" + basis, new { accepted = false, basis }, ("answer", "refuse"), ("basis", basis));

    public static StaffAct Contest(string reason) => new("dispute", "提请裁定：" + reason, new { reason }, ("reason", reason));

    public static StaffAct ReturnOrder(string basis, string unit) => new("order-return", $"退单，建议 {unit}：{basis}", new { basis, unit }, ("basis", basis), ("unit", unit));

    public static StaffAct Rule(string? lead, string grounds) => new("ruling", $"裁定由 {lead ?? "属地指挥中心"} 主办：{grounds}", new { lead, grounds }, ("lead", lead ?? ""), ("grounds", grounds));

    // More time
    public static StaffAct AskExtension(int days, string reason, string plan) =>
        new("extension", $"申请延期 {days} 个工作日：{reason}", new { days, reason, plan }, ("days", $"{days}"), ("reason", reason), ("plan", plan));

    public static StaffAct GrantExtension() => new("extension-decision", "同意延期", new { granted = true }, ("answer", "accept"));

    public static StaffAct RefuseExtension(string reason) => new("extension-decision", "不同意延期：" + reason, new { granted = false, reason }, ("answer", "refuse"), ("reason", reason));

    public static StaffAct Suspend(string reason, string ground, DateOnly until) =>
        new("suspension", $"申请暂停计时到 {until:M 月 d 日}：{ground}", new { reason, ground, until = Day(until) }, ("suspendReason", reason), ("ground", ground), ("until", Day(until)));

    public static StaffAct Resume(string reason) => new("resumption", "恢复计时：" + reason, new { reason }, ("reason", reason));

    // Not possible now
    public static StaffAct ReplyExplained(string reply, string reason, string basis, string doableNow, string alternative, string difficulty, DateOnly revisitOn) =>
        new("reply", "起草了解释：" + reply,
            new { result = "Explained", reply, explained = new { reason, basis, doableNow, alternative, difficulty, revisitOn = Day(revisitOn) } },
            ("result", "Explained"), ("reply", reply), ("explainReason", reason), ("basis", basis), ("doableNow", doableNow), ("alternative", alternative), ("difficulty", difficulty), ("revisitOn", Day(revisitOn)));

    public static StaffAct Explain() => new("explanation", "同意这样解释，报指挥中心", new { });

    public static StaffAct Renew(string words, DateOnly revisitOn) =>
        new("revisit", $"回访，还不能办：{words}", new { outcome = "Renew", words, revisitOn = Day(revisitOn) }, ("outcome", "Renew"), ("words", words), ("revisitOn", Day(revisitOn)));

    public static StaffAct Revive(string words) => new("revisit", "回访，现在能办了：" + words, new { outcome = "Revive", words }, ("outcome", "Revive"), ("words", words));

    // Not good enough
    public static StaffAct NobodyAnswers() => new("call-backs", "打电话回访，没有人接", new { outcome = "NoAnswer" }, ("outcome", "NoAnswer"));

    public static StaffAct Heard(string heard, int stars, string words) =>
        new("call-backs", $"回访，群众打 {stars} 星：{words}", new { outcome = "Reached", heard, stars, words }, ("outcome", "Reached"), ("heard", heard), ("stars", $"{stars}"), ("words", words));

    public static StaffAct Uphold(string evidence) => new("verification", "核实：属实。" + evidence, new { outcome = "Upheld", evidence }, ("outcome", "Upheld"), ("evidence", evidence));

    public static StaffAct DoNotUphold(string evidence) => new("verification", "核实：不属实。" + evidence, new { outcome = "NotUpheld", evidence }, ("outcome", "NotUpheld"), ("evidence", evidence));

    public static StaffAct GrantAppeal(string words) => new("appeal-decision", "复核，申诉成立：" + words, new { granted = true, words }, ("answer", "accept"), ("words", words));

    public static StaffAct Urge(string words) => new("urge", "催办：" + words, new { words }, ("words", words));

    public static StaffAct Supervise(int level, string text) => new("supervision", $"发出 {level} 级督办：{text}", new { level, text }, ("level", $"{level}"), ("text", text));

    public static StaffAct AnswerLetter(Guid supervision, string text) => new("supervision-answer", "回复督办：" + text, new { supervision, text }, ("supervision", supervision.ToString()), ("text", text));

    public static StaffAct LookBack(string result, string words, bool isReached, bool isDone, bool? leader, bool? deputy, bool? resident, bool? unit) =>
        new("look-back", "回头看：" + words, new { result, reached = isReached, done = isDone, lasting = isDone, satisfied = isDone, words, leader, deputy, resident, unit },
            ("result", result), ("reached", isReached ? "on" : ""), ("done", isDone ? "on" : ""), ("lasting", isDone ? "on" : ""), ("satisfied", isDone ? "on" : ""), ("words", words),
            ("leader", YesNo(leader)), ("deputy", YesNo(deputy)), ("resident", YesNo(resident)), ("unit", YesNo(unit)));

    public static StaffAct Reopen(string reason) => new("reopening", "重新办理：" + reason, new { reason }, ("reason", reason));

    // Many voices
    public static StaffAct Merge(string master) => new("merge", $"并入编号 {master}", new { master }, ("master", master));

    public static StaffAct Unmerge(string reason) => new("unmerge", "拆出来单独办：" + reason, new { reason }, ("reason", reason));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string YesNo(bool? vote) => vote switch
    {
        true => "yes",
        false => "no",
        null => "",
    };
}
