using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using static Huiyin.Matters.Contract.MatterState;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>After the answer, with others, and what time does.</summary>
internal sealed partial class Oracle
{
    // T24 to T37 without merging
    private bool? Late(Command c, ModelMatter m, DateTimeOffset now, DateOnly today) => c.What switch
    {
        Try.Revive => c.Says && Then(() => Revive(m, now)),
        Try.Renew => c.Says && m.Renewals < 2 && c.A % 200 is > 0 and <= 180 && Then(() => m.Renewals++),
        Try.EndExplained => c.Says && (m.Renewals >= 2 || c.A % 2 == 0) && Then(() => Close(m, now)),
        Try.Rate => !IsInUnit(c, m) && Rate(c, m, now),
        Try.CallBack => !IsInUnit(c, m) && m.HasPhone && !m.IsCalled && CallBack(c, m, now),
        Try.RateOutcome => m.State == Closed && !m.HasOutcomeMark && m.Plans.Exists(plan => plan.Day <= today) && Then(() =>
        {
            m.HasOutcomeMark = true;
            m.WasBadlyRated |= c.Stars <= 2;
        }),
        Try.Verify => Verify(c, m, now),
        Try.Appeal => c.Says && m.Decided is { } decided && decided.IsUpheld == c.Who is not null && now < decided.At.AddDays(30)
            && !m.Appeals.Exists(one => one.Check == decided.No && one.ByUnit == decided.IsUpheld) && Then(() => m.Appeals.Add((decided.No, decided.IsUpheld, Account(c), true))),
        Try.DecideAppeal => DecideAppeal(c, m, now),
        Try.LookBack => LookBack(c, m, now, today),
        Try.Reopen => c.Says && now < m.ClosedAt.AddDays(30) && (c.Who is not null || !m.WasReopenedByCitizen) && Then(() =>
        {
            m.WasReopenedByCitizen |= c.Who is null;
            BeginAnew(m, now, true);
        }),
        Try.Object => c.Says && now < m.RedirectedAt.AddDays(30),
        Try.TakeBack => c.Says && !m.Redirectors.Contains(Account(c)) && Then(() =>
        {
            m.Stops.Add((CivilTime.DateOf(m.RedirectedAt), today));
            m.Recount();
            m.Enter(Accepted);
        }),
        _ => null,
    };

    // Merging, withdrawing, supervision
    private bool? Beside(Command c, ModelMatter m, DateTimeOffset now, DateOnly today) => c.What switch
    {
        Try.Merge => Merge(m, matters[c.Other], now, today),
        Try.Unmerge => c.Says && m.Master is { } master && Then(() =>
        {
            master.Followers--;
            m.Master = null;
            m.Enter(Accepted);
        }),
        Try.Withdraw => (c.Who is null || c.Says) && m.Purpose != Purpose.TipOff && m.Followers == 0 && !m.IsRework && Then(() =>
        {
            m.Master?.Followers -= 1;
            (m.Wait, m.Reply) = (null, null);
            m.LoseLead();
            m.Co.Clear();
            m.Enter(Withdrawn);
        }),
        Try.Urge => m.State != Merged && (c.Who is not null || m.UrgedOn is not { } last || Days.Between(last, today) >= 2) && Then(() => m.UrgedOn = c.Who is null ? today : m.UrgedOn),
        Try.Supervise => Supervise(c, m, now, today),
        Try.Report => c.Says && m.LettersInOrder.FirstOrDefault(one => one.Awaits) is { } letter && Then(() =>
        {
            letter.IsAnswered = true;
            letter.AnswerBy = letter.Level == 3 ? Rolled(today.AddDays(7)) : letter.AnswerBy;
        }),
        Try.Lift => c.Says && m.LettersInOrder.FirstOrDefault(one => one.IsOpen) is { } letter && letter.IsCongress == IsCongress(c.Who) && Then(() => letter.IsOpen = false),
        _ => null,
    };

    // Reached is a mark by telephone; two half-days without an answer, or no wish to talk, end it.
    private static bool CallBack(Command c, ModelMatter m, DateTimeOffset now)
    {
        var local = now.ToOffset(CivilTime.Offset);
        if (c.A % 3 == 0)
        {
            return c.Says && Rate(c, m, now);
        }

        m.HalfDays.Add((local.Day, local.Hour < 12));
        m.IsCalled = c.A % 3 == 2 || m.HalfDays.Count > 1;
        return true;
    }

    private static bool Rate(Command c, ModelMatter m, DateTimeOffset now)
    {
        var isBad = c.Stars <= 2;
        if (m.Marks >= (m.State == Answered ? 1 : 2) || (m.State == Closed && now >= m.ClosedAt.AddDays(30)) || (isBad && !c.Says))
        {
            return false;
        }

        m.Marks++;
        m.WasBadlyRated |= isBad;
        m.IsAboutAttitude = isBad && c.A / 5 % 2 == 0;
        if (isBad && !m.IsFinal)
        {
            m.Check = (now, m.State == Explained, false);
            m.Plans.RemoveAll(plan => !plan.IsDone);
            m.Enter(VerifyingBadRating);
        }
        else if (m.State == Answered)
        {
            Close(m, now);
        }

        return true;
    }

    private static bool Verify(Command c, ModelMatter m, DateTimeOffset now)
    {
        var check = m.Check!.Value; // being verified
        if (!c.Says || IsInUnit(c, m) || (m.HasPhone && !check.IsContacted))
        {
            return false;
        }

        var isUpheld = c.A % 3 == 0;
        m.Decided = ((m.Decided?.No ?? 0) + 1, isUpheld, Account(c), now);
        m.DeciderOf[m.Decided.Value.No] = Account(c);
        m.Check = null;
        if (!isUpheld)
        {
            if (check.FromExplained)
            {
                m.Enter(Explained);
            }
            else
            {
                Close(m, now);
            }

            return true;
        }

        m.Upheld++;
        (m.IsRework, m.IsFinal) = (true, m.Upheld > 1);
        Again(m, m.IsAboutAttitude);
        m.StartClock(now, 5);
        m.Enter(InRework);
        if (m.IsFinal)
        {
            OpenLetter(m, 2, false, now);
        }

        return true;
    }

    private static bool DecideAppeal(Command c, ModelMatter m, DateTimeOffset now)
    {
        var at = m.Appeals.FindLastIndex(one => one.IsOpen);
        var isGranted = c.A % 2 == 0;
        if (at < 0 || !c.Says || m.Appeals[at].By == Account(c) || IsInUnit(c, m) || m.DeciderOf[m.Appeals[at].Check] == Account(c))
        {
            return false;
        }

        var reopens = isGranted && !m.Appeals[at].ByUnit && m.State == Closed;
        return (!reopens || now < m.ClosedAt.AddDays(30)) && Then(() =>
        {
            m.Appeals[at] = m.Appeals[at] with { IsOpen = false };
            if (reopens)
            {
                BeginAnew(m, now, true);
            }
        });
    }

    private static bool LookBack(Command c, ModelMatter m, DateTimeOffset now, DateOnly today)
    {
        var at = m.Plans.FindIndex(plan => !plan.IsDone);
        return at >= 0 && m.Plans[at].Day <= today && c.Says && !IsInUnit(c, m) && Then(() =>
        {
            m.Plans[at] = m.Plans[at] with { IsDone = true };
            if (c.A % 4 != 0)
            {
                BeginAnew(m, now, true);
            }

            if (c.A % 4 == 3)
            {
                OpenLetter(m, 4, false, now);
            }
        });
    }

    private bool Merge(ModelMatter m, ModelMatter into, DateTimeOffset now, DateOnly today)
    {
        if (into == m || m.IsRework || !into.IsOpen || into.Master is not null || into.State == VerifyingBadRating || m.IsConfidential || into.IsConfidential)
        {
            return false;
        }

        var followers = matters.Where(one => one.Master == m && one.State == Merged).ToList();
        foreach (var one in followers)
        {
            TakeStop(one, m, today);
            (one.Master, one.WentAlongAt) = (into, now);
        }

        if (m.Wait is { } wait)
        {
            m.Stops.Add((wait.From, today));
            m.Wait = null;
            m.Recount();
        }

        into.Followers += 1 + followers.Count;
        m.Followers = 0;
        (m.Master, m.WentAlongAt) = (into, now);
        m.Reply = null;
        m.LoseLead();
        m.Co.Clear();
        m.Enter(Merged);
        return true;
    }

    /// <summary>A stop of the master that ends now counts for whoever goes along with it.</summary>
    private static void TakeStop(ModelMatter follower, ModelMatter master, DateOnly until)
    {
        if (master.Wait is { } wait)
        {
            follower.Stops.Add((wait.From, until));
            follower.Recount();
        }
    }

    private static void Carry(ModelMatter m, DateTimeOffset now)
    {
        if (m.State == Merged && m.Master is { RepliedBy: { } unit } master && (!master.IsOpen || master.AnsweredAt >= m.WentAlongAt))
        {
            m.SetLead(unit, null, true);
            Echo(m, master.IsExplained, now);
            m.Enter(master.IsExplained ? Explained : Answered);
        }
    }

    private static void CloseUnrated(ModelMatter m, DateTimeOffset now)
    {
        if (m.State == Answered && now >= m.RateUntil)
        {
            Close(m, now);
        }
    }

    // "good news … those merged into it too": revived on a promise of their own, and along with the master again
    private void Revive(ModelMatter m, DateTimeOffset now)
    {
        BeginAnew(m, now, false);
        foreach (var one in matters.Where(one => one.Master == m && one.State == Explained))
        {
            BeginAnew(one, now, false);
            (one.WentAlongAt, one.Reply) = (now, null);
            one.LoseLead();
            one.Co.Clear();
            one.Enter(Merged);
        }
    }

    // A new clock: revival, reopening. The loops of rework begin anew.
    private static void BeginAnew(ModelMatter m, DateTimeOffset now, bool isRebound)
    {
        m.Plans.RemoveAll(plan => !plan.IsDone);
        Again(m, false);
        (m.IsRework, m.IsFinal, m.Upheld, m.SentBack) = (false, false, 0, 0);
        m.IsRebound |= isRebound;
        m.StartClock(now, 12);
        m.Enter(InHand);
    }

    private static void Again(ModelMatter m, bool byAnother)
    {
        var unit = m.RepliedBy ?? m.Holder;
        var before = byAnother ? null : Players.Staff.FirstOrDefault(person => person.Id == m.Handler);
        m.SetLead(unit, before is not null && WorksAt(before, unit) ? before.Id : null, true);
    }

    private static void Close(ModelMatter m, DateTimeOffset now)
    {
        m.ClosedAt = now;
        // What the watch opened up to the letter has done its work.
        m.Letters.FindAll(one => one is { Level: 2, IsByWatch: true }).ForEach(one => one.IsOpen = false);
        m.Plans.RemoveAll(plan => !plan.IsDone);
        var isListed = m.Letters.Count > 0 || m.WasBadlyRated || m.IsExplained || m.Followers >= 9;
        var day = CivilTime.DateOf(now);
        m.Plans.AddRange(isListed ? [(day.AddDays(30), false), (day.AddDays(90), false)] : m.IsDrawn(m.Round) ? [(day.AddDays(30), false)] : []);
        m.Enter(Closed);
    }

    private static bool IsInUnit(Command c, ModelMatter m) => c.Who is not null && m.Lead is { } lead && Players.IsWithin(c.Who.Unit, lead);
}
