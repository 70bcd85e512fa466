using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;

namespace Huiyin.Matters;

/// <summary>What stands on the staff's desks about one matter, in words.</summary>
internal static class DeskWords
{
    /// <summary>Words of somebody's text as they stand there: 「请问」「多久」.</summary>
    public static string Quoted(IEnumerable<string> words) => Language.IsEnglish ? string.Join(", ", words.Select(word => $"“{word}”")) : string.Concat(words.Select(word => $"「{word}」"));

    public static string State(MatterState state) => W.Words["state." + state];

    public static string Purpose(Purpose? purpose) => purpose is { } known ? W.Words["purpose." + known] : W.Words["desk.purpose-none"];

    public static string Channel(ChannelKind channel) => W.Words["channel." + channel];

    public static string Result(ReplyResult result) => W.Words["result." + result];

    public static string Limit(TimeLimit limit) => W.Words.T("desk.limit", limit.Number, W.Words["limit-unit." + limit.Unit]);

    /// <summary>「剩 3 天」 beside a light in a list; nothing where the light says it all.</summary>
    public static string? Left(Light light, WorkCalendar calendar, DateOnly today, DateOnly due) => light switch
    {
        Light.Ok or Light.Soon => W.Words.T("desk.left", Lights.Remaining(calendar, today, due)),
        Light.Late => W.Words.T("desk.over", Math.Max(1, Lights.Overdue(calendar, today, due))),
        Light.Today or Light.Paused or Light.Done => null,
    };

    /// <summary>The verb of what is to be done next, as lists show it.</summary>
    public static string NextStep(MatterState state, bool isContacted) => state switch
    {
        MatterState.Registered => W.Words["desk.do.accept"],
        MatterState.Accepted => W.Words["desk.do.place"],
        MatterState.AwaitingDispatch => W.Words["desk.do.dispatch"],
        MatterState.Dispatched => W.Words["desk.do.sign"],
        MatterState.InHand or MatterState.InRework => W.Words[isContacted ? "desk.do.reply" : "desk.do.contact"],
        MatterState.ReplyInReview => W.Words["desk.do.review"],
        MatterState.VerifyingBadRating => W.Words["desk.do.verify"],
        MatterState.Answered => W.Words["desk.do.wait-rating"],
        MatterState.InDispute => W.Words["desk.do.rule"],
        MatterState.Explained => W.Words["desk.do.revisit"],
        MatterState.Draft or MatterState.AwaitingSupplement or MatterState.Suspended
            or MatterState.Closed or MatterState.Redirected or MatterState.Merged or MatterState.Withdrawn => W.Words["desk.do.read"],
    };

    /// <summary>How far one unit is with its order.</summary>
    public static string Standing(WorkOrder order)
    {
        var words = W.Words[order is { Role: WorkOrderRole.Lead, Status: WorkOrderStatus.Done } ? "desk.order.lead-done" : "desk.order." + order.Status];
        return order.Status switch
        {
            WorkOrderStatus.Sent => W.Words.T("desk.order.by", words, DateWords.MonthDay(order.StepDue)),
            WorkOrderStatus.Signed => order.HandlerName is { } name ? $"{words} · {name}" : words,
            WorkOrderStatus.Done => order.DoneAt is { } at ? $"{words} {DateWords.MonthDay(DateWords.DayOf(at))}" : words,
            WorkOrderStatus.Returned or WorkOrderStatus.Recalled => words,
        };
    }

    /// <summary>「山城督〔2026〕12号」: hexagonal brackets, no leading zero (rule 3.11).</summary>
    public static string LetterNo(Supervision letter, Register register) =>
        W.Words.T("letter.no." + letter.Line, register.DistrictName.TrimEnd('区'), $"{letter.LetterYear}", $"{letter.LetterNo}");

    /// <summary>「临江·望江楼」: short enough for a column.</summary>
    public static string ShortPlace(Register register, string? area)
    {
        var path = register.AreaPath(area).Replace("街道", "", StringComparison.Ordinal).Replace("社区", "", StringComparison.Ordinal);
        return path.Replace(" · ", "·", StringComparison.Ordinal);
    }

    /// <summary>Lists count to 1,000 and no further.</summary>
    public static string Counted(int count, bool isAtLeast = false) => count > Capped.Most ? "1000+" : DateWords.Number(count) + (isAtLeast ? "+" : "");
}
