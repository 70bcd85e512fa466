using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using static Huiyin.Matters.Contract.MatterState;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>What time does by itself, and the ladder of supervision from the numbered letter on (rule 5.5).</summary>
internal sealed partial class Oracle
{
    private void Watch(ModelMatter m, DateTimeOffset now, DateOnly today)
    {
        if (m.Wait is { } wait && wait.Until < today)
        {
            GoOn(m, wait.Until);
        }

        m.Asked = m.Due < today ? null : m.Asked;
        if (m.Offer is { } offer && offer.AnswerBy < today)
        {
            m.Enter(InDispute);
            m.MayContest = null;
        }

        if (m.IsOpen && !m.IsPaused && m.State != Merged)
        {
            Climb(m, now, today);
        }

        if (m.Letters.Exists(one => one is { Level: 3, IsCongress: false, Awaits: true } && one.AnswerBy < today) && !m.Letters.Exists(one => one is { Level: 4, IsOpen: true }))
        {
            OpenLetter(m, 4, false, now, true);
        }
    }

    // L2 from one working day late, L3 from five, each once a clock; in a bad-rating check the light follows K3.
    private static void Climb(ModelMatter m, DateTimeOffset now, DateOnly today)
    {
        var overdue = Days.Between(Watched(m), today);
        var level = overdue >= 5 ? 3 : overdue >= 1 ? 2 : 0;
        if (level > m.Climbed)
        {
            m.Climbed = level;
            OpenLetter(m, level, false, now, true);
        }

        if (m.Followers >= 9 && m.OnceAClock.Add("ten"))
        {
            OpenLetter(m, 3, false, now, true);
        }

        if (m.IsRebound && m.OnceAClock.Add("rebound"))
        {
            OpenLetter(m, 3, false, now, true);
        }

        if (m.SentBack >= 2 && m.OnceAClock.Add("sent back"))
        {
            OpenLetter(m, 2, false, now, true);
        }
    }

    public static DateOnly Watched(ModelMatter m) => m.State == VerifyingBadRating && m.Check is { } check ? Days.Add(CivilTime.DateOf(check.At), check.IsContacted ? 5 : 1) : m.Due;

    /// <summary>ok, soon, today, late, paused, done (rule 5.4).</summary>
    public static Light LightOf(ModelMatter m, DateOnly today) =>
        !m.IsOpen ? Light.Done : m.IsPaused ? Light.Paused : today > Watched(m) ? Light.Late : today == Watched(m) ? Light.Today
        : Days.Between(today, Watched(m)) <= Math.Max(1, (m.Limit + 3) / 4) ? Light.Soon : Light.Ok;

    private static bool Supervise(Command c, ModelMatter m, DateTimeOffset now, DateOnly today)
    {
        var level = 2 + (c.A % 4);
        var isCongress = IsCongress(c.Who);
        return c.Says && level <= (isCongress ? 3 : 4) && !m.Letters.Exists(one => one.IsOpen && one.Level == level && one.IsCongress == isCongress) && Then(() => OpenLetter(m, level, isCongress, now));
    }

    private static void OpenLetter(ModelMatter m, int level, bool isCongress, DateTimeOffset now, bool byWatch = false) =>
        m.Letters.Add(new ModelLetter(level, isCongress, byWatch, now) { AnswerBy = level == 2 ? Days.Add(CivilTime.DateOf(now), 3) : level == 3 ? Days.Add(CivilTime.DateOf(now), 5) : null });

    private static bool IsCongress(StaffBrief? who) => who is not null && who.Roles.Any(held => held.Role is Role.StreetCommittee or Role.SpecialCommittee) && who.Roles.All(held => held.Role != Role.Supervisor);

    private static DateOnly Rolled(DateOnly day)
    {
        while (!Days.IsWork(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
