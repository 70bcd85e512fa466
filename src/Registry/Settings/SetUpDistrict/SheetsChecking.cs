using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Settings;

/// <summary>Checks what one row says against all others and against what the district has.</summary>
internal sealed class SheetsChecking(SetUpDraft draft, KnownRows known, List<SetUpError> errors)
{
    private readonly HashSet<string> areas = [.. known.Areas.Keys, .. draft.Areas.Select(area => area.Code)];
    private readonly HashSet<string> categories = [.. known.Categories.Keys, .. draft.Categories.Select(category => category.Code)];
    private readonly Dictionary<string, (UnitKind Kind, string? Parent)> units = UnitsAfter(draft, known);

    public void Check()
    {
        if (draft.District is null && known.Profile is null)
        {
            errors.Add(new SetUpError("district.csv", 0, W["setup.no-district"]));
        }

        CheckAreas();
        CheckUnits();
        CheckVenues();
        CheckStaff();
        CheckDeputies();
        CheckRules();
    }

    private static Dictionary<string, (UnitKind Kind, string? Parent)> UnitsAfter(SetUpDraft draft, KnownRows known)
    {
        var codes = known.Units.Values.ToDictionary(unit => unit.Id, unit => unit.Code);
        var after = known.Units.Values.ToDictionary(unit => unit.Code, unit => (unit.Kind, unit.Parent is { } parent ? codes.GetValueOrDefault(parent) : null), StringComparer.OrdinalIgnoreCase);
        foreach (var unit in draft.Units)
        {
            after[unit.Code] = (unit.Kind, unit.Parent);
        }

        return after;
    }

    private void CheckAreas()
    {
        Once(draft.Areas, area => area.Code, area => area.At);
        var division = draft.District?.DivisionCode ?? known.Profile?.DivisionCode ?? "";
        foreach (var area in draft.Areas)
        {
            Require(area.Code.StartsWith(division, StringComparison.Ordinal), area.At, "setup.area-elsewhere", area.Code, division);
            Require(area.Parent is null || area.Parent == division || areas.Contains(area.Parent), area.At, "setup.unknown-area", area.Parent);
        }
    }

    private void CheckUnits()
    {
        Once(draft.Units, unit => unit.Code, unit => unit.At);
        foreach (var unit in draft.Units)
        {
            Require(unit.Parent is null || units.ContainsKey(unit.Parent), unit.At, "setup.unknown-unit", unit.Parent);
            RequireArea(unit.Area, unit.At);
            Require(!IsBelowItself(unit.Code), unit.At, "setup.unit-circle", unit.Code);
        }

        if (draft.Units.Count > 0)
        {
            Require(units.Values.Any(unit => unit.Kind == UnitKind.DistrictCentre), new SheetPlace(draft.Units[0].At.File, 0), "setup.no-centre");
        }
    }

    private void CheckVenues()
    {
        Once(draft.Venues.Where(venue => venue.Number is not null), venue => venue.Number, venue => venue.At);
        Once(draft.Venues.Where(venue => venue.WallCode is not null), venue => venue.WallCode, venue => venue.At);
        // Without a number a venue is known by kind, area and name.
        Once(draft.Venues.Where(venue => venue.Number is null), venue => $"{venue.Kind}/{venue.Area}/{venue.Name}", venue => venue.At);
        var hung = known.Venues.SelectMany(venue => venue.Codes.Select(code => (code.Code, venue.Number))).ToDictionary(pair => pair.Code, pair => pair.Number);
        foreach (var venue in draft.Venues)
        {
            RequireArea(venue.Area, venue.At);
            RequireReceiver(venue.Receiver, venue.At);
            Require(venue.WallCode is null || !hung.TryGetValue(venue.WallCode, out var owner) || owner == known.VenueOf(venue)?.Number, venue.At, "setup.wall-code-taken", venue.WallCode);
        }
    }

    private void CheckStaff()
    {
        Once(draft.Staff, person => person.Account, person => person.At);
        foreach (var person in draft.Staff)
        {
            RequireUnit(person.Unit, person.At);
            foreach (var role in person.Roles.Where(role => role.Unit is not null and not RoleDraft.WholeDistrict))
            {
                RequireUnit(role.Unit, person.At);
            }

            Require(MayHoldTogether(person), person.At, "setup.roles-exclude", person.Name);
        }
    }

    private void CheckDeputies()
    {
        Once(draft.Deputies, deputy => deputy.Number, deputy => deputy.At);
        var venues = known.Venues.Select(venue => venue.Number).Concat(draft.Venues.Select(venue => venue.Number)).ToHashSet();
        var accounts = known.Staff.Keys.Concat(draft.Staff.Select(person => person.Account)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var deputy in draft.Deputies)
        {
            Require(deputy.Venue is null || venues.Contains(deputy.Venue), deputy.At, "setup.unknown-venue", deputy.Venue);
            Require(deputy.Account is null || accounts.Contains(deputy.Account), deputy.At, "setup.unknown-account", deputy.Account);
        }
    }

    private void CheckRules()
    {
        Once(draft.Categories, category => category.Code, category => category.At);
        Once(draft.Limits, limit => $"{limit.Key} {limit.From:yyyy-MM-dd}", limit => limit.At);
        foreach (var category in draft.Categories)
        {
            Require(Category.ParentOf(category.Code) is not { } parent || categories.Contains(parent), category.At, "setup.unknown-category", Category.ParentOf(category.Code));
        }

        // Where there is no tree of its own, the district begins with ours.
        var tree = categories.Count > 0 ? categories : [.. DefaultCategories.All.Select(category => category.Code)];
        foreach (var duty in draft.Duties)
        {
            Require(tree.Contains(duty.Category), duty.At, "setup.unknown-category", duty.Category);
            RequireArea(duty.Area, duty.At);
            RequireReceiver(duty.Unit, duty.At);
        }

        foreach (var limit in draft.Limits)
        {
            Require(DefaultLimits.IsKnown(limit.Key), limit.At, "setup.unknown-limit", limit.Key);
        }
    }

    private void Once<T>(IEnumerable<T> rows, Func<T, string?> key, Func<T, SheetPlace> at)
    {
        foreach (var group in rows.GroupBy(row => key(row) ?? "", StringComparer.OrdinalIgnoreCase))
        {
            foreach (var again in group.Skip(1))
            {
                Require(false, at(again), "setup.twice", group.Key, at(group.First()).Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private void RequireArea(string? code, SheetPlace at) =>
        Require(code is null || areas.Contains(code) || code == (draft.District?.DivisionCode ?? known.Profile?.DivisionCode), at, "setup.unknown-area", code);

    private void RequireUnit(string? code, SheetPlace at) => Require(code is not null && units.ContainsKey(code), at, "setup.unknown-unit", code);

    /// <summary>A court receives forwards, never an order (house rule of <see cref="UnitKind.Court"/>).</summary>
    private void RequireReceiver(string code, SheetPlace at)
    {
        RequireUnit(code, at);
        Require(!units.TryGetValue(code, out var unit) || unit.Kind != UnitKind.Court, at, "setup.court", code);
    }

    private void Require(bool holds, SheetPlace at, string key, params object?[] values)
    {
        if (!holds)
        {
            errors.Add(new SetUpError(at.File, at.Line, W.T(key, values)));
        }
    }

    private bool IsBelowItself(string code)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = units[code].Parent; at is not null && seen.Add(at); at = units.GetValueOrDefault(at).Parent)
        {
            if (string.Equals(at, code, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asks the model itself, with a person who has what the account has and what the sheet gives.</summary>
    private bool MayHoldTogether(StaffDraft person)
    {
        var trial = new Staff { Id = default, Account = person.Account, Name = person.Name, HomeUnit = default, ValidFrom = DateOnly.MinValue };
        var held = known.Staff.TryGetValue(person.Account, out var before) ? before.Grants.Select(grant => new RoleDraft(grant.Role, null, grant.ValidFrom, grant.ValidTo)) : [];
        return held.Concat(person.Roles).All(role => !trial.Grant(default, role.Role, default, role.From ?? DateOnly.MinValue, role.To).IsRefused);
    }
}
