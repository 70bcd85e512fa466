using Huiyin.WorkDays;

namespace Huiyin.Registry.Contract;

/// <summary>A unit as other rooms see it.</summary>
/// <param name="Code">The stable code of the set-up sheet, such as <c>CG</c>; unique in the district.</param>
/// <param name="ShortName">What lists show: 「区城管局」.</param>
/// <param name="AreaCode">The area it works in; null for the whole district.</param>
/// <param name="OfficePhone">The office's phone, shown to citizens; never a person's.</param>
/// <param name="Initials">Pinyin initials for type-ahead, such as <c>cgj</c>.</param>
public sealed record UnitBrief(UnitId Id, string Code, string Name, string ShortName, UnitKind Kind, UnitId? Parent, string? AreaCode, string OfficePhone, string Initials)
{
    /// <summary>The unit's office hours, for limits in working hours and for what citizens are told.</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.Default;
}

/// <summary>An administrative area. The code's length says the level: 6 digits the district, 9 a subdistrict or town, 12 a community or village (GB/T 2260, GB/T 10114).</summary>
public sealed record AreaBrief(string Code, string Name, string? ParentCode)
{
    public bool IsSubdistrict => Code.Length == 9;

    public bool IsCommunity => Code.Length == 12;
}

/// <summary>A member of staff as colleagues see them; roles are those valid today, at the unit where they were granted.</summary>
public sealed record StaffBrief(StaffId Id, string Account, string Name, UnitId Unit, IReadOnlyList<(Role Role, UnitId At)> Roles);

/// <summary>A place where people are received.</summary>
/// <param name="Number">Such as <c>500199-010-Z-003</c> (rule 3.11).</param>
/// <param name="WallCode">The 8 characters of its QR code that is valid now; null when revoked and not yet issued again.</param>
/// <param name="FirstReceiver">The unit that must take what is raised here (首接负责制).</param>
/// <param name="PersonName">The person whose code it is (a deputy), as the wall shows it: 「何代表」; null for a place alone.</param>
public sealed record VenueBrief(string Number, string Name, VenueKind Kind, string? WallCode, string AreaCode, string Address, string OpeningHours, UnitId FirstReceiver, string? PersonName, double? Latitude, double? Longitude);

/// <summary>A class of matters in three levels; the code of a child begins with its parent's.</summary>
/// <param name="Aliases">Other names in foreign data, such as 卫生计生 for 卫生健康.</param>
public sealed record CategoryBrief(string Code, string Name, int Level, string? ParentCode, IReadOnlyList<string> Aliases)
{
    /// <summary>Who says it is solved shows a picture (T20); see <see cref="Register.NeedsPhoto"/>.</summary>
    public bool NeedsPhoto { get; init; }

    /// <summary>Words residents use for it, with its name and aliases: what a district without history suggests by (rule 3.10).</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>A time rule of the district, valid from a day on.</summary>
/// <param name="Key">Such as <c>limit.consult</c> or <c>accept.first</c> (rule 2).</param>
/// <param name="Source">The regulation or decision it comes from.</param>
public sealed record LimitRule(string Key, TimeLimit Limit, DateOnly From, string Source);

/// <summary>Who is responsible for a category in an area (派单目录), and on what legal basis.</summary>
/// <param name="AreaCode">Null for the whole district; a more exact area goes first.</param>
public sealed record DutyRule(string CategoryCode, string? AreaCode, UnitId Unit, string LegalBasis);

/// <summary>Who is on duty at a post from an instant up to another, the second not included (rule 3.6).</summary>
public sealed record PostDutyBrief(UnitId Post, StaffId Staff, DateTimeOffset From, DateTimeOffset To);
