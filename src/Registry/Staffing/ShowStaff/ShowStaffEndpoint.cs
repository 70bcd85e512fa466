using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Staffing;

internal static class ShowStaffEndpoint
{
    public static void MapShowStaff(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/settings/staff", async (string? q, string? after, HttpContext http, HuiyinDb db, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
                PageView.Show<StaffPage, StaffListView>(http, await StaffListView.ReadAsync(db, await registers.CurrentAsync(ct), q?.Trim() ?? "", after, clock.GetUtcNow(), ct)))
            .MayAdminister().ExcludeFromDescription();

        app.MapGet("/w/settings/staff/{account}", async (string account, string? done, HttpContext http, PersonReading reading, CancellationToken ct) =>
                await reading.ReadAsync(account, http, ct) is { } view
                    ? PageView.Show<PersonPage, PersonView>(http, view with { Done = RegistryWords.W.Has("staff.done." + done) ? done : null })
                    : Results.NotFound())
            .MayAdminister().ExcludeFromDescription();
    }
}
