using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>Where a draft came from, for the errors that only show when all sheets are read.</summary>
internal readonly record struct SheetPlace(string File, int Line);

internal sealed record DistrictDraft(SheetPlace At, string Name, string DivisionCode, string Hotline, string Profile);

internal sealed record AreaDraft(SheetPlace At, string Code, string Name, string? Parent);

internal sealed record UnitDraft(SheetPlace At, string Code, string Name, string ShortName, UnitKind Kind, string? Parent, string? Area, string Phone, string Initials, string? Hours);

internal sealed record VenueDraft(
    SheetPlace At, string? Number, string Name, VenueKind Kind, string Area, string Address, string Opening, string Receiver, string? Person, double? Latitude, double? Longitude, string? WallCode);

/// <param name="Unit">The unit's code; null for the home unit of the person, <c>*</c> for the whole district.</param>
internal sealed record RoleDraft(Role Role, string? Unit, DateOnly? From, DateOnly? To)
{
    public const string WholeDistrict = "*";
}

internal sealed record StaffDraft(SheetPlace At, string Account, string Name, string Unit, IReadOnlyList<RoleDraft> Roles);

internal sealed record CategoryDraft(SheetPlace At, string Code, string Name, IReadOnlyList<string> Aliases, bool NeedsPhoto);

internal sealed record DutyDraft(SheetPlace At, string Category, string? Area, string Unit, string Basis);

internal sealed record LimitDraft(SheetPlace At, string Key, TimeLimit Limit, DateOnly From, string Source);

internal sealed record DeputyDraft(SheetPlace At, string Number, string Name, string Group, string Constituency, string? Venue, string? Account);

/// <summary>Everything the sheets say, before anything of it is believed.</summary>
internal sealed class SetUpDraft
{
    public DistrictDraft? District { get; set; }

    public List<AreaDraft> Areas { get; } = [];

    public List<UnitDraft> Units { get; } = [];

    public List<VenueDraft> Venues { get; } = [];

    public List<StaffDraft> Staff { get; } = [];

    public List<CategoryDraft> Categories { get; } = [];

    public List<DutyDraft> Duties { get; } = [];

    public List<LimitDraft> Limits { get; } = [];

    public List<DeputyDraft> Deputies { get; } = [];
}
