using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>The Chinese words that a sheet may use for a kind, a unit of time or a role, beside the English code names.</summary>
internal static class SheetTerms
{
    private static readonly Dictionary<string, UnitKind> UnitKinds = new(StringComparer.Ordinal)
    {
        ["部门"] = UnitKind.Department, ["区级部门"] = UnitKind.Department, ["区指挥中心"] = UnitKind.DistrictCentre, ["街道"] = UnitKind.Subdistrict,
        ["街道办事处"] = UnitKind.Subdistrict, ["街道指挥中心"] = UnitKind.CommandCentre, ["板块"] = UnitKind.GovernanceSector, ["岗位"] = UnitKind.Post,
        ["街道工委"] = UnitKind.StreetCommittee, ["政务服务中心"] = UnitKind.ServiceCentre, ["国有公司"] = UnitKind.StateCompany, ["法院"] = UnitKind.Court, ["社区"] = UnitKind.Community,
    };

    private static readonly Dictionary<string, VenueKind> VenueKinds = new(StringComparer.Ordinal)
    {
        ["代表之家"] = VenueKind.DeputyHome, ["代表活动站"] = VenueKind.DeputyStation, ["活动站"] = VenueKind.DeputyStation, ["联络点"] = VenueKind.ContactPoint,
        ["民情联络点"] = VenueKind.ContactPoint, ["议事点"] = VenueKind.DeliberationPoint, ["窗口"] = VenueKind.Counter,
        ["办不成事反映窗口"] = VenueKind.UnresolvedDesk, ["办不成事窗口"] = VenueKind.UnresolvedDesk, ["自助服务区"] = VenueKind.SelfServiceZone,
    };

    private static readonly Dictionary<string, LimitUnit> LimitUnits = new(StringComparer.Ordinal)
    {
        ["工作日"] = LimitUnit.WorkDays, ["自然日"] = LimitUnit.NaturalDays, ["天"] = LimitUnit.NaturalDays, ["月"] = LimitUnit.Months,
        ["小时"] = LimitUnit.Hours, ["分钟"] = LimitUnit.Minutes, ["工作小时"] = LimitUnit.WorkingHours, ["工作时"] = LimitUnit.WorkingHours,
    };

    private static readonly Dictionary<string, Role> Roles = new(StringComparer.Ordinal)
    {
        ["选民代表"] = Role.VoterRepresentative, ["代表"] = Role.Deputy, ["人大代表"] = Role.Deputy, ["议事代表"] = Role.CouncilDelegate, ["政协委员"] = Role.CppccMember,
        ["窗口人员"] = Role.CounterClerk, ["热线坐席"] = Role.HotlineSeat, ["派单员"] = Role.Dispatcher, ["收件员"] = Role.UnitReceiver, ["承办人"] = Role.Handler,
        ["单位负责人"] = Role.UnitLeader, ["网格员"] = Role.GridKeeper, ["裁定员"] = Role.Arbiter, ["督查员"] = Role.Supervisor, ["街道工委"] = Role.StreetCommittee,
        ["专委会"] = Role.SpecialCommittee, ["区领导"] = Role.DistrictLeader, ["帮办员"] = Role.Assistant, ["体验员"] = Role.ExperienceOfficer, ["召集人"] = Role.Convenor,
        ["监票人"] = Role.Teller, ["执法检查员"] = Role.Inspector, ["发布审核员"] = Role.Publisher, ["回访员"] = Role.CallbackAgent,
        ["系统管理员"] = Role.SystemAdmin, ["安全管理员"] = Role.SecurityAdmin, ["审计员"] = Role.Auditor, ["展示设备"] = Role.Display,
    };

    private static readonly Dictionary<string, string> Profiles = new(StringComparer.Ordinal) { ["默认"] = "default", ["四川式"] = "sichuan", ["北京式"] = "beijing" };

    public static UnitKind? UnitKindOf(string word) => Find(UnitKinds, word);

    public static VenueKind? VenueKindOf(string word) => Find(VenueKinds, word);

    public static LimitUnit? LimitUnitOf(string word) => Find(LimitUnits, word);

    public static Role? RoleOf(string word) => Find(Roles, word);

    public static string ProfileOf(string word) => Profiles.GetValueOrDefault(word, word.ToLowerInvariant());

    private static T? Find<T>(Dictionary<string, T> words, string word)
        where T : struct, Enum
    {
        if (words.TryGetValue(word, out var found))
        {
            return found;
        }

        var name = word.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        // Letters only: a number is not a name, though Enum would take it.
        return name.All(char.IsAsciiLetter) && Enum.TryParse<T>(name, ignoreCase: true, out var parsed) ? parsed : null;
    }
}
