using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>One resource of the API that carries a move, with a body in which nothing is wrong, so that only the right decides.</summary>
/// <param name="Confirms">The second half of a two-person move: whoever may confirm the open proposal.</param>
internal sealed record PathTry(string Noun, Move Move, object Body, bool Confirms = false)
{
    /// <summary>Every staff resource that moves a matter; <see cref="PathOverHttpTests"/> fails when a route has none here.</summary>
    public static readonly IReadOnlyList<PathTry> All =
    [
        new("acceptance", Move.Accept, new { purpose = "Help" }),
        new("redirection", Move.Redirect, new { reason = "Court", basisAndWay = "依《民事诉讼法》，请向区法院起诉。" }),
        new("settlement", Move.SettleOnTheSpot, new { reply = "当场已换好灯泡，群众看过。", confirmed = true }),
        new("handling", Move.HandleHere, new { handler = "chuangkou" }),
        new("referral", Move.SendToCentre, new { }),
        new("dispatch", Move.Dispatch, new { lead = "CG", coHandlers = new[] { new { unit = "JT", ask = "看看线路" } }, purpose = "Help" }),
        new("signature", Move.Sign, new { handler = "chengban" }),
        new("co-handlers", Move.AddCoHandler, new { unit = "ZW", ask = "请查审批记录" }),
        new("opinion", Move.GiveOpinion, new { unit = "JT", opinion = "不是施工造成的" }),
        new("reply", Move.HandInReply, new { result = "Solved", reply = "灯已换好，今晚可以亮。", notesOverdueOpinions = true }),
        new("return", Move.SendBack, new { reason = "请补写什么时候换的" }),
        new("approval", Move.Answer, new { }),
        new("decision", Move.Redirect, new { confirmed = true }, Confirms: true),
        new("decision", Move.Answer, new { confirmed = true }, Confirms: true),
        new("withdrawal", Move.Withdraw, new { record = "群众来电说不用办了" }),
        new("rating", Move.RateWell, new { stars = 5 }),
        new("rating", Move.RateBadly, new { stars = 1, reasons = new[] { "NotSolved" } }),
    ];

    /// <summary>The rows that one request takes from a state, one after the other; empty when the path has none. The centre may accept, refer and dispatch in one command.</summary>
    public IReadOnlyList<Step> RowsFrom(MatterState state)
    {
        Move[] moves = (Move, state) switch
        {
            (Move.Dispatch, MatterState.Registered) => [Move.Accept, Move.SendToCentre, Move.Dispatch],
            (Move.Dispatch, MatterState.Accepted) => [Move.SendToCentre, Move.Dispatch],
            _ => [Move],
        };
        var rows = new List<Step>();
        foreach (var move in moves)
        {
            if (MatterPath.Steps.FirstOrDefault(step => !step.Later && step.Move == move && step.From.Contains(state)) is not { } row || (Confirms && row.Confirm.Count == 0))
            {
                return [];
            }

            rows.Add(row);
            state = row.To ?? state;
        }

        return rows;
    }

    /// <summary>What the table says, read from the table alone.</summary>
    public bool Allows(Step row, Role role, string unit, MatterState state) =>
        Parties(row).Any(party => party.Role == role && party.At switch
        {
            Concern.FirstReceiver => Is(unit, "LJ"),
            Concern.Holder => Is(unit, IsLed(state) ? "CG" : "LJ"),
            Concern.Centre => Is(unit, "LJZX"),
            Concern.CoHolder => Is(unit, "JT"),
            Concern.District => unit == RoleAccounts.Everywhere,
            Concern.Applicant or Concern.House or Concern.Target => false,
        });

    /// <summary>Where a role is worth trying: at every unit when a row names it with a unit, else once with the role in the whole district, the strongest there is.</summary>
    public IReadOnlyList<string> UnitsToTry(IReadOnlyList<Step> rows, Role role) =>
        rows.SelectMany(Parties).Any(party => party.Role == role && party.At is not (Concern.District or Concern.Applicant or Concern.House))
            ? [.. RoleAccounts.Units, RoleAccounts.Everywhere]
            : [RoleAccounts.Everywhere];

    private IReadOnlyList<Party> Parties(Step row) => Confirms ? row.Confirm : row.Who;

    private static bool Is(string unit, string concerned) => unit == concerned || unit == RoleAccounts.Everywhere;

    private static bool IsLed(MatterState state) => state is not (MatterState.Registered or MatterState.Accepted or MatterState.AwaitingDispatch
        or MatterState.AwaitingSupplement or MatterState.Merged or MatterState.Redirected or MatterState.Withdrawn);
}
