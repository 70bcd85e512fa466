using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Secrets;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Settings;

internal enum CodeDeed
{
    Issue,
    Revoke,
}

internal sealed record ChangeVenueCode(string Number, CodeDeed Deed);

/// <summary>Takes a code off a wall, or hangs a new one. From then on <c>/s/{code}</c> of a revoked code opens nothing.</summary>
internal sealed class ChangeVenueCodeHandler(HuiyinDb db, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(ChangeVenueCode ask, Actor actor, CancellationToken ct)
    {
        var venue = await db.Set<Venue>().Include(venue => venue.Codes).SingleOrDefaultAsync(venue => venue.Number == ask.Number, ct);
        if (venue is null)
        {
            return RegistryRefusals.VenueUnknown;
        }

        var now = clock.GetUtcNow();
        var before = venue.CodeInForce?.Code;
        var outcome = ask.Deed == CodeDeed.Issue ? venue.Issue(DistrictKeys.RandomCode(VenueCode.Length), actor.Account, now) : venue.Revoke(actor.Account, now);
        if (outcome.IsRefused)
        {
            return outcome;
        }

        return await RegisterVersion.CommitAsync(db, audit, "venue-code", actor.Account, $"{ask.Deed} {venue.Number} {venue.CodeInForce?.Code ?? before}", ct);
    }
}
