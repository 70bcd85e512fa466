using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>One matter as rule 5.3 has it, written from the table alone: the judge of <c>src/Matters/Model</c>. Days are counted one by one.</summary>
internal sealed class ModelMatter
{
    public required int No { get; init; }

    public required UnitId First { get; init; }

    public required UnitId Centre { get; init; }

    public required bool HasPhone { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The draw of the 5 % (rule 2, lookback) is chance from outside.</summary>
    public required Func<int, bool> IsDrawn { get; init; }

    /// <summary>In this sequence somebody waits for the look-back's day.</summary>
    public required bool IsPatient { get; init; }

    public MatterState State { get; set; } = MatterState.Registered;

    public Purpose? Purpose { get; set; }

    public UnitId? Reported { get; set; }

    public bool IsConfidential { get; set; }

    // Units and people
    public UnitId? Lead { get; set; }

    public bool IsSigned { get; set; }

    public StaffId? Handler { get; set; }

    public DateTimeOffset SentAt { get; set; }

    /// <summary>Open co-orders: unit and the day of its opinion.</summary>
    public Dictionary<UnitId, DateOnly> Co { get; } = [];

    public (UnitId Target, DateOnly AnswerBy)? Offer { get; set; }

    /// <summary>The holder whose offer was refused last and who may contest that.</summary>
    public UnitId? MayContest { get; set; }

    public bool IsRuled { get; set; }

    public bool WasReturned { get; set; }

    public bool WasReturnedTwice { get; set; }

    // K1
    public DateTimeOffset Began { get; set; }

    public int Limit { get; set; }

    public List<(DateOnly From, DateOnly To)> Stops { get; } = [];

    public List<int> Extensions { get; } = [];

    public DateOnly Due { get; set; }

    public (DateOnly From, DateOnly Until, MatterState Back)? Wait { get; set; }

    public bool WasSupplemented { get; set; }

    public (string By, int Days)? Asked { get; set; }

    public (Try What, string By, DateOnly Until)? Proposed { get; set; }

    public (string By, bool AsHolder)? HalfConfirmed { get; set; }

    // Replies and ratings
    public bool IsContacted { get; set; }

    public (string Drafter, bool IsExplained)? Reply { get; set; }

    public UnitId? RepliedBy { get; set; }

    public bool IsExplained { get; set; }

    public int Round { get; set; }

    public int Renewals { get; set; }

    public int Marks { get; set; }

    public bool HasOutcomeMark { get; set; }

    public bool WasBadlyRated { get; set; }

    /// <summary>The call-back of this round is over.</summary>
    public bool IsCalled { get; set; }

    public HashSet<(int Day, bool IsMorning)> HalfDays { get; } = [];

    public bool IsAboutAttitude { get; set; }

    public int Upheld { get; set; }

    public bool IsRework { get; set; }

    public bool IsFinal { get; set; }

    public int SentBack { get; set; }

    public DateTimeOffset AnsweredAt { get; set; }

    public DateTimeOffset RateUntil { get; set; }

    public DateTimeOffset ClosedAt { get; set; }

    public bool WasReopenedByCitizen { get; set; }

    public bool IsRebound { get; set; }

    public (DateTimeOffset At, bool FromExplained, bool IsContacted)? Check { get; set; }

    public (int No, bool IsUpheld, string By, DateTimeOffset At)? Decided { get; set; }

    /// <summary>Who decided each check, by its number.</summary>
    public Dictionary<int, string> DeciderOf { get; } = [];

    public List<(int Check, bool ByUnit, string By, bool IsOpen)> Appeals { get; } = [];

    /// <summary>Plans of look-backs of this closing.</summary>
    public List<(DateOnly Day, bool IsDone)> Plans { get; } = [];

    public DateTimeOffset RedirectedAt { get; set; }

    public List<string> Redirectors { get; } = [];

    // With others
    public ModelMatter? Master { get; set; }

    public DateTimeOffset WentAlongAt { get; set; }

    public int Followers { get; set; }

    // Supervision from level 2 on
    public List<ModelLetter> Letters { get; } = [];

    public int Climbed { get; set; }

    public HashSet<string> OnceAClock { get; } = [];

    public DateOnly? UrgedOn { get; set; }

    public bool IsOpen => State is not (MatterState.Answered or MatterState.Explained or MatterState.Closed or MatterState.Redirected or MatterState.Withdrawn);

    public bool IsPaused => State is MatterState.AwaitingSupplement or MatterState.Suspended;

    public UnitId Holder => Lead ?? First;

    public UnitId Responsible => State == MatterState.Merged && Master is { } master ? master.Responsible : Lead is { } lead && IsSigned ? lead : First;

    public UnitId Above => Lead is null ? First : Lead == Players.Gang ? Players.Lamps : Players.Centre;

    public IEnumerable<ModelLetter> LettersInOrder => Letters.OrderBy(one => one.At).ThenBy(one => one.Level);

    public int HighestLetter => Letters.Where(one => one.IsOpen).Select(one => one.Level).DefaultIfEmpty(0).Max();

    /// <summary>The day the promise is due: every working day after day 0 that no stop covers counts.</summary>
    public DateOnly Count()
    {
        var (day, left) = (CivilTime.DateOf(Began), Limit + Extensions.Sum());
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= Days.IsWork(day) && !Stops.Exists(stop => stop.From < day && day <= stop.To) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Shown may move later, never earlier.</summary>
    public void Recount() => Due = Count() is var due && due > Due ? due : Due;

    public void StartClock(DateTimeOffset at, int limit)
    {
        (Began, Limit, Climbed) = (at, limit, 0);
        Extensions.Clear();
        Stops.Clear();
        OnceAClock.Clear();
        Due = Count();
    }

    /// <summary>What waited for the state it leaves is over.</summary>
    public void Enter(MatterState next)
    {
        State = next;
        (Proposed, HalfConfirmed) = (null, null);
        Offer = next is MatterState.Accepted or MatterState.InHand ? Offer : null;
        Asked = next == MatterState.InHand ? Asked : null;
    }

    /// <summary>One answerable lead, and no unit is lead and co-handler.</summary>
    public void SetLead(UnitId unit, StaffId? handler, bool isSigned)
    {
        (Lead, Handler, IsSigned) = (unit, handler, isSigned);
        Co.Remove(unit);
    }

    public void LoseLead() => (Lead, Handler, IsSigned) = (null, null, false);
}

/// <summary>A numbered letter or more (rule 5.5).</summary>
internal sealed record ModelLetter(int Level, bool IsCongress, bool IsByWatch, DateTimeOffset At)
{
    public DateOnly? AnswerBy { get; set; }

    public bool IsAnswered { get; set; }

    public bool IsOpen { get; set; } = true;

    public bool Awaits => IsOpen && AnswerBy is not null && (!IsAnswered || Level == 3);
}

/// <summary>Working days, counted one by one.</summary>
internal static class Days
{
    public static bool IsWork(DateOnly day) => WorkCalendar.National.IsWorkDay(day);

    public static DateOnly Add(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWork(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="a"/> up to <paramref name="b"/>.</summary>
    public static int Between(DateOnly a, DateOnly b)
    {
        var count = 0;
        for (var day = a.AddDays(1); day <= b; day = day.AddDays(1))
        {
            count += IsWork(day) ? 1 : 0;
        }

        return count;
    }
}
