using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

/// <summary>The units that a query means: initials (<c>cgj</c>), a piece of the name, or the code.</summary>
/// <param name="After">The code after which this page begins; null for the first.</param>
internal sealed record UnitsView(Register Register, string Query, string? After = null)
{
    private const int PageSize = 20;

    private readonly ILookup<UnitId, StaffBrief> people = Register.Staff.ToLookup(person => person.Unit);

    /// <summary>How many there are on all pages.</summary>
    public int Count => Register.Units.Count(Matches);

    public bool HasMore => Rest().Skip(PageSize).Any();

    public IReadOnlyList<UnitBrief> Shown() => [.. Rest().Take(PageSize)];

    public int People(UnitId unit) => people[unit].Count();

    private IEnumerable<UnitBrief> Rest() =>
        Register.Units.Where(unit => Matches(unit) && (After is null || string.CompareOrdinal(unit.Code, After) > 0)).OrderBy(unit => unit.Code, StringComparer.Ordinal);

    private bool Matches(UnitBrief unit) =>
        Query.Length == 0
        || unit.Name.Contains(Query, StringComparison.OrdinalIgnoreCase)
        || unit.ShortName.Contains(Query, StringComparison.OrdinalIgnoreCase)
        || unit.Initials.Contains(Query, StringComparison.OrdinalIgnoreCase)
        || unit.Code.StartsWith(Query, StringComparison.OrdinalIgnoreCase);
}

internal static class ShowUnitsEndpoint
{
    public static void MapShowUnits(this IEndpointRouteBuilder app) =>
        app.MapGet("/w/settings/units", async (string? q, string? after, IRegisters registers, CancellationToken ct) =>
                new RazorComponentResult<UnitsPage>(new { Register = await registers.CurrentAsync(ct), Query = q?.Trim() ?? "", After = after }))
            .MayAdminister().ExcludeFromDescription();
}
