using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Settings;

/// <summary>What stands on a venue's poster.</summary>
/// <param name="Address">What the code says: the absolute address of the venue's form.</param>
internal sealed record PosterView(Register Register, VenueBrief Venue, string Address, bool IsElder)
{
    /// <summary>「临江街道 · 青石坡社区」, or the venue's own name where its area says less.</summary>
    public string Place => Register.Area(Venue.AreaCode) is { IsCommunity: true } ? Register.AreaPath(Venue.AreaCode) : Venue.Name;

    public string Whose => Venue.PersonName is { } person ? W.T("poster.person", person) : Venue.Name == Place ? W["venue-kind." + Venue.Kind] : Venue.Name;

    /// <summary>The street committee of the subdistrict answers for the poster; without one the first receiver.</summary>
    public string Issuer
    {
        get
        {
            var street = Venue.AreaCode.Length >= 9 ? Venue.AreaCode[..9] : null;
            return Register.Units.FirstOrDefault(unit => unit.Kind == UnitKind.StreetCommittee && street is not null && unit.AreaCode == street)?.Name
                ?? Register.Unit(Venue.FirstReceiver)?.Name ?? Register.DistrictName;
        }
    }
}

internal static class PrintPosterEndpoint
{
    public static void MapPrintPoster(this IEndpointRouteBuilder app) =>
        app.MapGet("/w/venues/{number}/poster", async Task<IResult> (string number, string? e, HttpContext http, IRegisters registers, IConfiguration settings, CancellationToken ct) =>
            {
                var register = await registers.CurrentAsync(ct);
                if (register.Venue(number) is not { WallCode: { } code } venue)
                {
                    return Results.NotFound();
                }

                var elder = e == "1";
                var address = $"{PublicAddress.Of(settings, http)}/s/{code}{(elder ? "?e=1" : "")}";
                return new RazorComponentResult<PosterPage>(new { Register = register, Venue = venue, Address = address, IsElder = elder });
            })
            .MayCallStaff().ExcludeFromDescription();
}
