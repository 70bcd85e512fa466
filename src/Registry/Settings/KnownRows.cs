using Huiyin.Platform.Storage;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Settings;

/// <summary>What the district has already, tracked, so that what changes is saved.</summary>
internal sealed class KnownRows
{
    public DistrictProfile? Profile { get; private set; }

    public required Dictionary<string, Area> Areas { get; init; }

    public required Dictionary<string, Unit> Units { get; init; }

    public required List<Venue> Venues { get; init; }

    public required Dictionary<string, Staff> Staff { get; init; }

    public required Dictionary<string, Category> Categories { get; init; }

    public required List<DutyRow> Duties { get; init; }

    public required List<LimitRow> Limits { get; init; }

    public required Dictionary<string, Deputy> Deputies { get; init; }

    public static async Task<KnownRows> LoadAsync(HuiyinDb db, DateOnly today, CancellationToken ct) => new()
    {
        Profile = await db.Set<DistrictProfile>().SingleOrDefaultAsync(ct),
        Areas = await db.Set<Area>().Where(area => area.ValidTo == null || area.ValidTo >= today).ToDictionaryAsync(area => area.Code, ct),
        Units = await db.Set<Unit>().ToDictionaryAsync(unit => unit.Code, StringComparer.OrdinalIgnoreCase, ct),
        Venues = await db.Set<Venue>().Include(venue => venue.Codes).ToListAsync(ct),
        Staff = await db.Set<Staff>().Include(person => person.Grants).ToDictionaryAsync(person => person.Account, StringComparer.OrdinalIgnoreCase, ct),
        Categories = await db.Set<Category>().ToDictionaryAsync(category => category.Code, ct),
        Duties = await db.Set<DutyRow>().Where(duty => duty.ValidTo == null || duty.ValidTo >= today).ToListAsync(ct),
        Limits = await db.Set<LimitRow>().ToListAsync(ct),
        Deputies = await db.Set<Deputy>().ToDictionaryAsync(deputy => deputy.Number, StringComparer.OrdinalIgnoreCase, ct),
    };

    /// <summary>By its number; a sheet without numbers knows a venue by kind, area and name.</summary>
    public Venue? VenueOf(VenueDraft draft) => Venues.Find(venue => draft.Number is null
        ? venue.Kind == draft.Kind && venue.AreaCode == draft.Area && venue.Name == draft.Name
        : venue.Number == draft.Number);

    public void Begin(DistrictProfile profile) => Profile = profile;
}
