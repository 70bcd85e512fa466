using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>督办 (rule 5.5): opened by the watch, by a person, or by urging; it never moves the citizen's clock.</summary>
internal sealed partial class Matter
{
    /// <summary>Why the house lifts a level by itself; a word of the page, not somebody's reason.</summary>
    public const string ClosedReason = "closed";

    private static readonly Role[] Congress = [Role.StreetCommittee, Role.SpecialCommittee];
    private static readonly Role[] OpenersOfLetters = [Role.Supervisor, Role.StreetCommittee, Role.SpecialCommittee, Role.DistrictLeader];
    private static readonly Role[] OpenersOfUrging = [Role.Deputy, Role.CppccMember, Role.Dispatcher, .. OpenersOfLetters];

    public static IReadOnlyList<Role> StaffWhoUrge => OpenersOfUrging;

    public static IReadOnlyList<Role> StaffWhoSupervise => OpenersOfLetters;

    /// <summary>催一催: the citizen once in two working days, others whenever they see cause.</summary>
    public Outcome Urge(string? words, Register register, Mover mover, DateTimeOffset now)
    {
        if (UrgeHindrance(register, mover, now) is { } hindrance)
        {
            return hindrance;
        }

        Supervise(LineOf(mover), 1, SupervisionTrigger.Urged, words?.Trim() ?? "", register, mover, now);
        return Outcome.Done;
    }

    public Refusal? UrgeHindrance(Register register, Mover mover, DateTimeOffset now)
    {
        if (!IsOpen || State == MatterState.Merged)
        {
            return MatterRefusals.NotInHand;
        }

        if (!mover.IsCitizen)
        {
            return OpenersOfUrging.Any(mover.HoldsAnywhere) ? null : MatterRefusals.NotYours;
        }

        var last = Supervisions.FindLast(one => one.Trigger == SupervisionTrigger.Urged && one.OpenedBy == mover.Account);
        var gap = register.Limit("urge.citizen", CivilTime.DateOf(now)).Number;
        return last is not null && register.Calendar.CountWorkDays(CivilTime.DateOf(last.At), CivilTime.DateOf(now)) < gap ? MatterRefusals.UrgedLately.With(gap) : null;
    }

    /// <summary>A person opens a level on the line of their role: a letter, a list, an interview.</summary>
    public Outcome OpenSupervision(int level, string? text, Register register, Mover mover, DateTimeOffset now)
    {
        if (!OpenersOfLetters.Any(mover.HoldsAnywhere))
        {
            return MatterRefusals.NotYours;
        }

        if (State is MatterState.Redirected or MatterState.Withdrawn or MatterState.Merged)
        {
            return MatterRefusals.NotInHand;
        }

        var line = LineOf(mover);
        // The congress asks, tracks and evaluates (rule 3.7): a letter and a list, no interview.
        if (level is < 1 or > Supervision.Highest || (line == SupervisionLine.Congress && level == Supervision.Highest))
        {
            return MatterRefusals.LevelWrong;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return MatterRefusals.SupervisionTextMissing;
        }

        if (Supervisions.Exists(one => one.IsOpen && one.Line == line && one.Level == level))
        {
            return MatterRefusals.LevelOpen;
        }

        Supervise(line, level, mover.HoldsAnywhere(Role.DistrictLeader) ? SupervisionTrigger.LeaderInstruction : SupervisionTrigger.Person, text.Trim(), register, mover, now);
        return Outcome.Done;
    }

    /// <summary>The unit answers; level 3 reports again every week.</summary>
    public Outcome AnswerSupervision(Guid id, string? text, Register register, Mover mover, DateTimeOffset now)
    {
        var one = Supervisions.Find(one => one.Id == id && one.IsAwaitingAnswer);
        if (one is null)
        {
            return MatterRefusals.NoSupervision;
        }

        if (!mover.Holds(Role.UnitLeader, Responsible))
        {
            return MatterRefusals.NotYours;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return MatterRefusals.NoteMissing;
        }

        DateOnly? next = one.Level == 3 ? register.Calendar.AddNaturalDays(CivilTime.DateOf(now), 7) : null;
        one.TakeAnswer(text.Trim(), mover.Account, next, now);
        Write(new MatterEntry("supervision-answer", false, text.Trim(), $"{one.Level}", register.UnitName(Responsible)), mover, now);
        return Outcome.Done;
    }

    /// <summary>Lifted by the line that opened it, with a reason.</summary>
    public Outcome LiftSupervision(Guid id, string? reason, Mover mover, DateTimeOffset now)
    {
        var one = Supervisions.Find(one => one.Id == id && one.IsOpen);
        if (one is null)
        {
            return MatterRefusals.NoSupervision;
        }

        if (!OpenersOfLetters.Any(mover.HoldsAnywhere) || LineOf(mover) != one.Line)
        {
            return MatterRefusals.NotYours;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return MatterRefusals.ReasonMissing;
        }

        one.Lift(mover.Account, reason.Trim(), now);
        SupervisionLevel = Supervisions.Where(other => other.IsOpen).Select(other => other.Level).DefaultIfEmpty(-1).Max();
        Write(new MatterEntry("supervision-lifted", false, reason.Trim(), $"{one.Level}", one.Line.ToString()), mover, now);
        return Outcome.Done;
    }

    // What the watch opened up to the letter has done its work; listing and interviews are lifted by a person.
    private void LiftWhatWatchOpened(DateTimeOffset now)
    {
        foreach (var one in Supervisions.Where(one => one is { IsOpen: true, Level: <= Supervision.FirstLetter } && one.OpenedBy == Mover.House.Account))
        {
            one.Lift(Mover.House.Account, ClosedReason, now);
        }

        SupervisionLevel = Supervisions.Where(other => other.IsOpen).Select(other => other.Level).DefaultIfEmpty(-1).Max();
    }

    private void Supervise(SupervisionLine line, int level, SupervisionTrigger trigger, string text, Register register, Mover mover, DateTimeOffset now)
    {
        var due = level switch
        {
            1 => register.Limit("supervise.l1", CivilTime.DateOf(now)),
            2 => register.Limit("supervise.l2", CivilTime.DateOf(now)),
            3 => register.Limit("supervise.l3", CivilTime.DateOf(now)),
            _ => (TimeLimit?)null,
        };
        Supervisions.Add(new Supervision { Id = Guid.CreateVersion7(now), Line = line, Level = level, Trigger = trigger, Text = text, At = now, OpenedBy = mover.Account, OpenedByName = mover.Name }
            .By(due is { } limit ? DeadlineClock.StepDue(register.Calendar, now, limit) : null));
        Facts |= RareFacts.Supervisions;
        SupervisionLevel = Math.Max(SupervisionLevel, level);
        // Citizens read that they were heard, not what one office writes to another.
        Write(new MatterEntry("supervision", mover.IsCitizen, mover.IsCitizen ? text : null, $"{level}", trigger.ToString(), line.ToString()), mover, now);
        if (!mover.IsCitizen && text.Length > 0)
        {
            Write(new MatterEntry("supervision-text", false, text, $"{level}"), mover, now);
        }

        happened.Add(new MatterMoved(Brief(), $"L{level}", now));
    }

    private static SupervisionLine LineOf(Mover mover) =>
        mover.Staff is not null && Congress.Any(mover.HoldsAnywhere) && !mover.HoldsAnywhere(Role.Supervisor) ? SupervisionLine.Congress : SupervisionLine.Government;
}
