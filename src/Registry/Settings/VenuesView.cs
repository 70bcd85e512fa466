using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Huiyin.Registry.Settings;

/// <summary>What the page of venues shows.</summary>
internal sealed record VenuesView(Register Register, string Query, string? Done = null, string? Error = null)
{
    /// <summary>Every word of the query stands in name, number, code, area, receiver or the person's name.</summary>
    public IReadOnlyList<VenueBrief> Shown()
    {
        var words = Query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Register.Venues.Where(venue => words.All(word => Says(venue).Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    public RazorComponentResult<VenuesPage> Page(int status = StatusCodes.Status200OK) => new(new { Register, Query, Done, Error }) { StatusCode = status };

    private string Says(VenueBrief venue) =>
        $"{venue.Name} {venue.Number} {venue.WallCode} {Register.AreaPath(venue.AreaCode)} {Register.UnitName(venue.FirstReceiver)} {venue.PersonName} {venue.Address}";
}
