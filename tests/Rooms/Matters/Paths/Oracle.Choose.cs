using Huiyin.Registry.Contract;
using static Huiyin.Matters.Contract.MatterState;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>Makes a command of what chance gave: mostly something sensible from where the matter stands, so that the far ends of the path are reached; else anything by anybody.</summary>
internal sealed partial class Oracle
{
    private static readonly Try[] All = [.. Enum.GetValues<Try>()];

    /// <param name="isBitter">Somebody who is never satisfied, and is right: the last round is far away.</param>
    public Command Choose(Pick pick, bool isBitter)
    {
        var at = pick.Matter % 10 < 7 ? 0 : pick.Matter % 10 < 9 ? 1 : 2;
        var m = matters[at];
        if (pick.Bias % 100 >= 85)
        {
            var anybody = pick.Who % (Players.Staff.Count + 1);
            return new Command(All[pick.What % All.Length], at, anybody == Players.Staff.Count ? null : Players.Staff[anybody], pick.A, pick.B);
        }

        Try[] sensible = [.. Onward(m), .. Aside(m)];
        var onward = Onward(m);
        var what = pick.Bias % 100 < (isBitter ? 75 : 50) && onward.Length > 0 ? onward[pick.What % onward.Length] : sensible[pick.What % sensible.Length];
        var c = new Command(what, at, null, isBitter && what is Try.Rate or Try.Verify ? pick.A / 30 * 30 : Aimed(what, m, pick), pick.B);
        return c.IsJob ? c : c with { Who = Somebody(c, m, pick) };
    }

    // The way to the archive, and once round.
    private static Try[] Onward(ModelMatter m) => m.State switch
    {
        Registered => [Try.Accept],
        AwaitingSupplement => [Try.GiveSupplement],
        Accepted => [Try.HandleHere, Try.ToCentre, Try.ToCentre],
        AwaitingDispatch => [Try.Dispatch],
        Dispatched => [Try.Sign],
        InHand or InRework when m.Proposed is not null => [Try.Decide],
        InHand when m.Asked is not null && m.Extensions.Count < 2 => [Try.DecideExtension],
        InHand or InRework when m.Handler is null => [Try.Assign],
        InHand or InRework when m.Co.Count > 0 => [Try.Opinion, Try.HandIn],
        InHand or InRework => m.IsContacted ? [Try.HandIn] : [Try.Contact],
        InDispute => [Try.Rule],
        Suspended => [Try.Resume],
        ReplyInReview => m.Proposed is not null ? [Try.Decide] : m.Reply?.IsExplained == true ? [Try.Explain] : [Try.Answer],
        Answered => [Try.Rate],
        VerifyingBadRating => m.HasPhone && m.Check?.IsContacted == false ? [Try.Contact] : [Try.Verify],
        Explained => [Try.Revive, Try.Renew, Try.Rate, Try.EndExplained],
        Closed => m.IsPatient ? [Try.LookBack] : [Try.Rate, Try.Reopen, Try.LookBack],
        Redirected => [Try.TakeBack],
        Merged => m.Master?.RepliedBy is not null ? [Try.Carry] : [],
        Draft or Withdrawn => [],
    };

    private static Try[] Aside(ModelMatter m) => m.State switch
    {
        Registered => [Try.AskSupplement, Try.Redirect, Try.Decide, Try.Merge, Try.Watch],
        Accepted => [Try.Settle, Try.Offer, Try.TakeOver, Try.RefuseOffer, Try.Contest, Try.AskSupplement, Try.Redirect, Try.Decide, Try.Merge, Try.Watch],
        AwaitingDispatch => [Try.Redirect, Try.Decide, Try.Merge, Try.Watch],
        Dispatched => [Try.Return, Try.Return, Try.Merge, Try.Watch],
        InHand => [Try.Offer, Try.Offer, Try.TakeOver, Try.RefuseOffer, Try.Contest, Try.AddCo, Try.Opinion, Try.ReturnCo, Try.AskExtension, Try.AskExtension, Try.DecideExtension, Try.DecideExtension,
            Try.Suspend, Try.Suspend, Try.Decide, Try.AskSupplement, Try.Contact, Try.Merge, Try.Watch, Try.Supervise, Try.Report, Try.Lift],
        InRework => [Try.AddCo, Try.Opinion, Try.Assign, Try.Watch, Try.Merge, Try.Withdraw, Try.Appeal, Try.DecideAppeal, Try.Report, Try.Lift],
        ReplyInReview => [Try.SendBack, Try.Decide, Try.Merge, Try.Watch, Try.Supervise],
        Answered => [Try.CloseUnrated, Try.CallBack, Try.Supervise],
        Closed => [Try.RateOutcome, Try.Appeal, Try.DecideAppeal, Try.LookBack],
        Redirected => [Try.Object, Try.TakeBack],
        Merged => [Try.Unmerge, Try.Carry, Try.Withdraw, Try.Watch],
        VerifyingBadRating => [Try.Contact, Try.Watch],
        AwaitingSupplement or InDispute or Suspended => [Try.Watch, Try.Watch, Try.Merge, Try.Withdraw, Try.Urge],
        Draft or Explained or Withdrawn => [Try.Watch, Try.Supervise, Try.Urge],
    };

    // A handler who works there, a unit that was asked: what a form would offer.
    private static int Aimed(Try what, ModelMatter m, Pick pick)
    {
        var unit = what switch
        {
            Try.Sign or Try.Assign => m.Holder,
            Try.HandleHere => m.First,
            Try.TakeOver => m.Offer?.Target ?? m.Holder,
            _ => (UnitId?)null,
        };
        if (unit is { } here)
        {
            return From(pick.A, index => Is(Players.Staff[index], "11", here)) ?? pick.A;
        }

        if (what == Try.AskExtension)
        {
            return 13 + 1 + (pick.A % 5);
        }

        return what is Try.Opinion or Try.ReturnCo ? From(pick.A, index => index < Players.Units.Count && m.Co.ContainsKey(Players.Units[index])) ?? pick.A : pick.A;
    }

    private static StaffBrief? Somebody(Command c, ModelMatter m, Pick pick)
    {
        if (May(c, m) && pick.Who % 2 == 0)
        {
            return null; // the citizen
        }

        var right = From(pick.Who, index => (c with { Who = Players.Staff[index] }) is var tried && May(tried, m) && IsNobodyTwice(tried, m));
        return right is { } found ? Players.Staff[found] : null;
    }

    private static bool IsNobodyTwice(Command c, ModelMatter m) => c.What switch
    {
        Try.HandIn => m.IsFinal || c.Who?.Id == m.Handler,
        Try.Answer or Try.Explain => c.Who?.Account != m.Reply?.Drafter,
        Try.Decide => c.Who?.Account != m.Proposed?.By && c.Who?.Account != m.Reply?.Drafter && c.Who?.Account != m.HalfConfirmed?.By,
        Try.DecideExtension => c.Who?.Account != m.Asked?.By,
        _ => true,
    };

    private static int? From(int start, Func<int, bool> fits)
    {
        for (var step = 0; step < Players.Staff.Count; step++)
        {
            var index = (start + step) % Players.Staff.Count;
            if (fits(index))
            {
                return index;
            }
        }

        return null;
    }
}
