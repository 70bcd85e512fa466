using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters.Handling;

/// <summary>What a list is narrowed by; each stands in the address under its own name, so that a list can be kept as a bookmark.</summary>
internal sealed record QueueFilter(
    MatterState? State, Light? Light, string? Category, string? Area, ChannelKind? Channel, string? Handler, DateOnly? From, DateOnly? To, string? Words, UnitId? Unit)
{
    public static readonly QueueFilter None = new(null, null, null, null, null, null, null, null, null, null);

    private const int MostOfBad = 2; // stars

    // A search for a place finds so many areas at most.
    private const int MostAreas = 100;

    public static QueueFilter Read(IQueryCollection query, Register register) => new(
        Known<MatterState>(query["state"]),
        Enum.GetValues<Light>().Where(light => Lights.CodeName(light) == query["light"]).Select(light => (Light?)light).FirstOrDefault(),
        Typed.CategoryCode(register, query["category"]),
        Typed.Area(register, query["area"])?.Code ?? Text(query["area"]),
        Known<ChannelKind>(query["channel"]),
        Text(query["handler"]),
        Day(query["from"]),
        Day(query["to"]),
        Text(query["words"]),
        Typed.Unit(register, query["unit"])?.Id)
    {
        HasPhotos = query["photos"] == "1",
        IsBadlyRated = query["bad"] == "1",
    };

    /// <summary>有照片</summary>
    public bool HasPhotos { get; init; }

    /// <summary>有差评: one or two stars at any time.</summary>
    public bool IsBadlyRated { get; init; }

    /// <summary>True when anything narrows the list, the choice of a desk aside.</summary>
    public bool IsAny => this != None with { Unit = Unit };

    public IQueryable<Matter> Narrow(IQueryable<Matter> matters, Register register)
    {
        matters = State is { } state ? matters.Where(matter => matter.State == state) : matters;
        matters = Category is { } category ? matters.Where(matter => matter.CategoryCode!.StartsWith(category)) : matters; // null never begins with anything
        matters = Area is { } area ? matters.Where(matter => matter.AreaCode!.StartsWith(area)) : matters; // likewise
        matters = HasPhotos ? matters.Where(matter => matter.FileCount > 0) : matters;
        matters = IsBadlyRated ? matters.Where(matter => matter.FirstStars <= MostOfBad || matter.Stars <= MostOfBad) : matters;
        matters = Channel is { } channel ? matters.Where(matter => matter.Channel == channel) : matters;
        if (Handler is { } handler)
        {
            var person = register.Staff.FirstOrDefault(staff => staff.Account == handler)?.Id ?? default;
            matters = matters.Where(matter => matter.Handler == person);
        }

        if (From is { } from)
        {
            var start = CivilTime.StartOf(from);
            matters = matters.Where(matter => matter.RegisteredAt >= start);
        }

        if (To is { } to)
        {
            var end = CivilTime.EndOf(to);
            matters = matters.Where(matter => matter.RegisteredAt < end);
        }

        return Words is { } words ? Speaking(matters, words, register) : matters;
    }

    // What is hidden in the list is not found by its words either.
    private static IQueryable<Matter> Speaking(IQueryable<Matter> matters, string words, Register register)
    {
        var number = words.Replace(" ", "", StringComparison.Ordinal);
        string[] areas = [.. register.Areas.Where(area => register.AreaPath(area.Code).Contains(words, StringComparison.Ordinal)).Take(MostAreas).Select(area => area.Code)];
        return matters.Where(matter => (!matter.IsConfidential && matter.Title.Contains(words)) || matter.Number.Contains(number) || areas.Contains(matter.AreaCode));
    }

    private static T? Known<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var known) && Enum.IsDefined(known) ? known : null;

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;
}
