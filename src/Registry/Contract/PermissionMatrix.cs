using System.Collections.Frozen;

namespace Huiyin.Registry.Contract;

/// <summary>Who may do what, and how far: the matrix of rule 4.2 as the one table that pages, endpoints and tests read.</summary>
/// <remarks>Where the matrix and the path of a matter differ, the path rules. Which matters are one's own is decided by the slice; nobody approves their own request.</remarks>
public static class PermissionMatrix
{
    // ● everywhere  ○ own or the own unit's  △ masked  – no
    private static readonly Role[] Columns =
    [
        Role.Citizen, Role.Deputy, Role.CppccMember, Role.CounterClerk, Role.HotlineSeat, Role.Dispatcher, Role.UnitReceiver, Role.Handler, Role.UnitLeader,
        Role.CoHandler, Role.GridKeeper, Role.Arbiter, Role.Supervisor, Role.StreetCommittee, Role.DistrictLeader, Role.Publisher, Role.CallbackAgent, Role.Auditor,
    ];

    private static readonly (Ability Ability, string Marks)[] Rows =
    [
        //                                  R1 R4 R6 R7 R8 R9 10 11 12 13 14 15 16 17 19 25 26 29
        (Ability.CreateMatter,             "●  ●  ●  ●  ●  ●  ○  ○  ○  –  ●  –  –  ●  ●  –  –  –"), // R4 for a voter
        (Ability.SeeFullText,              "○  ○  ○  ○  ○  ●  ○  ○  ○  ○  ○  ○  ●  ○  ●  ○  ○  △"), // R4 what came through them, R25 what is proposed for publication
        (Ability.SeePhone,                 "○  –  –  ○  ○  ●  ○  ○  ○  ○  ○  –  ○  –  –  –  ○  –"), // each look is logged; R4 own voters only, by consent
        (Ability.Receive,                  "–  –  –  ○  ○  ○  ○  –  ○  –  ○  –  –  –  –  –  –  –"), // accept, handle here, to the centre
        (Ability.ProposeRedirect,          "–  –  –  ○  ○  ○  ○  –  ○  –  –  –  –  –  –  –  –  –"),
        (Ability.ConfirmRedirect,          "–  –  –  –  –  –  –  –  ○  –  –  –  –  –  –  –  –  –"),
        (Ability.SolveOnTheSpot,           "–  –  –  ○  ○  ○  –  ○  ○  –  ○  –  –  –  –  –  –  –"),
        (Ability.Dispatch,                 "–  –  –  –  –  ●  ○  –  ○  –  –  ○  –  –  ○  –  –  –"), // R10, R12 inside the unit; R15, R19 by ruling
        (Ability.OfferTransfer,            "–  –  –  ○  –  ○  ○  ○  ○  –  –  –  –  –  –  –  –  –"),
        (Ability.AnswerTransfer,           "–  –  –  –  –  ○  ○  –  ○  –  –  –  –  –  –  –  –  –"),
        (Ability.RuleOnDispute,            "–  –  –  –  –  –  –  –  –  –  –  ●  –  –  ●  –  –  –"),
        (Ability.AddCoHandler,             "–  –  –  –  –  ●  –  –  ○  –  –  ●  –  –  ●  –  –  –"),
        (Ability.AskCoHandler,             "–  –  –  –  –  –  –  ○  –  –  –  –  –  –  –  –  –  –"),
        (Ability.AskPause,                 "–  –  –  –  –  –  –  ○  ○  –  –  –  –  –  –  –  –  –"),
        (Ability.ApproveFirstExtension,    "–  –  –  –  –  –  –  –  ○  –  –  –  –  –  –  –  –  –"),
        (Ability.ApproveSecondExtension,   "–  –  –  –  –  ●  –  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.ApproveSuspension,        "–  –  –  –  –  ●  –  –  ○  –  –  –  –  –  –  –  –  –"), // both
        (Ability.DraftReply,               "–  –  –  ○  –  –  –  ○  –  –  –  –  –  –  –  –  –  –"),
        (Ability.ReviewReply,              "–  –  –  –  –  –  –  –  ○  –  –  –  –  –  –  –  –  –"),
        (Ability.ReviewKeyReply,           "–  –  –  –  –  ●  –  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.GiveOpinion,              "–  –  –  –  –  –  –  –  –  ○  –  –  –  –  –  –  –  –"),
        (Ability.ApproveExplanation,       "–  –  –  –  –  –  –  –  ●  –  –  –  –  –  –  –  –  –"),
        (Ability.CoApproveExplanation,     "–  –  –  –  –  ●  –  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.Rate,                     "○  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –"), // R4 evaluates, a record apart
        (Ability.RecordRating,             "–  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  ○  –"), // by phone
        (Ability.Urge,                     "○  ●  ●  –  –  ●  –  –  –  –  –  –  ●  ●  ●  –  –  –"), // R1 once in two working days
        (Ability.ProposeSupervision,       "–  ○  ○  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.Supervise,                "–  –  –  –  –  –  –  –  –  –  –  –  ●  ●  ●  –  –  –"), // R17, R18 on the line of the congress
        (Ability.Reopen,                   "○  –  –  –  –  ●  –  –  –  –  –  –  ●  –  –  –  ●  –"),
        (Ability.Withdraw,                 "○  –  –  ○  –  –  –  –  –  –  –  –  –  –  –  –  –  –"), // withdraw and supplement; R7 takes it down
        (Ability.AnswerLookBack,           "○  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.LookBack,                 "–  ●  ●  –  –  ●  –  –  –  –  ○  –  ●  ●  –  –  ●  –"),
        (Ability.Merge,                    "–  –  –  –  ●  ●  –  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.AskMerge,                 "–  –  –  –  –  –  ○  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.ConsentPublication,       "○  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –"),
        (Ability.ProposePublication,       "–  –  –  –  –  –  –  –  ○  –  –  –  –  ○  –  ●  –  –"),
        (Ability.ApprovePublication,       "–  –  –  –  –  –  –  –  –  –  –  –  –  –  –  ●  –  –"), // four eyes
        (Ability.SeeStatistics,            "○  ○  ○  ○  ○  ●  ○  ○  ○  –  ○  –  ●  ●  ●  △  ●  ●"), // ○ own, group, sector, unit, centre or grid; R25 the public ones
        (Ability.ExportUnmasked,           "–  –  –  –  –  ●  –  –  –  –  –  –  ●  –  –  –  –  –"), // with approval
        (Ability.SeeAuditLog,              "–  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  ●"),
        (Ability.Administer,               "–  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –  –"), // R27 alone
    ];

    // Roles without a column (rule 4.1, last lines).
    private static readonly Dictionary<Role, Role> ReadAs = new()
    {
        [Role.EnterpriseUser] = Role.Citizen,
        [Role.VoterRepresentative] = Role.Citizen,
        [Role.CouncilDelegate] = Role.Citizen,
        [Role.ExperienceOfficer] = Role.Citizen,
        [Role.Assistant] = Role.Citizen, // for the person who agreed in writing
        [Role.SpecialCommittee] = Role.StreetCommittee,
    };

    private static readonly FrozenDictionary<(Ability Ability, Role Role), Reach> Table = Read();

    private static readonly FrozenDictionary<Ability, IReadOnlyList<Role>> Holders = Enum.GetValues<Ability>().ToFrozenDictionary(
        ability => ability,
        ability => (IReadOnlyList<Role>)[.. Enum.GetValues<Role>().Where(role => Of(ability, role) != Reach.No)]);

    /// <summary>How far a role reaches; <see cref="Reach.No"/> where nothing is written.</summary>
    public static Reach Of(Ability ability, Role role) => Table.GetValueOrDefault((ability, role));

    /// <summary>Every role that may do it at all, however far.</summary>
    public static IReadOnlyList<Role> Roles(Ability ability) => Holders[ability];

    /// <summary>The farthest reach of somebody's roles, at whatever unit they are held.</summary>
    public static Reach Of(Ability ability, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Roles.Select(held => Of(ability, held.Role)).DefaultIfEmpty(Reach.No).Max();
    }

    private static FrozenDictionary<(Ability Ability, Role Role), Reach> Read()
    {
        var table = new Dictionary<(Ability Ability, Role Role), Reach>();
        foreach (var (ability, marks) in Rows)
        {
            var cells = marks.Split("  ");
            for (var i = 0; i < Columns.Length; i++)
            {
                table[(ability, Columns[i])] = ReachOf(cells[i]);
            }

            foreach (var (role, like) in ReadAs)
            {
                table[(ability, role)] = table[(ability, like)];
            }
        }

        foreach (var role in (Role[])[Role.Convenor, Role.Teller, Role.Inspector])
        {
            table[(Ability.CreateMatter, role)] = Reach.All;
            table[(Ability.SeeFullText, role)] = Reach.Own;
        }

        table[(Ability.Administer, Role.SystemAdmin)] = Reach.All;
        return table.ToFrozenDictionary();
    }

    private static Reach ReachOf(string mark) => mark switch
    {
        "●" => Reach.All,
        "○" => Reach.Own,
        "△" => Reach.Masked,
        "–" => Reach.No,
        _ => throw new InvalidOperationException($"The matrix has no mark '{mark}'."),
    };
}
