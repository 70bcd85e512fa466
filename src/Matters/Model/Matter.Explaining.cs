using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>解释挂账 and its pool: what an explanation must say, and T24, T25.</summary>
internal sealed partial class Matter
{
    // "at most twice" (T25a)
    private const int MostRenewals = 2;

    /// <summary>T24. A policy or a budget changed: it can be done now, on a new clock, with the unit that explained.</summary>
    public Outcome ReviveExplained(string? news, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.ReviveExplained, mover) is { } blocked)
        {
            return blocked;
        }

        if (string.IsNullOrWhiteSpace(news))
        {
            return MatterRefusals.ReasonMissing;
        }

        ReopenLead(register, false, now);
        BeginAnew();
        RestartClock(register.Limit("limit.other", CivilTime.DateOf(now)), register, now);
        Go(Move.ReviveExplained, mover, now, new MatterEntry("T24", true, news.Trim(), register.UnitName(LeadUnit ?? FirstReceiver), $"{DueDay:yyyy-MM-dd}"), [news.Trim()]);
        return Outcome.Done;
    }

    /// <summary>T25a. Not yet: a new day, at most twice.</summary>
    public Outcome RenewExplained(string? why, DateOnly? revisitOn, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.RenewExplained, mover) is { } blocked)
        {
            return blocked;
        }

        if (WaitingExplanation is not { } waiting || waiting.Renewals >= MostRenewals)
        {
            return MatterRefusals.RenewedTwice;
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            return MatterRefusals.ReasonMissing;
        }

        if (revisitOn is not { } day || IsNoRevisitDay(day, register, now))
        {
            return MatterRefusals.RevisitDayWrong.With(register.Limit("explain.revisit", CivilTime.DateOf(now)).Number);
        }

        waiting.Renew(day);
        StepDue = day;
        Go(Move.RenewExplained, mover, now, new MatterEntry("T25a", true, why.Trim(), $"{day:yyyy-MM-dd}"), [why.Trim(), $"{day:yyyy-MM-dd}"]);
        return Outcome.Done;
    }

    /// <summary>T25b. Renewed twice, or the citizen agrees: it leaves the pool.</summary>
    public Outcome EndExplained(bool citizenAgrees, string? words, Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.EndExplained, mover) is { } blocked)
        {
            return blocked;
        }

        if (!citizenAgrees && WaitingExplanation?.Renewals < MostRenewals)
        {
            return MatterRefusals.NotRenewedTwice;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return MatterRefusals.ReasonMissing;
        }

        WaitingExplanation?.Leave(now);
        Close(register, now);
        Go(Move.EndExplained, mover, now, new MatterEntry("T25b", true, words.Trim()));
        return Outcome.Done;
    }

    private Refusal? ExplainHindrance(Mover mover) =>
        WaitingReply is not { } reply ? MatterRefusals.NotOnThePath
        : reply.Result != ReplyResult.Explained ? MatterRefusals.NotExplained
        : reply.Drafter == mover.Account ? MatterRefusals.SamePerson
        : OpenProposal is not null ? MatterRefusals.ProposalOpen
        : ReviewHindrance(mover);

    private static Refusal? CheckExplanation(ExplanationTerms? terms, Register register, DateTimeOffset now) =>
        terms is null ? MatterRefusals.ExplanationMissing
        : string.IsNullOrWhiteSpace(terms.Basis) ? MatterRefusals.ExplanationMissing.On("basis")
        : string.IsNullOrWhiteSpace(terms.DoableNow) ? MatterRefusals.ExplanationMissing.On("doableNow")
        : string.IsNullOrWhiteSpace(terms.Alternative) ? MatterRefusals.ExplanationMissing.On("alternative")
        : IsNoRevisitDay(terms.RevisitOn, register, now) ? MatterRefusals.RevisitDayWrong.With(register.Limit("explain.revisit", CivilTime.DateOf(now)).Number)
        : null;

    private static bool IsNoRevisitDay(DateOnly day, Register register, DateTimeOffset now)
    {
        var today = CivilTime.DateOf(now);
        return day <= today || day > today.AddDays(register.Limit("explain.revisit", today).Number);
    }

    /// <summary>The unit of the last reply works on it again (a merged matter's with the master's unit); for a matter of attitude its leader names somebody else.</summary>
    private void ReopenLead(Register register, bool byAnother, DateTimeOffset now)
    {
        WaitingExplanation?.Leave(now);
        var last = Replies.LastOrDefault(reply => reply.SentAt is not null);
        var order = OpenLead(last?.Unit ?? LeadUnit ?? FirstReceiver, register, now);
        var before = byAnother ? null : Handler is { } id ? register.Person(id) : null;
        var handler = before is not null && WorksAt(before, order.Unit, register) ? before : null;
        order.Sign(handler?.Id ?? default, handler?.Name ?? "", now);
        IsLeadSigned = true;
        Handler = handler?.Id;
        HandlerName = handler?.Name;
        SignedAt = now;
        ClosedAt = null;
    }
}
