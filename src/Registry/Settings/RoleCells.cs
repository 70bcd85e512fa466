using static Huiyin.Registry.Settings.SheetColumns;

namespace Huiyin.Registry.Settings;

/// <summary>Reads <c>dispatcher@ZHZX;handler@CG(2026-01-01~2026-12-31)</c>: role, unit, days. Without a unit the person's own, <c>*</c> for the whole district.</summary>
internal static class RoleCells
{
    public static IReadOnlyList<RoleDraft> Read(SheetRowReading row)
    {
        var roles = new List<RoleDraft>();
        foreach (var cell in row.List(Roles, 1000))
        {
            if (ReadOne(row, cell) is { } role)
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    private static RoleDraft? ReadOne(SheetRowReading row, string cell)
    {
        var text = cell.Replace('＠', '@').Replace('（', '(').Replace('）', ')').Replace('～', '~');
        var (days, open) = ("", text.IndexOf('(', StringComparison.Ordinal));
        if (open >= 0)
        {
            days = text[(open + 1)..].TrimEnd(')');
            text = text[..open];
        }

        var parts = text.Split('@', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || SheetTerms.RoleOf(parts[0]) is not { } role)
        {
            row.Wrong("setup.role", cell);
            return null;
        }

        var ends = days.Split('~', StringSplitOptions.TrimEntries);
        var (from, to) = (row.DayOf(ends[0], Roles[0]), ends.Length > 1 ? row.DayOf(ends[1], Roles[0]) : null);
        if (to < from)
        {
            row.Wrong("setup.role-days", cell);
        }

        return new RoleDraft(role, parts.Length == 2 && parts[1].Length > 0 ? parts[1] : null, from, to);
    }
}
