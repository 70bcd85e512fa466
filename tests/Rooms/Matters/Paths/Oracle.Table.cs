using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using static Huiyin.Matters.Contract.MatterState;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>The columns "From" and "Who" of rule 5.3, copied by hand; roles are the numbers of rule 4.1.</summary>
internal sealed partial class Oracle
{
    private static readonly MatterState[] StillOpen = [Registered, AwaitingSupplement, Accepted, AwaitingDispatch, Dispatched, InHand, InDispute, Suspended, ReplyInReview];

    private static readonly Dictionary<Try, (MatterState[] From, string Who)> Table = new()
    {
        [Try.Accept] = ([Registered], "7-10,12,14@first"),
        [Try.Redirect] = ([Registered, Accepted, AwaitingDispatch], "7-10@first 9@centre"),
        [Try.AskSupplement] = ([Registered, Accepted, InHand], "7-11@holder"),
        [Try.GiveSupplement] = ([AwaitingSupplement], "citizen"),
        [Try.Settle] = ([Accepted], "7-9,11,12,14@first"),
        [Try.HandleHere] = ([Accepted], "7-10,12,14@first"),
        [Try.ToCentre] = ([Accepted], "7-10,12,14@first"),
        [Try.Dispatch] = ([AwaitingDispatch], "9@centre"),
        [Try.Sign] = ([Dispatched], "10-12@holder"),
        [Try.Offer] = ([Accepted, InHand], "7,9-12@holder"),
        [Try.TakeOver] = ([Accepted, InHand], "9,10,12@target"),
        [Try.RefuseOffer] = ([Accepted, InHand], "9,10,12@target"),
        [Try.Contest] = ([Accepted, InHand], "7,9,10,12@holder"),
        [Try.Return] = ([Dispatched], "10,12@holder"),
        [Try.ReturnCo] = ([InHand, InRework], "10-12@unit"),
        [Try.Rule] = ([InDispute], "15,19@any"),
        [Try.AddCo] = ([InHand, InRework], "9@centre 12@holder 15,19@any"),
        [Try.Opinion] = ([InHand, InRework], "10-12@unit"),
        [Try.AskExtension] = ([InHand], "11,12@holder"),
        [Try.Suspend] = ([InHand], "11@holder"),
        [Try.Resume] = ([Suspended], "11,12@holder"),
        [Try.Assign] = ([InHand, InRework], "10,12@holder"),
        [Try.Revive] = ([Explained], "9,16@any"),
        [Try.Renew] = ([Explained], "9,16@any"),
        [Try.EndExplained] = ([Explained], "16@any"),
        [Try.Rate] = ([Answered, Explained, Closed], "citizen 26@any"),
        [Try.CallBack] = ([Answered], "26@any"),
        [Try.RateOutcome] = ([Closed], "citizen 26@any"),
        [Try.LookBack] = ([Closed], "4,6,9,14,16-18,26@any"),
        [Try.Reopen] = ([Closed], "citizen 9,16,26@any"),
        [Try.Object] = ([Redirected], "citizen"),
        [Try.TakeBack] = ([Redirected], "9,16@any"),
        [Try.Merge] = (StillOpen, "8,9@any"),
        [Try.Unmerge] = ([Merged], "9@any"),
        [Try.Withdraw] = ([.. StillOpen, Merged], "citizen 7@first"),
        [Try.Urge] = ([.. StillOpen, VerifyingBadRating, InRework], "citizen 4,6,9,16-19@any"),
    };

    private static bool May(Command c, ModelMatter m) => c.What switch
    {
        // The first extension is the leader's, the second the centre's.
        Try.DecideExtension => m.State == InHand && Is(c.Who, m, c, m.Extensions.Count == 0 ? "12@holder" : "9@centre"),
        Try.Decide => m.Proposed is { } proposed && Is(c.Who, m, c, proposed.What switch
        {
            Try.Redirect => "12@first 12@centre",
            Try.Suspend => "12@holder 9@centre",
            _ => "9@centre",
        }),
        Try.HandIn => (m.State == InHand && Is(c.Who, m, c, "7,11@holder")) || (m.State == InRework && Is(c.Who, m, c, "11,12@holder")),
        Try.SendBack => m.State == ReplyInReview && Is(c.Who, m, c, m.IsRework ? "12@above 9@centre" : "12@holder 9@centre"),
        Try.Answer or Try.Explain => m.State == ReplyInReview && Is(c.Who, m, c, m.IsRework ? "12@above" : "12@holder"),
        Try.Verify => m.State == VerifyingBadRating && Is(c.Who, m, c, c.A % 3 == 0 ? "26@any" : "16@any"),
        Try.Contact => m.State == VerifyingBadRating ? Is(c.Who, m, c, "16,26@any")
            : m.IsOpen && m.Co.Keys.Append(m.Holder).Append(m.Responsible).Append(m.First).Append(m.Centre).Any(unit => Is(c.Who, "7-12,14", unit)),
        Try.Appeal => c.Who is null || Is(c.Who, m, c, "12@holder"),
        Try.DecideAppeal => Is(c.Who, m, c, "16@any"),
        Try.Supervise => m.State is not (Redirected or Withdrawn or Merged) && Is(c.Who, m, c, "16-19@any"),
        Try.Report => Is(c.Who, "12", m.Responsible),
        Try.Lift => Is(c.Who, m, c, "16-19@any"),
        _ => Table.TryGetValue(c.What, out var row) && row.From.Contains(m.State) && Is(c.Who, m, c, row.Who),
    };

    private static bool Is(StaffBrief? who, ModelMatter m, Command c, string parties) => Read(parties).Any(party => party.At switch
    {
        "" => who is null,
        "any" => who is not null && who.Roles.Any(held => Names(party.Roles, held.Role)),
        "first" => Is(who, party.Roles, m.First),
        "centre" => Is(who, party.Roles, m.Centre),
        "holder" => Is(who, party.Roles, m.Holder),
        "above" => Is(who, party.Roles, m.Above),
        "target" => m.Offer is { } offer && Is(who, party.Roles, offer.Target),
        "unit" => Is(who, party.Roles, c.Unit),
        _ => throw new InvalidOperationException(parties),
    });

    private static bool Is(StaffBrief? who, string roles, UnitId unit) => Is(who, Read(roles)[0].Roles, unit);

    private static bool Is(StaffBrief? who, long roles, UnitId unit) => who is not null && who.Roles.Any(held => Names(roles, held.Role) && Players.IsWithin(unit, held.At));

    private static bool Names(long roles, Role role) => (roles >> (int)role & 1) != 0;

    private static bool WorksAt(StaffBrief person, UnitId unit) => Is(person, "7,10-12", unit);

    // "7-10,12@first citizen": role numbers as bits, and where they must be held.
    private static (long Roles, string At)[] Read(string parties) => Parsed.GetOrAdd(parties, static text => [.. text.Split(' ').Select(party =>
    {
        var at = party.IndexOf('@', StringComparison.Ordinal);
        var names = at < 0 ? party : party[..at];
        return (char.IsDigit(names[0]) ? names.Split(',').Aggregate(0L, (bits, range) => bits | Bits(range)) : 0L, at < 0 ? "" : party[(at + 1)..]);
    })]);

    private static long Bits(string range)
    {
        var ends = range.Split('-').Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Aggregate(0L, (bits, role) => bits | (1L << role));
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, (long Roles, string At)[]> Parsed = new(StringComparer.Ordinal);
}
