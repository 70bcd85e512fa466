using Huiyin.WorkDays;

namespace Huiyin.Registry.Contract;

/// <summary>Who and where, as valid today: one immutable picture of the district's register, held in memory and replaced when a row changes.</summary>
public sealed class Register
{
    private readonly Dictionary<UnitId, UnitBrief> units;
    private readonly Dictionary<string, UnitBrief> unitsByCode;
    private readonly Dictionary<string, AreaBrief> areas;
    private readonly Dictionary<string, VenueBrief> venuesByWallCode;
    private readonly Dictionary<string, CategoryBrief> categories;
    private readonly Dictionary<string, CategoryBrief> categoriesByName;
    private readonly ILookup<string, LimitRule> limits;
    private readonly ILookup<string, DutyRule> duties;

    public Register(
        string districtName, string divisionCode, IReadOnlyList<UnitBrief> units, IReadOnlyList<AreaBrief> areas, IReadOnlyList<VenueBrief> venues,
        IReadOnlyList<CategoryBrief> categories, IReadOnlyList<LimitRule> limits, IReadOnlyList<DutyRule> duties,
        IReadOnlyList<StaffBrief> staff, WorkCalendar calendar)
    {
        DistrictName = districtName;
        DivisionCode = divisionCode;
        Units = units;
        Areas = areas;
        Venues = venues;
        Categories = categories;
        Staff = staff;
        Calendar = calendar;
        this.units = units.ToDictionary(unit => unit.Id);
        unitsByCode = units.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        this.areas = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        venuesByWallCode = venues.Where(venue => venue.WallCode is not null).ToDictionary(venue => venue.WallCode!, StringComparer.OrdinalIgnoreCase); // not null: filtered
        this.categories = categories.ToDictionary(category => category.Code, StringComparer.Ordinal);
        categoriesByName = categories.OrderBy(category => category.Level)
            .SelectMany(category => category.Aliases.Prepend(category.Name).Select(name => (name, category)))
            .DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.category, StringComparer.Ordinal);
        this.limits = limits.ToLookup(rule => rule.Key, StringComparer.Ordinal);
        this.duties = duties.ToLookup(rule => rule.CategoryCode, StringComparer.Ordinal);
    }

    public string DistrictName { get; }

    /// <summary>Six digits, such as 500199.</summary>
    public string DivisionCode { get; }

    public IReadOnlyList<UnitBrief> Units { get; }

    public IReadOnlyList<AreaBrief> Areas { get; }

    public IReadOnlyList<VenueBrief> Venues { get; }

    public IReadOnlyList<CategoryBrief> Categories { get; }

    /// <summary>Everybody whose account is open today.</summary>
    public IReadOnlyList<StaffBrief> Staff { get; }

    /// <summary>The number citizens may always call instead.</summary>
    public string HotlineNumber { get; init; } = "12345";

    /// <summary>Duties at posts of today and the night after it.</summary>
    public IReadOnlyList<PostDutyBrief> PostDuties { get; init; } = [];

    /// <summary>Every time rule the district ever had, by key and day.</summary>
    public IEnumerable<LimitRule> Limits => limits.SelectMany(rules => rules);

    /// <summary>National calendar with uploaded notices and the local overlay.</summary>
    public WorkCalendar Calendar { get; }

    public UnitBrief? Unit(UnitId id) => units.GetValueOrDefault(id);

    public UnitBrief? UnitByCode(string code) => unitsByCode.GetValueOrDefault(code);

    public string UnitName(UnitId id) => units.TryGetValue(id, out var unit) ? unit.ShortName : "";

    public AreaBrief? Area(string? code) => code is null ? null : areas.GetValueOrDefault(code);

    /// <summary>「临江街道 · 青石坡社区」 for a community's code; the name alone for a subdistrict; empty for null.</summary>
    public string AreaPath(string? code)
    {
        var area = Area(code);
        return area is null ? "" : area.IsCommunity && Area(area.ParentCode) is { } parent ? $"{parent.Name} · {area.Name}" : area.Name;
    }

    /// <summary>The venue whose QR code this is; null for an unknown or revoked code.</summary>
    public VenueBrief? VenueByWallCode(string? code) => code is null ? null : venuesByWallCode.GetValueOrDefault(code);

    public VenueBrief? Venue(string? number) => Venues.FirstOrDefault(venue => venue.Number == number);

    public CategoryBrief? Category(string? code) => code is null ? null : categories.GetValueOrDefault(code);

    /// <summary>By present name or alias; the highest level where several bear the name.</summary>
    public CategoryBrief? CategoryNamed(string name) => categoriesByName.GetValueOrDefault(name);

    /// <summary>The rule of a key that was in force on a day, for a day before the first rule (an imported matter) that first one; a key without any rule is a programming error.</summary>
    public TimeLimit Limit(string key, DateOnly on) => FindLimit(key, on) ?? FirstLimit(key) ?? throw new ArgumentException($"No limit rule '{key}' on {on:yyyy-MM-dd}.", nameof(key));

    /// <summary>The promise to the citizen by purpose on the day of registration: 咨询 <c>limit.consult</c>, a purpose of its own <c>limit.&lt;purpose&gt;</c>, all others <c>limit.other</c> (rule 5.1).</summary>
    public TimeLimit Promise(Purpose? purpose, DateOnly on) => purpose switch
    {
        null => Limit("limit.other", on),
        Purpose.Consultation => Limit("limit.consult", on),
        _ => FindLimit("limit." + purpose.Value.ToString().ToLowerInvariant(), on) ?? Limit("limit.other", on),
    };

    /// <summary>Responsible units for a category, the most exact first: by level of the category, then by area.</summary>
    public IReadOnlyList<DutyRule> Duties(string? categoryCode, string? areaCode)
    {
        var found = new List<DutyRule>();
        for (var category = Category(categoryCode); category is not null; category = Category(category.ParentCode))
        {
            found.AddRange(duties[category.Code]
                .Where(rule => rule.AreaCode is null || (areaCode is not null && areaCode.StartsWith(rule.AreaCode, StringComparison.Ordinal)))
                .OrderByDescending(rule => rule.AreaCode?.Length ?? 0));
        }

        return found;
    }

    /// <summary>A field matter by its category or one above it: a reply that says "solved" needs a picture (T20).</summary>
    public bool NeedsPhoto(string? categoryCode) => Category(categoryCode) is { } category && (category.NeedsPhoto || NeedsPhoto(category.ParentCode));

    /// <summary>Staff who hold a role at a unit or above it, the unit's own people first.</summary>
    public IEnumerable<StaffBrief> StaffOf(UnitId unit, Role role) =>
        Staff.Where(person => person.Roles.Any(held => held.Role == role && IsWithin(unit, held.At))).OrderBy(person => person.Unit != unit);

    public StaffBrief? Person(StaffId id) => Staff.FirstOrDefault(person => person.Id == id);

    /// <summary>Whoever is on duty at a post at that instant; empty when nobody is (then the post's holders by role take it).</summary>
    public IEnumerable<StaffId> OnDuty(UnitId post, DateTimeOffset at) =>
        PostDuties.Where(duty => duty.Post == post && duty.From <= at && at < duty.To).Select(duty => duty.Staff);

    /// <summary>The district's dispatch centre: first receiver where no venue says otherwise.</summary>
    public UnitBrief Centre => Units.First(unit => unit.Kind == UnitKind.DistrictCentre);

    /// <summary>The centre that dispatches for a place: the subdistrict's, else the district's (T8).</summary>
    public UnitBrief CentreOf(string? areaCode) =>
        (areaCode is { Length: >= 9 } ? Units.FirstOrDefault(unit => unit.Kind == UnitKind.CommandCentre && unit.AreaCode is { Length: >= 9 } own && areaCode.StartsWith(own[..9], StringComparison.Ordinal)) : null) ?? Centre;

    /// <summary>The street committee of the people's congress for a place; null where there is none.</summary>
    private UnitBrief? CommitteeOf(string? areaCode) => areaCode is { Length: >= 9 }
        ? Units.FirstOrDefault(unit => unit.Kind == UnitKind.StreetCommittee && unit.AreaCode is { Length: >= 9 } own && areaCode.StartsWith(own[..9], StringComparison.Ordinal))
        : null;

    /// <summary>The committee whose own door this is: a deputy's home, station or contact point, or a deliberation point; null for other doors.</summary>
    public UnitId? CommitteeAt(VenueBrief? door, string? areaCode) =>
        door?.Kind is VenueKind.DeputyHome or VenueKind.DeputyStation or VenueKind.ContactPoint or VenueKind.DeliberationPoint ? CommitteeOf(areaCode)?.Id : null;

    /// <summary>True for the unit itself and everything below it; the default id above is the district as a whole.</summary>
    public bool IsWithin(UnitId unit, UnitId above)
    {
        if (above == default)
        {
            return true;
        }

        for (UnitId? at = unit; at is not null; at = Unit(at.Value)?.Parent)
        {
            if (at == above)
            {
                return true;
            }
        }

        return false;
    }

    private TimeLimit? FindLimit(string key, DateOnly on)
    {
        LimitRule? best = null;
        foreach (var rule in limits[key])
        {
            if (rule.From <= on && (best is null || rule.From > best.From))
            {
                best = rule;
            }
        }

        return best?.Limit;
    }

    // Not for a purpose's own limit: before that began, limit.other held.
    private TimeLimit? FirstLimit(string key) => limits[key].MinBy(rule => rule.From)?.Limit;
}

/// <summary>Hands out the register of the current district.</summary>
public interface IRegisters
{
    /// <summary>The picture as of at most two seconds ago; cheap.</summary>
    ValueTask<Register> CurrentAsync(CancellationToken ct);
}
