using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Matter = Huiyin.Matters.Model.Matter;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>What the house and the oracle do not agree on.</summary>
internal static class Differences
{
    public static string? Of(ModelMatter m, Matter matter, DateOnly today)
    {
        var isOver = m.State is MatterState.Withdrawn or MatterState.Redirected;
        (string What, object? Rule, object? House)[] pairs =
        [
            ("state", m.State, matter.State),
            ("due day", m.Due, matter.DueDay),
            ("limit", m.Limit, matter.LimitNumber),
            ("light", Oracle.LightOf(m, today), matter.LightOn(Players.Register.Calendar, today)),
            ("responsible", isOver ? null : m.Responsible, isOver ? null : matter.Responsible),
            ("handler", isOver ? null : m.Handler, isOver || matter.Handler == default(StaffId) ? null : matter.Handler),
            ("round", m.Round, matter.Round),
            ("upheld", m.Upheld, matter.UpheldCount),
            ("rework", m.IsRework, matter.IsRework),
            ("final round", m.IsFinal, matter.IsFinalRound),
            ("to be called", m.State == MatterState.Answered && m.HasPhone && !m.IsCalled, matter.AwaitsCallBack),
            ("marks", m.Marks, matter.Ratings.Count(rating => rating.Round == matter.Round && rating.Occasion == RatingOccasion.Reply)),
            ("master", m.Master?.No, matter.MasterId?.Value.ToByteArray()[15] - 1),
            ("followers", m.Followers, matter.FollowerCount),
            ("co-handlers", string.Join(',', m.Co.Keys.Select(unit => unit.Value).Order()), string.Join(',', matter.Orders.Where(order => order is { Role: WorkOrderRole.CoHandler, IsOpen: true }).Select(order => order.Unit.Value).Order())),
            ("offer", m.Offer?.Target, matter.OpenTransfer?.Target),
            ("extension asked", m.Asked?.Days, matter.OpenExtension?.Days),
            ("proposal", m.Proposed?.By, matter.OpenProposal?.ProposedBy),
            ("waits until", m.Wait?.Until, matter.OpenStop?.Until),
            ("ruled", m.IsRuled, matter.IsRuled),
            ("rebound", m.IsRebound, matter.IsRebound),
            ("letters", string.Join(',', m.Letters.Where(one => one.IsOpen).Select(one => one.Level).Order()), string.Join(',', matter.Supervisions.Where(one => one is { IsOpen: true, Level: >= 2 }).Select(one => one.Level).Order())),
            ("look-backs", string.Join(',', m.Plans.Where(plan => !plan.IsDone).Select(plan => plan.Day).Order()), string.Join(',', matter.LookBacks.Where(plan => plan.IsOpen).Select(plan => plan.PlannedOn).Order())),
        ];
        var apart = pairs.Where(pair => !Equals(pair.Rule, pair.House)).Select(pair => $"{pair.What}: rule {pair.Rule ?? "none"}, house {pair.House ?? "none"}").ToList();
        return apart.Count == 0 ? null : string.Join("; ", apart);
    }
}
