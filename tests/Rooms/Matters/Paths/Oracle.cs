using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using static Huiyin.Matters.Contract.MatterState;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>The small pure model of rule 5.3: whether a command is done, and what it changes. It knows nothing of timelines, messages or databases.</summary>
internal sealed partial class Oracle(IReadOnlyList<ModelMatter> matters)
{
    public IReadOnlyList<ModelMatter> Matters => matters;

    /// <summary>True when the rule lets it be done; then the matters are moved.</summary>
    public bool Do(Command c, DateTimeOffset now)
    {
        var m = matters[c.Matter];
        var today = CivilTime.DateOf(now);
        return c.What switch
        {
            Try.Watch => Each(one => Watch(one, now, today)),
            Try.Carry => Each(one => Carry(one, now)),
            Try.CloseUnrated => Each(one => CloseUnrated(one, now)),
            _ => May(c, m) && (Early(c, m, now, today) ?? Midway(c, m, now, today) ?? Late(c, m, now, today) ?? Beside(c, m, now, today) ?? throw new InvalidOperationException($"{c.What}")),
        };
    }

    // A job looks at every matter, and finds nothing to do or does it.
    private bool Each(Action<ModelMatter> look)
    {
        foreach (var one in matters)
        {
            look(one);
        }

        return true;
    }

    // Receiving and finding the unit: T2, T3, T6 to T15
    private bool? Early(Command c, ModelMatter m, DateTimeOffset now, DateOnly today) => c.What switch
    {
        Try.Accept => Accept(c, m),
        Try.Redirect => c.Says && m.Followers == 0 && m.Proposed is null && Then(() => m.Proposed = (Try.Redirect, Account(c), default)),
        Try.Settle => c.Says && c.A % 10 != 0 && Then(() =>
        {
            m.SetLead(m.First, c.Who?.Id, true);
            Echo(m, false, now);
            m.Enter(Answered);
        }),
        Try.HandleHere => Then(() =>
        {
            m.SetLead(m.First, c.Named.Id, true);
            m.Enter(InHand);
        }),
        Try.ToCentre => Then(() => m.Enter(AwaitingDispatch)),
        Try.Dispatch => IsTeam(c, m, c.Unit) && Then(() => Send(c, m, c.Unit, now)),
        Try.Sign => WorksAt(c.Named, m.Holder) && Then(() =>
        {
            m.SetLead(m.Holder, c.Named.Id, true);
            m.Enter(InHand);
        }),
        Try.Offer => c.Says && c.B % 20 != 1 && !m.IsRuled && m.Offer is null && c.Unit != m.Holder && Takes(c.Unit, m) && Then(() => m.Offer = (c.Unit, Days.Add(today, 1))),
        Try.TakeOver => WorksAt(c.Named, m.Offer!.Value.Target /* May asks */) && Then(() =>
        {
            m.SetLead(m.Offer.Value.Target, c.Named.Id, true);
            (m.Offer, m.MayContest) = (null, null);
            m.Enter(InHand);
        }),
        Try.RefuseOffer => c.Says && Then(() => (m.MayContest, m.Offer) = (m.Holder, null)),
        Try.Contest => c.Says && m.Offer is null && m.MayContest == m.Holder && !m.IsRuled && Then(() => m.Enter(InDispute)),
        Try.Return => c.Says && c.Unit != m.Lead && !m.IsRuled && !m.WasReturnedTwice && today <= Days.Add(CivilTime.DateOf(m.SentAt), m.Co.Count > 0 ? 2 : 1) && Then(() =>
        {
            m.LoseLead();
            m.Enter(m.WasReturned ? InDispute : AwaitingDispatch);
            m.WasReturnedTwice = m.WasReturned;
            m.WasReturned = true;
        }),
        Try.Rule => c.Says && IsTeam(c, m, c.Lead ?? Players.Command) && Then(() =>
        {
            Send(c, m, c.Lead ?? Players.Command, now);
            m.IsRuled = true;
        }),
        _ => null,
    };

    // What waits, and the answer: T4, T5, T16 to T23
    private bool? Midway(Command c, ModelMatter m, DateTimeOffset now, DateOnly today) => c.What switch
    {
        Try.AskSupplement => AskSupplement(c, m, today),
        Try.GiveSupplement => c.Says && Then(() => GoOn(m, today)),
        Try.AddCo => c.Says && c.Unit != m.Lead && Takes(c.Unit, m) && !m.Co.ContainsKey(c.Unit) && Then(() => AddCo(m, c.Unit, today)),
        Try.Opinion => c.Says && m.Co.ContainsKey(c.Unit) && Then(() => m.Co.Remove(c.Unit)),
        Try.ReturnCo => c.Says && m.Co.ContainsKey(c.Unit) && Then(() => m.Co.Remove(c.Unit)),
        Try.AskExtension => c.Says && m.Asked is null && m.Extensions.Count < 2 && m.IsContacted && IsInTime(m, today)
            && c.A % 13 is > 0 and var days && days <= (m.Extensions.Count == 0 ? Math.Min(5, m.Limit) : 10) && Then(() => m.Asked = (Account(c), days)),
        Try.DecideExtension => m.Asked is { } asked && asked.By != Account(c) && today <= m.Due && (c.A % 4 != 0 || c.Says) && Then(() =>
        {
            m.Asked = null;
            m.Extensions.AddRange(c.A % 4 != 0 ? [asked.Days] : []);
            m.Recount();
        }),
        Try.Suspend => c.Says && m.Proposed is null && m.Offer is null && IsInTime(m, today) && today.AddDays(c.A % 60) is var until && until > today && until <= Days.Add(today, 30)
            && Then(() => m.Proposed = (Try.Suspend, Account(c), until)),
        Try.Resume => c.Says && Then(() => GoOn(m, today)),
        Try.Contact => c.Says && Then(() => Contact(m)),
        Try.Assign => m.Lead is { } lead && WorksAt(c.Named, lead) && Then(() => m.Handler = c.Named.Id),
        Try.HandIn => HandIn(c, m, today),
        Try.SendBack => c.Says && Then(() =>
        {
            m.SentBack++;
            m.Reply = null;
            m.Enter(m.IsRework ? InRework : InHand);
        }),
        Try.Answer => m.Reply is { IsExplained: false } reply && reply.Drafter != Account(c) && m.Proposed is null && Then(() =>
        {
            if (m.WasBadlyRated || m.HighestLetter >= 2 || m.Followers >= 9)
            {
                m.Proposed = (Try.Answer, Account(c), default);
            }
            else
            {
                Answer(m, now);
            }
        }),
        Try.Explain => m.Reply is { IsExplained: true } reply && reply.Drafter != Account(c) && m.Proposed is null && Then(() => m.Proposed = (Try.Explain, Account(c), default)),
        Try.Decide => Decide(c, m, now, today),
        _ => null,
    };

    private static bool Accept(Command c, ModelMatter m)
    {
        var purpose = PurposeOf(c);
        var isOther = (purpose == Purpose.Consultation) != (m.Purpose == Purpose.Consultation);
        return (!isOther || m.Purpose is null || c.Says) && Then(() =>
        {
            m.Purpose = purpose;
            m.IsConfidential |= purpose == Purpose.TipOff;
            m.Reported = purpose == Purpose.TipOff ? Players.Roads : null;
            m.Limit = LimitOf(purpose);
            m.Due = isOther ? m.Count() : m.Due;
            m.Enter(Accepted);
        });
    }

    private static bool AskSupplement(Command c, ModelMatter m, DateOnly today)
    {
        var until = c.A % 4 == 0 ? Days.Add(today, 5) : today.AddDays(c.A % 50);
        return c.Says && !m.WasSupplemented && m.Offer is null && IsInTime(m, today) && until >= Days.Add(today, 5) && until <= Days.Add(today, 30) && Then(() =>
        {
            m.Wait = (today, until, m.State);
            m.WasSupplemented = true;
            m.Enter(AwaitingSupplement);
        });
    }

    private static void Contact(ModelMatter m)
    {
        if (m.State != VerifyingBadRating)
        {
            m.IsContacted = true;
        }
        else if (m.Check is { } check)
        {
            m.Check = check with { IsContacted = true };
        }
    }

    private static bool HandIn(Command c, ModelMatter m, DateOnly today)
    {
        var isExplained = ResultOf(c) == Huiyin.Matters.Contract.ReplyResult.Explained;
        var hasTerms = c.A % 200 > 0 && c.A % 200 <= 180;
        var opinionsIn = m.Co.Count == 0 || (c.B % 2 == 0 && m.Co.Values.All(day => day < today));
        var isDrafter = m.IsFinal ? Is(c.Who, "12", m.Holder) : c.Who?.Id == m.Handler;
        return c.Says && m.Offer is null && isDrafter && m.IsContacted && (!isExplained || hasTerms) && opinionsIn && Then(() =>
        {
            m.Reply = (Account(c), isExplained);
            m.Enter(ReplyInReview);
        });
    }

    private static bool Decide(Command c, ModelMatter m, DateTimeOffset now, DateOnly today)
    {
        var proposed = m.Proposed!.Value; // May asks
        if (proposed.By == Account(c) || m.Reply?.Drafter == Account(c))
        {
            return false;
        }

        if (c.A % 5 == 0)
        {
            return c.Says && Then(() => (m.Proposed, m.HalfConfirmed) = (null, null));
        }

        switch (proposed.What)
        {
            case Try.Redirect:
                return m.Followers == 0 && Then(() =>
                {
                    m.Redirectors.Clear();
                    m.Redirectors.AddRange([proposed.By, Account(c)]);
                    m.RedirectedAt = now;
                    m.Enter(Redirected);
                });
            case Try.Suspend:
                return ConfirmSuspension(c, m, proposed.Until, today);
            case Try.Answer:
                return Then(() => Answer(m, now));
            default:
                Echo(m, true, now);
                m.Enter(Explained);
                return true;
        }
    }

    // Both must confirm, by another person each; meanwhile nothing may have come up that blocks it.
    private static bool ConfirmSuspension(Command c, ModelMatter m, DateOnly until, DateOnly today)
    {
        if (m.Offer is not null || until <= today)
        {
            return false;
        }

        if (m.HalfConfirmed is { } half)
        {
            return half.By != Account(c) && Is(c.Who, half.AsHolder ? "9" : "12", half.AsHolder ? m.Centre : m.Holder) && Then(() =>
            {
                m.Wait = (today, until, InHand);
                m.Enter(Suspended);
            });
        }

        m.HalfConfirmed = (Account(c), Is(c.Who, "12", m.Holder));
        return true;
    }

    private static void Answer(ModelMatter m, DateTimeOffset now)
    {
        Echo(m, false, now);
        m.Enter(Answered);
    }

    private static void Echo(ModelMatter m, bool isExplained, DateTimeOffset now)
    {
        m.Round++;
        (m.Marks, m.HasOutcomeMark, m.Renewals, m.IsCalled) = (0, false, 0, false);
        m.HalfDays.Clear();
        (m.Reply, m.RepliedBy, m.IsExplained) = (null, m.Holder, isExplained);
        m.AnsweredAt = now;
        m.RateUntil = CivilTime.StartOf(CivilTime.DateOf(now).AddDays(16));
    }

    private static void Send(Command c, ModelMatter m, UnitId lead, DateTimeOffset now)
    {
        m.SetLead(lead, null, false);
        m.SentAt = now;
        foreach (var unit in c.Co.Where(unit => !m.Co.ContainsKey(unit)))
        {
            AddCo(m, unit, CivilTime.DateOf(now));
        }

        m.Enter(Dispatched);
    }

    // ⌈½ × what remains⌉, at least one day
    private static void AddCo(ModelMatter m, UnitId unit, DateOnly today) => m.Co[unit] = Days.Add(today, Math.Max(1, (Days.Between(today, m.Due) + 1) / 2));

    private void GoOn(ModelMatter m, DateOnly day)
    {
        foreach (var one in matters.Where(one => one.Master == m && one.State == Merged))
        {
            TakeStop(one, m, day);
        }

        var wait = m.Wait!.Value; // paused
        m.Stops.Add((wait.From, day));
        m.Wait = null;
        m.Recount();
        m.Enter(wait.Back);
    }

    private static bool IsTeam(Command c, ModelMatter m, UnitId lead) =>
        Takes(lead, m) && c.Co.All(unit => unit != lead && Takes(unit, m) && c.Says) && c.Co.Distinct().Count() == c.Co.Count;

    private static bool Takes(UnitId unit, ModelMatter m) => unit != Players.Court && unit != m.Reported;

    private static bool IsInTime(ModelMatter m, DateOnly today) => Days.Between(today, m.Due) >= 1;

    private static bool Then(Action change)
    {
        change();
        return true;
    }

    private static string Account(Command c) => c.Who?.Account ?? "citizen";

    public static int LimitOf(Purpose? purpose) => purpose == Purpose.Consultation ? 3 : 12;

    public static Purpose PurposeOf(Command c) => (c.A % 10) switch { 0 => Purpose.TipOff, 1 or 2 or 3 => Purpose.Consultation, 4 => Purpose.Complaint, _ => Purpose.Help };

    public static Huiyin.Matters.Contract.ReplyResult ResultOf(Command c) => (c.A % 4) switch
    {
        0 => Huiyin.Matters.Contract.ReplyResult.Explained,
        1 => Huiyin.Matters.Contract.ReplyResult.PartlySolved,
        _ => Huiyin.Matters.Contract.ReplyResult.Solved,
    };
}
