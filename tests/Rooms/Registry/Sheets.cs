using System.Text;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Registry;

/// <summary>Set-up sheets of a small district; a test changes what it wants to see.</summary>
internal static class Sheets
{
    public const string District = "名称,区划代码,热线\n山城示范区,500199,12345\n";

    public const string Areas = "区划代码,名称\n500199010,临江街道\n500199010003,青石坡社区\n500199011,石梯街道\n";

    public const string Units =
        """
        编码,名称,简称,类型,上级,区域,办公电话,拼音,办公时间
        LJPOST,临江街道城管岗,,岗位,LJZX,500199010,,,
        ZHZX,山城示范区社会治理指挥中心,区指挥中心,区指挥中心,,,023-60000001,,
        CG,山城示范区城市管理局,区城管局,部门,,,023-60000002,cgj,"09:00-12:00, 14:00-17:30"
        FY,山城示范区人民法院,区法院,法院,,,,,
        LJ,临江街道办事处,临江街道,街道,,500199010,,,
        LJZX,临江街道基层治理指挥中心,临江指挥中心,街道指挥中心,LJ,500199010,,,
        LJGW,区人大常委会临江街道工委,临江工委,街道工委,,500199010,,,

        """;

    public const string Venues =
        "编号,名称,类型,区域,地址,开放时间,首接单位,人员,纬度,经度,墙上码\n,青石坡代表活动站,代表活动站,500199010003,青石坡 12 号,周一至周五 9:00–17:00,LJZX,何代表,29.55,106.57,QSPW2345\n,临江代表之家,代表之家,500199010,,,LJZX,,,,\n";

    public const string Staff = "姓名,账号,单位,角色\n方派,fp01,ZHZX,派单员\n陈办,cb01,CG,handler；单位负责人@CG（2026-01-01～2026-12-31）\n";

    public const string Duties = "category,area,unit,basis\n0101,,CG,《城市道路管理条例》\n010103,500199010,LJPOST,街道履职事项清单\n";

    public const string Limits = "key,number,unit,from,source\nlimit.consult,2,工作日,2027-01-01,区政府 2026 年第 9 次会议\n";

    public static IReadOnlyList<SetUpSheet> All { get; } =
    [
        Of("区.csv", District), Of("区划.csv", Areas), Of("单位.csv", Units), Of("站点.csv", Venues), Of("人员.csv", Staff), Of("派单目录.csv", Duties), Of("时限.csv", Limits),
    ];

    public static SetUpSheet Of(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    /// <summary>All sheets, those of these names replaced.</summary>
    public static IReadOnlyList<SetUpSheet> With(params SetUpSheet[] others) =>
        [.. All.Where(sheet => others.All(other => other.Name != sheet.Name)), .. others];
}
