using System.Security.Cryptography;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>After the closing: plans of look-backs, T32, T37.</summary>
internal sealed partial class Matter
{
    // "5 % random of the rest" (rule 2, lookback)
    private const int OneIn = 20;

    private static readonly Role[] LookersBack = [Role.Deputy, Role.CppccMember, Role.Dispatcher, Role.GridKeeper, Role.Supervisor, Role.StreetCommittee, Role.SpecialCommittee, Role.CallbackAgent];

    /// <summary>The entry which says that contacts were taken away by rule.</summary>
    public const string Erased = "erased";

    public static IReadOnlyList<Role> WhoLooksBack => LookersBack;

    /// <summary>The sheet of a look-back that is due. Whatever did not last opens the matter again, a false closing goes to the highest supervision too.</summary>
    public Outcome RecordLookBack(Guid plan, LookBackResult? result, LookBackSheet sheet, Register register, Mover mover, DateTimeOffset now)
    {
        var due = LookBacks.Find(one => one.Id == plan && one.IsOpen);
        if (due is null || State != MatterState.Closed)
        {
            return MatterRefusals.NoLookBack;
        }

        if (!LookersBack.Any(mover.HoldsAnywhere))
        {
            return MatterRefusals.NotYours;
        }

        if (IsInUnit(register, mover))
        {
            return MatterRefusals.FromTheUnit;
        }

        // Whatever is found before its day is a reason to open it again (T32b), not a look-back.
        if (due.PlannedOn > CivilTime.DateOf(now))
        {
            return MatterRefusals.NotYetTime;
        }

        if (result is null)
        {
            return MatterRefusals.OutcomeMissing;
        }

        if (string.IsNullOrWhiteSpace(sheet.Words))
        {
            return MatterRefusals.NoteMissing;
        }

        due.Record(result.Value, sheet, mover, now);
        Write(new MatterEntry("look-back", true, sheet.Words.Trim(), result.Value.ToString()), mover, now);
        happened.Add(new MatterMoved(Brief(), "look-back", now));
        if (result != LookBackResult.Lasting)
        {
            OpenAgain(Move.ReopenByLookBack, $"look-back.{result}", register, Mover.House, now);
        }

        if (result == LookBackResult.FalseClosing)
        {
            Supervise(SupervisionLine.Government, Supervision.Highest, SupervisionTrigger.FalseClosing, sheet.Words.Trim(), register, Mover.House, now);
        }

        return Outcome.Done;
    }

    /// <summary>T32b. The same facts are there again within 30 days; the citizen may say so once.</summary>
    public Outcome Reopen(string? why, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.Reopen, mover) is { } blocked)
        {
            return blocked;
        }

        if (ReopenHindrance(register, mover, now) is { } hindrance)
        {
            return hindrance;
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            return MatterRefusals.ReasonMissing;
        }

        WasReopenedByCitizen |= mover.IsCitizen;
        OpenAgain(Move.Reopen, why.Trim(), register, mover, now);
        return Outcome.Done;
    }

    /// <summary>T36: what is public of it is taken down, and nothing more is published.</summary>
    public Outcome ObjectToPublication(string? words, Mover mover, DateTimeOffset now)
    {
        if (!mover.IsCitizen || !MayObjectToPublication)
        {
            return MatterRefusals.NotOnThePath;
        }

        ObjectsToPublication = true;
        AgreesToPublication = false;
        Write(new MatterEntry("publication-objection", true, string.IsNullOrWhiteSpace(words) ? null : words.Trim()), mover, now);
        happened.Add(new MatterMoved(Brief(), "publication-objection", now));
        return Outcome.Done;
    }

    public bool MayObjectToPublication => !ObjectsToPublication && State is MatterState.Answered or MatterState.Explained or MatterState.Closed;

    /// <summary>The citizen does not accept a redirect; the centre or a supervisor takes it back if that is justified.</summary>
    public Outcome ObjectToRedirect(string? words, Register register, Mover mover, DateTimeOffset now)
    {
        if (State != MatterState.Redirected || !mover.IsCitizen)
        {
            return MatterRefusals.NotOnThePath;
        }

        if (!MayObject(register, now))
        {
            return MatterRefusals.ObjectionTooLate;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return MatterRefusals.NoteMissing;
        }

        Write(new MatterEntry("objection", true, words.Trim()), mover, now);
        StepDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("arbitrate", CivilTime.DateOf(now)));
        return Outcome.Done;
    }

    public bool MayObject(Register register, DateTimeOffset now) => now < RedirectedAt(now).AddDays(register.Limit("rating.late", CivilTime.DateOf(now)).Number);

    /// <summary>T37. A redirect is taken back, not by those who made it; the days between are not charged.</summary>
    public Outcome TakeBackRedirect(string? why, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.TakeBackRedirect, mover) is { } blocked)
        {
            return blocked;
        }

        if (TakeBackHindrance(mover) is { } hindrance)
        {
            return hindrance;
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            return MatterRefusals.ReasonMissing;
        }

        var since = CivilTime.DateOf(RedirectedAt(now));
        Stops.Add(new ClockStop { Id = Guid.CreateVersion7(now), Kind = ClockStopKind.Redirect, Before = MatterState.Accepted, From = since, Until = CivilTime.DateOf(now), DecidedBy = mover.Account });
        Facts |= RareFacts.Stops;
        EndStop(CivilTime.DateOf(now), register);
        AcceptedAt ??= now;
        Go(Move.TakeBackRedirect, mover, now, new MatterEntry("T37", true, why.Trim(), $"{DueDay:yyyy-MM-dd}"));
        return Outcome.Done;
    }

    /// <summary>By the retention rule: who raised it, their phone and their door are forgotten.</summary>
    public void EraseContacts(Mover mover, DateTimeOffset now)
    {
        SealedPhone = null;
        PhoneHash = null;
        SealedCallMe = null;
        SealedPlace = null;
        Write(new MatterEntry(Erased, false), mover, now);
        happened.Add(new MatterMoved(Brief(), Erased, now));
    }

    /// <summary>Into the archive, with its look-backs planned: day 30 and 90 for the listed kinds, 5 % of the rest at random.</summary>
    private void Close(Register register, DateTimeOffset now)
    {
        ClosedAt = now;
        LiftWhatWatchOpened(now);
        if (GroundOfLookBack() is not { } ground)
        {
            return;
        }

        var day = CivilTime.DateOf(now);
        Facts |= RareFacts.LookBacks;
        PlanLookBack(ground, day.AddDays(register.Limit("lookback.first", day).Number), now);
        if (ground != LookBackGround.Random)
        {
            PlanLookBack(ground, day.AddDays(register.Limit("lookback.second", day).Number), now);
        }
    }

    private LookBackGround? GroundOfLookBack() =>
        SupervisionLevel >= Supervision.FirstLetter || Supervisions.Exists(one => one.Level >= Supervision.FirstLetter) ? LookBackGround.Supervised
        : Ratings.Exists(rating => rating.Stars <= 2) ? LookBackGround.BadRated
        : Result == ReplyResult.Explained ? LookBackGround.Explained
        : SpeaksOfDanger ? LookBackGround.Safety
        : CitizenCount >= CollectiveFrom ? LookBackGround.Collective
        : IsDrawn() ? LookBackGround.Random
        : null;

    // A draw that nobody can influence and anybody can repeat: the hash of id and round.
    private bool IsDrawn() => SHA256.HashData([.. Id.Value.ToByteArray(), (byte)Round])[0] % OneIn == 0;

    private void PlanLookBack(LookBackGround ground, DateOnly on, DateTimeOffset now) =>
        LookBacks.Add(new LookBack { Id = Guid.CreateVersion7(now), PlannedOn = on, Ground = ground });

    private void LapseLookBacks(DateTimeOffset now)
    {
        foreach (var plan in LookBacks.Where(plan => plan.IsOpen))
        {
            plan.Lapse(now);
        }
    }

    private void OpenAgain(Move move, string why, Register register, Mover mover, DateTimeOffset now)
    {
        LapseLookBacks(now);
        ReopenLead(register, false, now);
        BeginAnew();
        IsRebound = true;
        RestartClock(register.Limit("limit.other", CivilTime.DateOf(now)), register, now);
        var isCode = why.StartsWith("look-back.", StringComparison.Ordinal);
        Go(move, mover, now, new MatterEntry("T32", true, isCode ? null : why, register.UnitName(LeadUnit ?? FirstReceiver), $"{DueDay:yyyy-MM-dd}", isCode ? why : ""));
    }

    // A follow-up with a clock of its own (T24, T32): the loops of rework begin anew with it.
    private void BeginAnew()
    {
        IsRework = false;
        IsFinalRound = false;
        UpheldCount = 0;
        SentBackCount = 0;
    }

    private DateTimeOffset RedirectedAt(DateTimeOffset now) => Proposals.FindLast(proposal => proposal.Move == Move.Redirect)?.DecidedAt ?? now;

    private Refusal? ReopenHindrance(Register register, Mover mover, DateTimeOffset now) =>
        mover.IsCitizen && WasReopenedByCitizen ? MatterRefusals.ReopenedBefore
        : ClosedAt is { } closed && now >= closed.AddDays(register.Limit("rating.late", CivilTime.DateOf(now)).Number) ? MatterRefusals.ReopenTooLate
        : null;

    private Refusal? TakeBackHindrance(Mover mover) =>
        Proposals.FindLast(proposal => proposal.Move == Move.Redirect) is { } made && (made.ProposedBy == mover.Account || made.DecidedBy == mover.Account) ? MatterRefusals.SamePerson : null;
}
