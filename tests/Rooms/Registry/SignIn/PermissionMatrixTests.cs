using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

public class PermissionMatrixTests
{
    // Rule 4.2 as it is written, row by row.
    private const string Written =
        """
        | Action | R1/2 | R4 | R6 | R7 | R8 | R9 | R10 | R11 | R12 | R13 | R14 | R15 | R16 | R17/18 | R19 | R25 | R26 | R29 |
        | Create matter | ● | ● (for voter) | ● | ● | ● | ● | ○ | ○ | ○ | – | ● | – | – | ● | ● | – | – | – |
        | See full text | ○ | ○ (came through me/my group) | ○ | ○ | ○ | ● | ○ | ○ | ○ | ○ | ○ | ○ | ● | ○ | ● | ○ (proposed for publication) | ○ | △ |
        | See phone (logged) | ○ | – (own voters ○ with consent) | – | ○ | ○ | ● | ○ | ○ | ○ | ○ | ○ | – | ○ | – | – | – | ○ | – |
        | Accept, handle here, to the centre; propose redirect | – | – | – | ○ | ○ | ○ | ○ | – | ○; confirms redirect | – | ○; no redirect | – | – | – | – | – | – | – |
        | Solve on the spot | – | – | – | ○ | ○ | ○ | – | ○ | ○ | – | ○ | – | – | – | – | – | – | – |
        | Dispatch / re-dispatch | – | – | – | – | – | ● | inside unit | – | inside unit | – | – | by ruling | – | – | by ruling | – | – | – |
        | Offer transfer / answer transfer | – | – | – | offers | – | ○ | ○ | offers | ○ | – | – | – | – | – | – | – | – | – |
        | Rule on dispute | – | – | – | – | – | – | – | – | – | – | – | ● | – | – | ● | – | – | – |
        | Add co-handler | – | – | – | – | – | ● | – | ask | ○ | – | – | ● | – | – | ● | – | – | – |
        | Ask extension/suspension | – | – | – | – | – | – | – | ○ | ○ | – | – | – | – | – | – | – | – | – |
        | Approve extension 1st/2nd | – | – | – | – | – | 2nd | – | – | 1st | – | – | – | – | – | – | – | – | – |
        | Approve suspension (both needed) | – | – | – | – | – | ● | – | – | ○ | – | – | – | – | – | – | – | – | – |
        | Draft reply / review reply | – | – | – | draft | – | review (key) | – | draft | review | opinion | – | – | – | – | – | – | – | – |
        | Explain-close approve | – | – | – | – | – | co-approve | – | – | ● | – | – | – | – | – | – | – | – | – |
        | Rate | ○ | – (evaluates, a record apart) | – | – | – | – | – | – | – | – | – | – | – | – | – | – | records by phone | – |
        | Urge (催办) | ○ once in 2 wd | ● | ● | – | – | ● | – | – | – | – | – | – | ● | ● | ● | – | – | – |
        | Supervision order L2+ | – | propose | propose | – | – | – | – | – | – | – | – | – | ● | ● (congress line) | ● | – | – | – |
        | Reopen | ○ | – | – | – | – | ● | – | – | – | – | – | – | ● | – | – | – | ● | – |
        | Withdraw / supplement | ○ | – | – | takes down | – | – | – | – | – | – | – | – | – | – | – | – | – | – |
        | Look-back task / result | answers | ● | ● | – | – | ● | – | – | – | – | ○ | – | ● | ● | – | – | ● | – |
        | Merge duplicates | – | – | – | – | ● | ● | ask | – | – | – | – | – | – | – | – | – | – | – |
        | Publish | consents | – | – | – | – | – | – | – | propose | – | – | – | – | propose | – | ● (four-eyes) | – | – |
        | Statistics | own | group | sector | unit | centre | district | unit | own | unit | – | grid | – | ● | ● | ● | public | ● | ● |
        | Export unmasked | – | – | – | – | – | with approval | – | – | – | – | – | – | with approval | – | – | – | – | sees log |
        | Audit log | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | ● |
        """;

    // A row may carry several abilities; a cell says by its first mark or word which of them it means and how far.
    private static readonly Dictionary<string, (Ability Ability, Func<string, Reach> Read)[]> Abilities = new()
    {
        ["Create matter"] = [(Ability.CreateMatter, Mark)],
        ["See full text"] = [(Ability.SeeFullText, Mark)],
        ["See phone (logged)"] = [(Ability.SeePhone, Mark)],
        ["Accept, handle here, to the centre; propose redirect"] =
        [
            (Ability.Receive, Mark), (Ability.ProposeRedirect, cell => cell.EndsWith("no redirect", StringComparison.Ordinal) ? Reach.No : Mark(cell)),
            (Ability.ConfirmRedirect, cell => cell.EndsWith("confirms redirect", StringComparison.Ordinal) ? Reach.Own : Reach.No),
        ],
        ["Solve on the spot"] = [(Ability.SolveOnTheSpot, Mark)],
        ["Dispatch / re-dispatch"] = [(Ability.Dispatch, cell => cell is "inside unit" or "by ruling" ? Reach.Own : Mark(cell))],
        ["Offer transfer / answer transfer"] = [(Ability.OfferTransfer, cell => cell == "offers" ? Reach.Own : Mark(cell)), (Ability.AnswerTransfer, cell => cell == "offers" ? Reach.No : Mark(cell))],
        ["Rule on dispute"] = [(Ability.RuleOnDispute, Mark)],
        ["Add co-handler"] = [(Ability.AddCoHandler, cell => cell == "ask" ? Reach.No : Mark(cell)), (Ability.AskCoHandler, Only("ask"))],
        ["Ask extension/suspension"] = [(Ability.AskPause, Mark)],
        ["Approve extension 1st/2nd"] = [(Ability.ApproveFirstExtension, Only("1st")), (Ability.ApproveSecondExtension, cell => cell == "2nd" ? Reach.All : Reach.No)],
        ["Approve suspension (both needed)"] = [(Ability.ApproveSuspension, Mark)],
        ["Draft reply / review reply"] =
        [
            (Ability.DraftReply, Only("draft")), (Ability.ReviewReply, Only("review")), (Ability.GiveOpinion, Only("opinion")),
            (Ability.ReviewKeyReply, cell => cell == "review (key)" ? Reach.All : Reach.No),
        ],
        ["Explain-close approve"] = [(Ability.ApproveExplanation, cell => cell == "co-approve" ? Reach.No : Mark(cell)), (Ability.CoApproveExplanation, cell => cell == "co-approve" ? Reach.All : Reach.No)],
        ["Rate"] = [(Ability.Rate, cell => cell == "records by phone" ? Reach.No : Mark(cell)), (Ability.RecordRating, Only("records by phone"))],
        ["Urge (催办)"] = [(Ability.Urge, Mark)],
        ["Supervision order L2+"] = [(Ability.Supervise, cell => cell == "propose" ? Reach.No : Mark(cell)), (Ability.ProposeSupervision, Only("propose"))],
        ["Reopen"] = [(Ability.Reopen, Mark)],
        ["Withdraw / supplement"] = [(Ability.Withdraw, cell => cell == "takes down" ? Reach.Own : Mark(cell))],
        ["Look-back task / result"] = [(Ability.LookBack, cell => cell == "answers" ? Reach.No : Mark(cell)), (Ability.AnswerLookBack, Only("answers"))],
        ["Merge duplicates"] = [(Ability.Merge, cell => cell == "ask" ? Reach.No : Mark(cell)), (Ability.AskMerge, Only("ask"))],
        ["Publish"] =
        [
            (Ability.ConsentPublication, Only("consents")), (Ability.ProposePublication, cell => cell is "propose" ? Reach.Own : cell == "consents" ? Reach.No : Mark(cell)),
            (Ability.ApprovePublication, cell => cell is "propose" or "consents" ? Reach.No : Mark(cell)),
        ],
        ["Statistics"] = [(Ability.SeeStatistics, cell => cell switch { "district" => Reach.All, "public" => Reach.Masked, "own" or "group" or "sector" or "unit" or "centre" or "grid" => Reach.Own, _ => Mark(cell) })],
        ["Export unmasked"] = [(Ability.ExportUnmasked, cell => cell == "with approval" ? Reach.All : cell == "sees log" ? Reach.No : Mark(cell))],
        ["Audit log"] = [(Ability.SeeAuditLog, Mark)],
    };

    [Fact]
    public void The_table_is_rule_4_2_cell_by_cell()
    {
        var lines = Written.Split('\n').Select(line => line.Trim('|', ' ').Split(" | ")).ToList();
        var columns = lines[0].Skip(1).Select(Columns).ToList();

        var differences = new List<string>();
        var compared = 0;
        foreach (var line in lines.Skip(1))
        {
            foreach (var (ability, read) in Abilities[line[0].Trim()])
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    foreach (var role in columns[i])
                    {
                        compared++;
                        if (PermissionMatrix.Of(ability, role) != read(line[i + 1].Trim()))
                        {
                            differences.Add($"{ability} {role}: {PermissionMatrix.Of(ability, role)}, written '{line[i + 1]}'");
                        }
                    }
                }
            }
        }

        Assert.Equal(26, lines.Count);
        Assert.Equal(40 * 20, compared);
        Assert.Empty(differences);
    }

    [Fact]
    public void Every_ability_stands_in_the_rule_or_is_the_administrators()
    {
        var inRule = Abilities.Values.SelectMany(row => row.Select(pair => pair.Ability)).ToHashSet();

        Assert.Equal([Ability.Administer], Enum.GetValues<Ability>().Where(ability => !inRule.Contains(ability)));
        Assert.Equal([Role.SystemAdmin], PermissionMatrix.Roles(Ability.Administer));
    }

    [Theory]
    [InlineData(Role.VoterRepresentative, Role.Citizen)]
    [InlineData(Role.CouncilDelegate, Role.Citizen)]
    [InlineData(Role.ExperienceOfficer, Role.Citizen)]
    [InlineData(Role.Assistant, Role.Citizen)]
    public void Roles_without_a_column_are_read_as_the_citizens(Role role, Role like)
    {
        var abilities = Enum.GetValues<Ability>();

        Assert.Equal(abilities.Select(ability => PermissionMatrix.Of(ability, like)), abilities.Select(ability => PermissionMatrix.Of(ability, role)));
    }

    [Theory]
    [InlineData(Role.SystemAdmin)]
    [InlineData(Role.SecurityAdmin)]
    [InlineData(Role.Display)]
    [InlineData(Role.System)]
    public void Those_who_see_no_matter_see_none(Role role)
    {
        Assert.Equal(Reach.No, PermissionMatrix.Of(Ability.SeeFullText, role));
        Assert.Equal(Reach.No, PermissionMatrix.Of(Ability.SeePhone, role));
        Assert.DoesNotContain(role, PermissionMatrix.Roles(Ability.CreateMatter));
    }

    [Theory]
    [InlineData(Role.Convenor)]
    [InlineData(Role.Teller)]
    [InlineData(Role.Inspector)]
    public void Who_works_beside_the_path_raises_matters_and_reads_their_own(Role role)
    {
        var may = Enum.GetValues<Ability>().Where(ability => PermissionMatrix.Of(ability, role) != Reach.No);

        Assert.Equal([Ability.CreateMatter, Ability.SeeFullText], may);
        Assert.Equal(Reach.Own, PermissionMatrix.Of(Ability.SeeFullText, role));
    }

    [Fact]
    public void Several_roles_reach_as_far_as_the_farthest()
    {
        var unit = UnitId.Of(Guid.Parse("01934a10-0000-7000-8000-000000000001"));
        var both = new Actor(default, "a", "甲", unit, new HashSet<(Role, UnitId)> { (Role.Handler, unit), (Role.Supervisor, unit) });

        Assert.Equal(Reach.All, PermissionMatrix.Of(Ability.SeeFullText, both));
        Assert.Equal(Reach.Own, PermissionMatrix.Of(Ability.SeePhone, both));
        Assert.Equal(Reach.No, PermissionMatrix.Of(Ability.Dispatch, both));
    }

    private static Role[] Columns(string heading) => heading.Trim() switch
    {
        "R1/2" => [Role.Citizen, Role.EnterpriseUser],
        "R17/18" => [Role.StreetCommittee, Role.SpecialCommittee],
        var one => [(Role)int.Parse(one[1..])],
    };

    private static Reach Mark(string cell) => cell[0] switch
    {
        '●' => Reach.All,
        '○' => Reach.Own,
        '△' => Reach.Masked,
        '–' => Reach.No,
        _ => throw new ArgumentException($"'{cell}' begins with no mark.", nameof(cell)),
    };

    private static Func<string, Reach> Only(string word) => cell => cell == word ? Reach.Own : Reach.No;
}
