using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Huiyin.Registry.Settings;

/// <summary>What the page of venues shows.</summary>
/// <param name="After">The number after which this page begins; null for the first.</param>
internal sealed record VenuesView(Register Register, string Query, string? After = null, string? Done = null, string? Error = null)
{
    private const int PageSize = 20;

    /// <summary>How many there are on all pages.</summary>
    public int Count => Found().Count();

    public bool HasMore => Found().Skip(Skipped).Skip(PageSize).Any();

    private int Skipped => After is null ? 0 : Found().Count(venue => string.CompareOrdinal(venue.Number, After) <= 0);

    public IReadOnlyList<VenueBrief> Shown() => [.. Found().OrderBy(venue => venue.Number, StringComparer.Ordinal).Skip(Skipped).Take(PageSize)];

    public RazorComponentResult<VenuesPage> Page(int status = StatusCodes.Status200OK) => new(new { Register, Query, After, Done, Error }) { StatusCode = status };

    /// <summary>Every word of the query stands in name, number, code, area, receiver, person or address.</summary>
    private IEnumerable<VenueBrief> Found()
    {
        var words = Query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Register.Venues.Where(venue => words.All(word => Says(venue).Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private string Says(VenueBrief venue) =>
        $"{venue.Name} {venue.Number} {venue.WallCode} {Register.AreaPath(venue.AreaCode)} {Register.UnitName(venue.FirstReceiver)} {venue.PersonName} {venue.Address}";
}
