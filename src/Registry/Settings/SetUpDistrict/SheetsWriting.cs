using Huiyin.Platform.Secrets;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>Adds and changes rows as the checked draft says.</summary>
internal sealed partial class SheetsWriting(HuiyinDb db, KnownRows known, string actor, DateTimeOffset now)
{
    private readonly DateOnly today = CivilTime.DateOf(now);

    public List<SetUpCount> Counts { get; } = [];

    public void Write(SetUpDraft draft)
    {
        WriteDistrict(draft);
        Count("areas", draft.Areas, WriteArea);
        WriteUnits(draft.Units);
        Count("venues", draft.Venues, WriteVenue);
        WriteCategories(draft);
        Count("duties", draft.Duties, WriteDuty);
        WriteLimits(draft);
        Count("deputies", draft.Deputies, WriteDeputy);
    }

    private enum Deed
    {
        Same,
        Added,
        Changed,
    }

    private void Count<T>(string kind, IReadOnlyList<T> rows, Func<T, Deed> write)
    {
        var deeds = rows.Select(write).ToList();
        Counts.Add(new SetUpCount(kind, rows.Count, deeds.Count(deed => deed == Deed.Added), deeds.Count(deed => deed == Deed.Changed)));
    }

    private T Add<T>(T row)
        where T : class
    {
        db.Add(row);
        return row;
    }

    private void WriteDistrict(SetUpDraft draft)
    {
        if (draft.District is not { } district)
        {
            return;
        }

        if (known.Profile is null)
        {
            known.Begin(Add(new DistrictProfile { Name = district.Name, DivisionCode = district.DivisionCode }));
        }

        var profile = known.Profile!; // begun above
        profile.Name = district.Name;
        profile.DivisionCode = district.DivisionCode;
        profile.HotlineNumber = district.Hotline.Length > 0 ? district.Hotline : profile.HotlineNumber;
    }

    private Deed WriteArea(AreaDraft draft)
    {
        if (known.Areas.TryGetValue(draft.Code, out var before))
        {
            if (before.Name == draft.Name && before.ParentCode == draft.Parent)
            {
                return Deed.Same;
            }

            if (before.ValidFrom >= today)
            {
                before.Correct(draft.Name, draft.Parent);
                return Deed.Changed;
            }

            before.End(today.AddDays(-1));
        }

        known.Areas[draft.Code] = Add(new Area { Id = Guid.CreateVersion7(now), Code = draft.Code, Name = draft.Name, ParentCode = draft.Parent, ValidFrom = today });
        return before is null ? Deed.Added : Deed.Changed;
    }

    private void WriteUnits(List<UnitDraft> drafts)
    {
        // All new units first: a sheet may name parents in any order.
        var fresh = drafts.Where(draft => !known.Units.ContainsKey(draft.Code)).ToList();
        foreach (var draft in fresh)
        {
            known.Units[draft.Code] = Add(new Unit
            {
                Id = UnitId.Of(Guid.CreateVersion7(now)), Code = draft.Code, Name = draft.Name, ShortName = draft.ShortName, Kind = draft.Kind, Initials = draft.Initials, ValidFrom = today,
            });
        }

        Count("units", drafts, draft => WriteUnit(draft) is var deed && fresh.Contains(draft) ? Deed.Added : deed);
    }

    private Deed WriteUnit(UnitDraft draft)
    {
        var unit = known.Units[draft.Code];
        unit.Name = draft.Name;
        unit.ShortName = draft.ShortName;
        unit.Kind = draft.Kind;
        unit.Parent = draft.Parent is null ? null : known.Units[draft.Parent].Id;
        unit.AreaCode = draft.Area;
        unit.OfficePhone = draft.Phone;
        unit.Initials = draft.Initials;
        unit.Hours = draft.Hours;
        return Touched(unit);
    }

    private Deed WriteVenue(VenueDraft draft)
    {
        var venue = known.VenueOf(draft);
        var isNew = venue is null;
        if (venue is null)
        {
            venue = Add(new Venue
            {
                Id = Guid.CreateVersion7(now), Number = draft.Number ?? NextNumber(draft), Name = draft.Name, Kind = draft.Kind, AreaCode = draft.Area,
                FirstReceiver = known.Units[draft.Receiver].Id, ValidFrom = today,
            });
            known.Venues.Add(venue);
        }

        venue.Name = draft.Name;
        venue.AreaCode = draft.Area;
        venue.Address = draft.Address;
        venue.OpeningHours = draft.Opening;
        venue.FirstReceiver = known.Units[draft.Receiver].Id;
        venue.PersonName = draft.Person;
        venue.Latitude = draft.Latitude;
        venue.Longitude = draft.Longitude;
        var deed = isNew ? Deed.Added : Touched(venue);
        return HangCode(venue, draft.WallCode, isNew) && !isNew ? Deed.Changed : deed;
    }

    /// <summary>A new venue gets a code; a known one keeps its own unless the sheet names another.</summary>
    private bool HangCode(Venue venue, string? wanted, bool isNew)
    {
        if (wanted is null ? !isNew : venue.CodeInForce?.Code == wanted || venue.Codes.Any(code => code.Code == wanted))
        {
            return false;
        }

        venue.Revoke(actor, now);
        venue.Issue(wanted ?? DistrictKeys.RandomCode(VenueCode.Length), actor, now);
        return true;
    }

    private string NextNumber(VenueDraft draft)
    {
        var division = known.Profile!.DivisionCode; // checked: there is a district
        var series = VenueNumber.Series(division, draft.Area, draft.Kind);
        var last = known.Venues.Select(venue => VenueNumber.SerialIn(series, venue.Number) ?? 0).DefaultIfEmpty().Max();
        return VenueNumber.Of(division, draft.Area, draft.Kind, last + 1);
    }

    private Deed Touched(object row)
    {
        var entry = db.Entry(row);
        entry.DetectChanges();
        return entry.State == Microsoft.EntityFrameworkCore.EntityState.Modified ? Deed.Changed : Deed.Same;
    }
}
