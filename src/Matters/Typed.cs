using Huiyin.Registry.Contract;

namespace Huiyin.Matters;

/// <summary>What people type into boxes with suggestions: a code, a name or pinyin initials. A program sends the code.</summary>
internal static class Typed
{
    /// <summary>The unit meant; null for nothing typed, nothing found, or initials that several units share.</summary>
    public static UnitBrief? Unit(Register register, string? typed)
    {
        var said = typed?.Trim() ?? "";
        if (said.Length == 0)
        {
            return null;
        }

        return register.UnitByCode(said) ?? Only(register.Units, unit => unit.ShortName == said || unit.Name == said)
            ?? Only(register.Units, unit => string.Equals(unit.Initials, said, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The code of the category meant; null for nothing typed. What is not found goes on as it is, to be refused by name.</summary>
    public static string? CategoryCode(Register register, string? typed)
    {
        var said = typed?.Trim() ?? "";
        return said.Length == 0 ? null : (register.Category(said) ?? register.CategoryNamed(said))?.Code ?? said;
    }

    /// <summary>The area meant, by code, name or 「街道 · 社区」.</summary>
    public static AreaBrief? Area(Register register, string? typed)
    {
        var said = typed?.Trim() ?? "";
        return said.Length == 0 ? null : register.Area(said) ?? Only(register.Areas, area => area.Name == said) ?? Only(register.Areas, area => register.AreaPath(area.Code) == said);
    }

    private static T? Only<T>(IEnumerable<T> all, Func<T, bool> isMeant)
        where T : class
    {
        var found = all.Where(isMeant).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
