using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>One resource of the API that carries a move, with a body in which nothing is wrong, so that only the right decides.</summary>
/// <param name="In">What must have happened to the matter before, where the state alone does not say it.</param>
internal sealed record PathTry(string Noun, Move Move, object Body, Situation In = Situation.Plain)
{
    /// <summary>The second half of a two-person move: whoever may confirm the open proposal.</summary>
    public bool Confirms { get; init; }

    /// <summary>Where rows differ only by where the matter came from.</summary>
    public string? Row { get; init; }

    /// <summary>A guard that names some of the row's parties: "first by R12, second by R9".</summary>
    public Func<Role, string, bool> Guard { get; init; } = (_, _) => true;

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
        new("return", Move.SendBack, new { reason = "请补写什么时候换的" }) { Row = "T21a" },
        new("return", Move.SendBack, new { reason = "请补写什么时候换的" }, Situation.Reworked) { Row = "T21b" },
        new("approval", Move.Answer, new { }) { Guard = (_, unit) => unit is "CG" or RoleAccounts.Everywhere },
        new("approval", Move.Answer, new { }, Situation.Reworked) { Guard = (_, unit) => unit is "ZHZX" or RoleAccounts.Everywhere },
        new("decision", Move.Redirect, new { confirmed = true }, Situation.Proposed) { Confirms = true },
        new("decision", Move.Answer, new { confirmed = true }, Situation.Proposed) { Confirms = true },
        new("decision", Move.Suspend, new { confirmed = true }, Situation.Proposed) { Confirms = true },
        new("decision", Move.Explain, new { confirmed = true }, Situation.Proposed) { Confirms = true },
        new("withdrawal", Move.Withdraw, new { record = "群众来电说不用办了" }),
        new("rating", Move.RateWell, new { stars = 5 }),
        new("rating", Move.RateBadly, new { stars = 1, reasons = new[] { "NotSolved" } }),
        new("rating", Move.RateFinalRoundBadly, new { stars = 1, reasons = new[] { "NotSolved" } }, Situation.FinalRound),
        new("transfer", Move.OfferTransfer, new { unit = "WY", reason = "在望月街道地面", spokenTo = "望月街道周主任", spokenAt = StoryClock.Monday, theirWords = "看过现场，可以接" }),
        new("transfer-answer", Move.AcceptTransfer, new { accepted = true, handler = "r11.WY" }, Situation.Offered),
        new("transfer-answer", Move.RefuseTransfer, new { accepted = false, basis = "职责清单第 12 项不在本单位" }, Situation.Offered),
        new("dispute", Move.ContestRefusal, new { reason = "现场就在望月地面" }, Situation.Refused),
        new("order-return", Move.ReturnOrder, new { basis = "职责清单第 12 项属于交通", unit = "JT" }),
        new("order-return", Move.ReturnOrderAgain, new { basis = "职责清单第 12 项属于交通", unit = "JT" }, Situation.ReturnedOnce),
        new("ruling", Move.Rule, new { lead = "JT", grounds = "按职责清单第 12 项" }),
        new("supplement-request", Move.AskSupplement, new { list = "灯杆编号的照片" }),
        new("extension", Move.AskExtension, new { days = 3, reason = "配件在途", plan = "到货当天更换" }),
        new("extension-decision", Move.GrantExtension, new { granted = true }, Situation.ExtensionAsked) { Guard = (role, _) => role == Role.UnitLeader },
        new("extension-decision", Move.RefuseExtension, new { granted = false, reason = "可以先装临时灯" }, Situation.ExtensionAsked) { Guard = (role, _) => role == Role.UnitLeader },
        new("extension-decision", Move.GrantExtension, new { granted = true }, Situation.SecondExtensionAsked) { Guard = (role, _) => role == Role.Dispatcher },
        new("suspension", Move.Suspend, new { reason = "Testing", ground = "依规送检", until = StoryClock.Monday.AddDays(14).ToString("yyyy-MM-dd") }),
        new("resumption", Move.Resume, new { reason = "检测报告已出" }),
        new("explanation", Move.Explain, new { }, Situation.ExplainedReply) { Guard = (_, unit) => unit is "CG" or RoleAccounts.Everywhere },
        new("explanation", Move.Explain, new { }, Situation.ReworkedExplained) { Guard = (_, unit) => unit is "ZHZX" or RoleAccounts.Everywhere },
        new("revisit", Move.ReviveExplained, new { outcome = "Revive", words = "改造资金已下达" }),
        new("revisit", Move.RenewExplained, new { outcome = "Renew", words = "资金还没有下达", revisitOn = StoryClock.Monday.AddDays(90).ToString("yyyy-MM-dd") }),
        new("revisit", Move.EndExplained, new { outcome = "End", words = "群众同意不再等", agrees = true }),
        new("verification", Move.UpholdBadRating, new { outcome = "Upheld", evidence = "现场灯还是不亮" }),
        new("verification", Move.BeginFinalRound, new { outcome = "Upheld", evidence = "现场灯还是不亮" }, Situation.UpheldOnce),
        new("verification", Move.RejectBadRating, new { outcome = "NotUpheld", evidence = "现场灯是亮的，有照片" }),
        new("verification", Move.RejectBadRatingOfExplained, new { outcome = "NotUpheld", evidence = "解释有依据" }, Situation.FromExplained),
        new("reopening", Move.Reopen, new { reason = "灯又不亮了" }),
        new("merge", Move.Merge, new { master = "" }),
        new("unmerge", Move.Unmerge, new { reason = "不是同一盏灯" }),
        new("redirect-recall", Move.TakeBackRedirect, new { reason = "自查发现应由本区办理" }),
    ];

    /// <summary>The rows that one request takes from a state, one after the other; empty when the path has none. The centre may accept, refer and dispatch in one command, and one resource serves a move and its twin of another state.</summary>
    public IReadOnlyList<Step> RowsFrom(MatterState state)
    {
        Move[] moves = (Move, state) switch
        {
            (Move.Dispatch, MatterState.Registered) => [Move.Accept, Move.SendToCentre, Move.Dispatch],
            (Move.Dispatch, MatterState.Accepted) => [Move.SendToCentre, Move.Dispatch],
            (Move.HandInReply, MatterState.InRework) => [Move.HandInRework],
            (Move.RateWell, MatterState.Explained or MatterState.Closed) => [Move.RateAgainWell],
            _ => [Move],
        };
        var rows = new List<Step>();
        foreach (var move in moves)
        {
            if (MatterPath.Steps.FirstOrDefault(step => step.Move == move && step.From.Contains(state) && (Row is null || step.No == Row)) is not { } row || (Confirms && row.Confirm.Count == 0))
            {
                return [];
            }

            rows.Add(row);
            state = row.To ?? state;
        }

        return rows;
    }

    /// <summary>What the table says, read from the table alone, and the guard that names a party.</summary>
    public bool Allows(Step row, Role role, string unit, MatterState state) =>
        Guard(role, unit) && Parties(row).Any(party => party.Role == role && party.At switch
        {
            Concern.FirstReceiver => Is(unit, "LJ"),
            Concern.Holder => Is(unit, IsLed(state) ? "CG" : "LJ"),
            Concern.Centre => Is(unit, "LJZX"),
            Concern.CoHolder => Is(unit, "JT"),
            Concern.Target => Is(unit, "WY"),
            Concern.Above => Is(unit, "ZHZX"),
            Concern.District => unit == RoleAccounts.Everywhere,
            Concern.Applicant or Concern.House => false,
        });

    /// <summary>Where a role is worth trying: at every unit when a row names it with a unit, else once with the role in the whole district, the strongest there is.</summary>
    public IReadOnlyList<string> UnitsToTry(IReadOnlyList<Step> rows, Role role) =>
        rows.SelectMany(Parties).Any(party => party.Role == role && party.At is not (Concern.District or Concern.Applicant or Concern.House))
            ? [.. RoleAccounts.Units, RoleAccounts.Everywhere]
            : [RoleAccounts.Everywhere];

    private IReadOnlyList<Party> Parties(Step row) => Confirms ? row.Confirm : row.Who;

    private static bool Is(string unit, string concerned) => unit == concerned || unit == RoleAccounts.Everywhere;

    private static bool IsLed(MatterState state) => state is not (MatterState.Registered or MatterState.Accepted or MatterState.AwaitingDispatch or MatterState.InDispute
        or MatterState.AwaitingSupplement or MatterState.Merged or MatterState.Redirected or MatterState.Withdrawn);
}

/// <summary>What happened to a matter beside reaching its state.</summary>
internal enum Situation
{
    Plain,
    Proposed,
    Offered,
    Refused,
    ReturnedOnce,
    ExtensionAsked,
    SecondExtensionAsked,
    ExplainedReply,
    Reworked,
    ReworkedExplained,
    FinalRound,
    UpheldOnce,
    FromExplained,
}
