namespace Huiyin.Matters.Model;

/// <summary>Two lines side by side: the government's orders units, the congress's asks, tracks and evaluates (rule 5.5). Each sees the other's steps.</summary>
internal enum SupervisionLine
{
    Government,
    Congress,
}

/// <summary>What opened a level.</summary>
internal enum SupervisionTrigger
{
    /// <summary>黄灯</summary>
    Yellow,

    /// <summary>今天到期</summary>
    DueToday,

    /// <summary>步骤超时未办</summary>
    StepMissed,

    /// <summary>群众或代表催办</summary>
    Urged,

    /// <summary>超期 1 个工作日</summary>
    Overdue,

    /// <summary>超期 5 个工作日</summary>
    LongOverdue,

    /// <summary>差评再次属实</summary>
    SecondBadRating,

    /// <summary>答复两次退回</summary>
    SentBackTwice,

    /// <summary>代表建议督办</summary>
    DeputyProposal,

    /// <summary>同一件事 10 人以上反映</summary>
    TenCitizens,

    /// <summary>重难点清单、领导批示</summary>
    LeaderInstruction,

    /// <summary>办结后反弹</summary>
    Rebound,

    /// <summary>挂牌督办逾期未回复</summary>
    AnswerMissed,

    /// <summary>虚假办结</summary>
    FalseClosing,

    /// <summary>督办人员决定</summary>
    Person,
}

/// <summary>督办, one level of it: never a clock for the citizen (rule 5.5).</summary>
internal sealed class Supervision
{
    public const int Highest = 4;

    /// <summary>From here on it is a numbered letter.</summary>
    public const int FirstLetter = 2;

    public required Guid Id { get; init; }

    public required SupervisionLine Line { get; init; }

    /// <summary>0 提醒, 1 催办, 2 督办单, 3 挂牌, 4 约谈通报.</summary>
    public required int Level { get; init; }

    public required SupervisionTrigger Trigger { get; init; }

    /// <summary>What is asked of the unit.</summary>
    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string OpenedBy { get; init; }

    public required string OpenedByName { get; init; }

    /// <summary>〔year〕 of a letter.</summary>
    public int? LetterYear { get; private set; }

    /// <summary>n号 of a letter; counted by line and year.</summary>
    public int? LetterNo { get; private set; }

    /// <summary>To be answered by the end of this day; null where no answer is asked. At level 3 it moves on by a week with each report.</summary>
    public DateOnly? AnswerDue { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }

    public string? Answer { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    public string? LiftedBy { get; private set; }

    public string? LiftReason { get; private set; }

    public bool IsOpen => LiftedAt is null;

    public bool IsAwaitingAnswer => IsOpen && AnswerDue is not null && (AnsweredAt is null || Level == 3);

    public Supervision By(DateOnly? answerDue)
    {
        AnswerDue = answerDue;
        return this;
    }

    internal void Number(int year, int no)
    {
        LetterYear = year;
        LetterNo = no;
    }

    internal void TakeAnswer(string text, string account, DateOnly? nextReport, DateTimeOffset now)
    {
        Answer = text;
        AnsweredBy = account;
        AnsweredAt = now;
        AnswerDue = nextReport ?? AnswerDue;
    }

    internal void Lift(string account, string reason, DateTimeOffset now)
    {
        LiftedBy = account;
        LiftReason = reason;
        LiftedAt = now;
    }
}
