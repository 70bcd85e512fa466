using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>What somebody can try; each is one command of the house or one job.</summary>
internal enum Try
{
    Accept, Redirect, Decide, AskSupplement, GiveSupplement, Settle, HandleHere, ToCentre, Dispatch, Sign,
    Offer, TakeOver, RefuseOffer, Contest, Return, ReturnCo, Rule, AddCo, Opinion, AskExtension, DecideExtension,
    Suspend, Resume, Contact, Assign, HandIn, SendBack, Answer, Explain, Revive, Renew, EndExplained,
    Rate, RateOutcome, CallBack, Verify, Appeal, DecideAppeal, LookBack, Reopen, Object, TakeBack,
    Merge, Unmerge, Withdraw, Urge, Supervise, Report, Lift,
    // jobs
    Watch, Carry, CloseUnrated,
}

/// <summary>One command: who tries what with which of the three matters; <paramref name="A"/> and <paramref name="B"/> choose what is said.</summary>
/// <param name="Who">Null for the citizen; jobs are the house's.</param>
internal sealed record Command(Try What, int Matter, StaffBrief? Who, int A, int B)
{
    public bool IsJob => What >= Try.Watch;

    /// <summary>One in twenty forgets what must be said.</summary>
    public bool Says => B % 20 != 0;

    public string Words => Says ? "照实写清楚" : " ";

    public UnitId Unit => Players.Units[A % Players.Units.Count];

    public UnitId? Lead => A % 8 == 7 ? null : Players.Units[A % 8];

    /// <summary>Half of all teams have a co-handler, some have the same one twice.</summary>
    public IReadOnlyList<UnitId> Co => (B % 6) switch
    {
        0 or 1 or 2 => [],
        5 when B % 5 == 1 => [Players.Roads, Players.Roads],
        _ => [Players.Units[B / 6 % Players.Units.Count]],
    };

    public StaffBrief Named => Players.Staff[A % Players.Staff.Count];

    public int Stars => 1 + (A % 5);

    public int Other => A % 3;

    public override string ToString() => $"{What}({Who?.Account ?? (IsJob ? "house" : "citizen")} m{Matter} {A} {B})";
}

/// <summary>What chance gives; what it means depends on where the matter stands (<see cref="Oracle.Choose"/>), so that long paths are reached.</summary>
internal sealed record Pick(int Bias, int What, int Matter, int Who, int A, int B, int Minutes);
