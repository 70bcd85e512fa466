namespace Huiyin.Registry.Settings;

/// <summary>Headers by which a column is known; the first is the one that errors name.</summary>
internal static class SheetColumns
{
    public static readonly string[] Code = ["编码", "code", "代码", "区划代码"];
    public static readonly string[] Name = ["名称", "name", "姓名"];
    public static readonly string[] Division = ["区划代码", "division", "code", "编码"];
    public static readonly string[] Hotline = ["热线", "hotline"];
    public static readonly string[] Profile = ["时限方案", "profile"];
    public static readonly string[] Parent = ["上级", "parent", "上级编码"];
    public static readonly string[] Short = ["简称", "short", "shortName"];
    public static readonly string[] Kind = ["类型", "kind", "type"];
    public static readonly string[] Area = ["区域", "area", "区域代码"];
    public static readonly string[] Phone = ["办公电话", "phone", "电话"];
    public static readonly string[] Initials = ["拼音", "initials", "拼音首字母"];
    public static readonly string[] Hours = ["办公时间", "hours"];
    public static readonly string[] Number = ["编号", "number"];
    public static readonly string[] Address = ["地址", "address"];
    public static readonly string[] Opening = ["开放时间", "opening", "openingHours"];
    public static readonly string[] Receiver = ["首接单位", "receiver", "firstReceiver"];
    public static readonly string[] Person = ["人员", "person", "代表"];
    public static readonly string[] Latitude = ["纬度", "latitude", "lat"];
    public static readonly string[] Longitude = ["经度", "longitude", "lng"];
    public static readonly string[] WallCode = ["墙上码", "wallCode"];
    public static readonly string[] Account = ["账号", "account", "工号"];
    public static readonly string[] Unit = ["单位", "unit", "单位编码"];
    public static readonly string[] Roles = ["角色", "roles"];
    public static readonly string[] Aliases = ["别名", "aliases"];
    public static readonly string[] Photo = ["现场照片", "photo"];
    public static readonly string[] Category = ["类别", "category", "类别编码"];
    public static readonly string[] Basis = ["依据", "basis", "legalBasis"];
    public static readonly string[] Key = ["项目", "key"];
    public static readonly string[] Amount = ["数值", "number", "amount"];
    public static readonly string[] Measure = ["单位", "unit"];
    public static readonly string[] From = ["生效日期", "from"];
    public static readonly string[] Group = ["代表组", "group"];
    public static readonly string[] Constituency = ["选区", "constituency"];
    public static readonly string[] Venue = ["站点", "venue"];
    public static readonly string[] Source = ["来源", "source", "依据"];
}
