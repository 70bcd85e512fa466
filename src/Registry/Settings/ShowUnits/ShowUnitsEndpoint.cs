using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

/// <summary>The units that a query means: initials (<c>cgj</c>), a piece of the name, or the code.</summary>
internal sealed record UnitsView(Register Register, string Query)
{
    private readonly ILookup<UnitId, StaffBrief> people = Register.Staff.ToLookup(person => person.Unit);

    public IReadOnlyList<UnitBrief> Shown() => [.. Register.Units.Where(Matches)];

    public int People(UnitId unit) => people[unit].Count();

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
        app.MapGet("/w/settings/units", async (string? q, IRegisters registers, CancellationToken ct) =>
                new RazorComponentResult<UnitsPage>(new { Register = await registers.CurrentAsync(ct), Query = q?.Trim() ?? "" }))
            .MayCall(Role.SystemAdmin).ExcludeFromDescription();
}
