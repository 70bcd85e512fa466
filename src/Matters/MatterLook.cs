using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;

namespace Huiyin.Matters;

/// <summary>How a matter looks to whoever follows it: the light with its sentence, the six public steps, one sentence of what is going on.</summary>
internal static class MatterLook
{
    private const int Received = 0;
    private const int Assigned = 1;
    private const int Handled = 2;
    private const int Replied = 3;
    private const int Rated = 4;
    private const int LookedBack = 5;

    private static readonly string[] Steps = ["received", "dispatched", "in-hand", "answered", "rated", "looked-back"];

    /// <summary><c>ok soon today late paused done</c></summary>
    public static string LightCode(Matter matter, Register register, DateTimeOffset now) => Lights.CodeName(matter.LightOn(register.Calendar, CivilTime.DateOf(now)));

    /// <summary>「正常，还剩 6 个工作日」</summary>
    public static string LightWords(Matter matter, Register register, DateTimeOffset now)
    {
        var today = CivilTime.DateOf(now);
        var due = MatterLights.Watched(matter.State, matter.DueDay, matter.StepDue);
        return (LightCode(matter, register, now), matter.State) switch
        {
            ("done", MatterState.Redirected or MatterState.Withdrawn) => W.Words["light-lead." + matter.State],
            ("done", _) => Done(WorkDaysUsed(matter, register)),
            ("late", _) => W.Words.T("light-lead.late", Lights.Overdue(register.Calendar, today, due)),
            ("today" or "paused", _) => W.Words["light-lead." + LightCode(matter, register, now)],
            var (code, _) => W.Words.T("light-lead." + code, Lights.Remaining(register.Calendar, today, due)),
        };
    }

    /// <summary>「已办结，用了 6 个工作日」</summary>
    public static string Done(int workDays) => workDays == 0 ? W.Words["light-lead.done-same-day"] : W.Words.T("light-lead.done", workDays);

    /// <summary>「求助类，12 个工作日」</summary>
    public static string LimitWords(Matter matter) => W.Words.T(
        "public.receipt.limit",
        W.Words[matter.Purpose is { } purpose ? "purpose." + purpose : "public.receipt.any-purpose"], matter.LimitNumber, W.Words["limit-unit." + matter.LimitUnit]);

    /// <summary>How the date was counted, as a person would say it.</summary>
    public static string Counted(Matter matter, Register register) => Deadlines.Explain(register.Calendar, matter.Plan(), Language.IsEnglish).Text;

    /// <summary>Working days from registration to the answer.</summary>
    public static int WorkDaysUsed(Matter matter, Register register) =>
        Deadlines.UsedWorkDays(register.Calendar, CivilTime.DateOf(matter.RegisteredAt), CivilTime.DateOf(matter.AnsweredAt ?? matter.ChangedAt), matter.Plan().Pauses);

    /// <summary>「区路灯管护中心正在办理，12月8日（周二）前答复您」</summary>
    public static string Seen(Matter matter, Register register) => W.Words.T(
        "seen." + matter.State,
        register.UnitName(matter.Responsible), matter.DueDay, matter.LeadUnit is { } lead ? register.UnitName(lead) : "", matter.StepDue ?? matter.DueDay);

    /// <summary>收到 分派 办理 答复 评价 回看.</summary>
    public static IReadOnlyList<TrailStep> Trail(Matter matter)
    {
        var now = NowAt(matter.State);
        return [.. Steps.Select((step, at) => new TrailStep(W.Words["trail." + step], W.Words["trail-char." + step], StateOf(matter, at, now), On(matter, at)))];
    }

    private static int NowAt(MatterState state) => state switch
    {
        MatterState.Draft => Received,
        MatterState.Registered or MatterState.Accepted or MatterState.AwaitingDispatch or MatterState.Dispatched or MatterState.InDispute or MatterState.Merged => Assigned,
        MatterState.InHand or MatterState.AwaitingSupplement or MatterState.Suspended or MatterState.ReplyInReview or MatterState.InRework => Handled,
        MatterState.Answered or MatterState.Explained or MatterState.VerifyingBadRating => Rated,
        MatterState.Closed or MatterState.Redirected or MatterState.Withdrawn => Steps.Length,
    };

    private static StepState StateOf(Matter matter, int at, int now) => matter.State switch
    {
        // Some paths end early: what never happened carries no seal.
        MatterState.Withdrawn => at == Received ? StepState.Done : StepState.Todo,
        MatterState.Redirected => at is Received or Replied ? StepState.Done : StepState.Todo,
        MatterState.Closed => at <= Rated || matter.LookBacks.Exists(plan => plan.DoneAt is not null) ? StepState.Done : StepState.Todo,
        _ => at < now ? StepState.Done : at == now ? StepState.Now : StepState.Todo,
    };

    private static DateOnly? On(Matter matter, int at)
    {
        DateTimeOffset? moment = at switch
        {
            Received => matter.RegisteredAt,
            Assigned => matter.DispatchedAt ?? matter.AcceptedAt,
            Handled => matter.SignedAt,
            Replied => matter.AnsweredAt,
            Rated => matter.RatedAt,
            LookedBack => matter.LookBacks.FindLast(plan => plan.DoneAt is not null)?.DoneAt,
            _ => null,
        };
        return moment is { } known && StateOf(matter, at, NowAt(matter.State)) != StepState.Todo ? CivilTime.DateOf(known) : null;
    }
}
