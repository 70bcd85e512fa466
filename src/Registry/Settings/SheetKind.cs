namespace Huiyin.Registry.Settings;

/// <summary>The sheets of a set-up folder and the file names by which they are known.</summary>
internal enum SheetKind
{
    District,
    Areas,
    Units,
    Venues,
    Staff,
    Categories,
    Duties,
    Limits,
    Deputies,
}

internal static class SheetKinds
{
    private static readonly Dictionary<string, SheetKind> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["district"] = SheetKind.District, ["区"] = SheetKind.District, ["区县"] = SheetKind.District,
        ["areas"] = SheetKind.Areas, ["区划"] = SheetKind.Areas, ["街道社区"] = SheetKind.Areas,
        ["units"] = SheetKind.Units, ["单位"] = SheetKind.Units,
        ["venues"] = SheetKind.Venues, ["站点"] = SheetKind.Venues, ["家站点"] = SheetKind.Venues,
        ["staff"] = SheetKind.Staff, ["人员"] = SheetKind.Staff,
        ["categories"] = SheetKind.Categories, ["类别"] = SheetKind.Categories,
        ["duties"] = SheetKind.Duties, ["派单目录"] = SheetKind.Duties,
        ["limits"] = SheetKind.Limits, ["时限"] = SheetKind.Limits,
        ["deputies"] = SheetKind.Deputies, ["代表"] = SheetKind.Deputies,
    };

    public static SheetKind? Of(string fileName) => ByName.TryGetValue(Path.GetFileNameWithoutExtension(fileName), out var kind) ? kind : null;
}
