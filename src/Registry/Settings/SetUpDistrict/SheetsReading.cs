using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using static Huiyin.Registry.RegistryWords;
using C = Huiyin.Registry.Settings.SheetColumns;

namespace Huiyin.Registry.Settings;

/// <summary>Reads the sheets into a draft: each row by itself, no row knows another yet.</summary>
internal sealed class SheetsReading(List<SetUpError> errors)
{
    private readonly SetUpDraft draft = new();

    public SetUpDraft Read(IReadOnlyList<SetUpSheet> sheets)
    {
        var seen = new Dictionary<SheetKind, string>();
        foreach (var sheet in sheets)
        {
            if (SheetKinds.Of(sheet.Name) is not { } kind)
            {
                errors.Add(new SetUpError(sheet.Name, 0, W["setup.unknown-file"]));
            }
            else if (!seen.TryAdd(kind, sheet.Name))
            {
                errors.Add(new SetUpError(sheet.Name, 0, W.T("setup.file-twice", seen[kind])));
            }
            else
            {
                ReadSheet(kind, sheet);
            }
        }

        return draft;
    }

    private void ReadSheet(SheetKind kind, SetUpSheet sheet)
    {
        try
        {
            using var content = sheet.Open();
            using var reader = SheetReader.Open(content, sheet.Name);
            foreach (var row in reader.Rows())
            {
                if (row.Fault is { } fault and not SheetFault.TooFewCells)
                {
                    errors.Add(new SetUpError(sheet.Name, row.Line, W["setup.fault." + fault.ToString().ToLowerInvariant()]));
                }
                else
                {
                    ReadRow(kind, new SheetRowReading(sheet.Name, row, errors));
                }
            }
        }
        catch (SheetUnreadableException trouble)
        {
            errors.Add(new SetUpError(sheet.Name, 0, W["setup.trouble." + trouble.Trouble.ToString().ToLowerInvariant()]));
        }
    }

    private void ReadRow(SheetKind kind, SheetRowReading row)
    {
        switch (kind)
        {
            case SheetKind.District: Keep(row, District(row), district => draft.District = district); break;
            case SheetKind.Areas: Keep(row, Area(row), draft.Areas.Add); break;
            case SheetKind.Units: Keep(row, Unit(row), draft.Units.Add); break;
            case SheetKind.Venues: Keep(row, Venue(row), draft.Venues.Add); break;
            case SheetKind.Staff: Keep(row, Person(row), draft.Staff.Add); break;
            case SheetKind.Categories: Keep(row, Category(row), draft.Categories.Add); break;
            case SheetKind.Duties: Keep(row, Duty(row), draft.Duties.Add); break;
            case SheetKind.Limits: Keep(row, Limit(row), draft.Limits.Add); break;
            case SheetKind.Deputies: Keep(row, Deputy(row), draft.Deputies.Add); break;
        }
    }

    private static void Keep<T>(SheetRowReading row, T read, Action<T> keep)
    {
        if (row.IsSound)
        {
            keep(read);
        }
    }

    private static DistrictDraft District(SheetRowReading row)
    {
        var profile = SheetTerms.ProfileOf(row.Optional(C.Profile, 20));
        if (profile.Length > 0 && !DefaultLimits.Profiles.Contains(profile))
        {
            row.Wrong("setup.unknown-word", C.Profile[0], profile);
        }

        return new DistrictDraft(row.At, row.Required(C.Name, 100), row.Digits(C.Division, 6), row.Optional(C.Hotline, 20), profile);
    }

    private static AreaDraft Area(SheetRowReading row)
    {
        var code = row.Digits(C.Code, 6, 9, 12);
        return new AreaDraft(row.At, code, row.Required(C.Name, 60), row.OrNull(C.Parent, 12) ?? Model.Area.ParentOf(code));
    }

    private static UnitDraft Unit(SheetRowReading row)
    {
        var name = row.Required(C.Name, 100);
        var shortName = row.OrNull(C.Short, 40) ?? (name.Length <= 40 ? name : name[..40]);
        var hours = row.OrNull(C.Hours, 100);
        if (hours is not null && WorkingHours.Parse(hours) is null)
        {
            row.Wrong("setup.hours", C.Hours[0], hours);
        }

        return new UnitDraft(
            row.At, row.Code(C.Code, 20), name, shortName, row.One(C.Kind, SheetTerms.UnitKindOf), row.OrNull(C.Parent, 20), row.OrNull(C.Area, 12),
            row.Optional(C.Phone, 40), row.OrNull(C.Initials, 40)?.ToLowerInvariant() ?? PinyinInitials.Of(shortName), hours);
    }

    private static VenueDraft Venue(SheetRowReading row)
    {
        var wallCode = row.OrNull(C.WallCode, VenueCode.Length)?.ToUpperInvariant();
        if (wallCode is not null && !VenueCode.IsGood(wallCode))
        {
            row.Wrong("setup.wall-code", C.WallCode[0], wallCode);
        }

        return new VenueDraft(
            row.At, row.OrNull(C.Number, 20), row.Required(C.Name, 100), row.One(C.Kind, SheetTerms.VenueKindOf), row.Digits(C.Area, 6, 9, 12), row.Optional(C.Address, 200),
            row.Optional(C.Opening, 100), row.Code(C.Receiver, 20), row.OrNull(C.Person, 60), row.Degrees(C.Latitude, 90), row.Degrees(C.Longitude, 180), wallCode);
    }

    private static StaffDraft Person(SheetRowReading row) =>
        new(row.At, row.Required(C.Account, 60), row.Required(C.Name, 60), row.Code(C.Unit, 20), RoleCells.Read(row));

    private static CategoryDraft Category(SheetRowReading row) =>
        new(row.At, row.Digits(C.Code, 2, 4, 6), row.Required(C.Name, 60), row.List(C.Aliases, 400), row.Ticked(C.Photo));

    private static DutyDraft Duty(SheetRowReading row) =>
        new(row.At, row.Digits(C.Category, 2, 4, 6), row.OrNull(C.Area, 12), row.Code(C.Unit, 20), row.Required(C.Basis, 400));

    private static DeputyDraft Deputy(SheetRowReading row) =>
        new(row.At, row.Code(C.Number, 20), row.Required(C.Name, 60), row.Required(C.Group, 60), row.Required(C.Constituency, 60), row.OrNull(C.Venue, 20), row.OrNull(C.Account, 60));

    private static LimitDraft Limit(SheetRowReading row)
    {
        var limit = new TimeLimit(row.Number(C.Amount, 0, 9999), row.One(C.Measure, SheetTerms.LimitUnitOf));
        var key = row.Required(C.Key, 60).ToLowerInvariant();
        var from = row.Day(C.From);
        if (from is null && row.IsSound)
        {
            row.Wrong("setup.required", C.From[0]);
        }

        return new LimitDraft(row.At, key, limit, from ?? default, row.Required(C.Source, 400));
    }
}
