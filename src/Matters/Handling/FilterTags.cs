using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Handling;

/// <summary>What is switched on, as tags that can be taken off: the name in the address and the words.</summary>
internal static class FilterTags
{
    public static IEnumerable<(string Name, string Text)> Of(QueueFilter filter, Register register)
    {
        if (filter.State is { } state) { yield return ("state", DeskWords.State(state)); }
        if (filter.Light is { } light) { yield return ("light", W.Words["light." + Lights.CodeName(light)]); }
        if (CategoryName(filter, register) is { } category) { yield return ("category", category); }
        if (AreaName(filter, register) is { } area) { yield return ("area", area); }
        if (filter.Channel is { } channel) { yield return ("channel", DeskWords.Channel(channel)); }
        if (filter.Handler is { } handler) { yield return ("handler", W.Words.T("desk.tag.handler", register.Staff.FirstOrDefault(person => person.Account == handler)?.Name ?? handler)); }
        if (filter.From is { } from) { yield return ("from", W.Words.T("desk.tag.from", DateWords.MonthDay(from))); }
        if (filter.To is { } to) { yield return ("to", W.Words.T("desk.tag.to", DateWords.MonthDay(to))); }
        if (filter.HasPhotos) { yield return ("photos", W.Words["desk.f.photos"]); }
        if (filter.IsBadlyRated) { yield return ("bad", W.Words["desk.f.bad"]); }
    }

    public static string? AreaName(QueueFilter filter, Register register) => filter.Area is { } code ? register.Area(code) is { } area ? register.AreaPath(area.Code) : code : null;

    public static string? CategoryName(QueueFilter filter, Register register) => filter.Category is { } code ? register.Category(code)?.Name ?? code : null;
}
