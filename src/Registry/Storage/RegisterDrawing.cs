using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Settings;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Storage;

/// <summary>Reads what is valid on a day and draws it as one picture.</summary>
internal sealed class RegisterDrawing(HuiyinDb db, DateOnly today)
{
    public async Task<Register> DrawAsync(CancellationToken ct)
    {
        var profile = await db.Set<DistrictProfile>().AsNoTracking().SingleOrDefaultAsync(ct);
        return new Register(
            profile?.Name ?? "",
            profile?.DivisionCode ?? "",
            await UnitsAsync(ct),
            await AreasAsync(ct),
            await VenuesAsync(ct),
            await CategoriesAsync(ct),
            await LimitsAsync(ct),
            await DutiesAsync(ct),
            await StaffAsync(ct),
            await CalendarAsync(ct))
        {
            HotlineNumber = profile?.HotlineNumber ?? "12345",
            PostDuties = await PostDutiesAsync(ct),
        };
    }

    private IQueryable<T> Valid<T>()
        where T : class, IValidSpan =>
        db.Set<T>().AsNoTracking().Where(row => row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today));

    private async Task<IReadOnlyList<UnitBrief>> UnitsAsync(CancellationToken ct) =>
        [.. (await Valid<Unit>().OrderBy(unit => unit.Code).ToListAsync(ct)).Select(unit =>
            new UnitBrief(unit.Id, unit.Code, unit.Name, unit.ShortName, unit.Kind, unit.Parent, unit.AreaCode, unit.OfficePhone, unit.Initials)
            {
                Hours = unit.Hours is { } hours ? WorkingHours.Parse(hours) ?? WorkingHours.Default : WorkingHours.Default,
            })];

    private async Task<IReadOnlyList<AreaBrief>> AreasAsync(CancellationToken ct) =>
        await Valid<Area>().OrderBy(area => area.Code).Select(area => new AreaBrief(area.Code, area.Name, area.ParentCode)).ToListAsync(ct);

    private async Task<IReadOnlyList<VenueBrief>> VenuesAsync(CancellationToken ct)
    {
        var codes = await db.Set<VenueCode>().AsNoTracking().Where(code => code.RevokedAt == null).ToDictionaryAsync(code => code.VenueId, code => code.Code, ct);
        return [.. (await Valid<Venue>().OrderBy(venue => venue.Number).ToListAsync(ct)).Select(venue => new VenueBrief(
            venue.Number, venue.Name, venue.Kind, codes.GetValueOrDefault(venue.Id), venue.AreaCode, venue.Address, venue.OpeningHours, venue.FirstReceiver, venue.PersonName, venue.Latitude, venue.Longitude))];
    }

    private async Task<IReadOnlyList<CategoryBrief>> CategoriesAsync(CancellationToken ct) =>
        [.. (await Valid<Category>().OrderBy(category => category.Code).ToListAsync(ct)).Select(category =>
            new CategoryBrief(category.Code, category.Name, category.Level, category.ParentCode, category.Aliases)
            {
                NeedsPhoto = category.NeedsPhoto,
                Words = [.. DefaultCategoryWords.Of(category.Name).Concat(category.Aliases).Prepend(category.Name).Distinct()],
            })];

    private async Task<IReadOnlyList<LimitRule>> LimitsAsync(CancellationToken ct) =>
        [.. (await db.Set<LimitRow>().AsNoTracking().OrderBy(limit => limit.Key).ThenBy(limit => limit.From).ToListAsync(ct)).Select(limit =>
            new LimitRule(limit.Key, new TimeLimit(limit.Number, limit.Unit), limit.From, limit.Source))];

    private async Task<IReadOnlyList<DutyRule>> DutiesAsync(CancellationToken ct) =>
        [.. (await Valid<DutyRow>().OrderBy(duty => duty.CategoryCode).ThenBy(duty => duty.Id).ToListAsync(ct)).Select(duty =>
            new DutyRule(duty.CategoryCode, duty.AreaCode, duty.Unit, duty.LegalBasis))];

    private async Task<IReadOnlyList<StaffBrief>> StaffAsync(CancellationToken ct)
    {
        var roles = (await db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.ValidFrom <= today && (grant.ValidTo == null || grant.ValidTo >= today)).ToListAsync(ct))
            .ToLookup(grant => grant.Staff, grant => (grant.Role, grant.Unit));
        return [.. (await db.Set<Staff>().AsNoTracking().Where(person => person.ValidFrom <= today && (person.ValidTo == null || person.ValidTo >= today)).OrderBy(person => person.Account).ToListAsync(ct))
            .Select(person => new StaffBrief(person.Id, person.Account, person.Name, person.HomeUnit, [.. roles[person.Id]]))];
    }

    private async Task<IReadOnlyList<PostDutyBrief>> PostDutiesAsync(CancellationToken ct)
    {
        // The picture is drawn anew each day: today and the night after it are enough.
        var (begin, end) = (CivilTime.StartOf(today), CivilTime.StartOf(today.AddDays(2)));
        return await db.Set<PostDuty>().AsNoTracking().Where(duty => duty.To > begin && duty.From < end).OrderBy(duty => duty.From)
            .Select(duty => new PostDutyBrief(duty.Post, duty.Staff, duty.From, duty.To)).ToListAsync(ct);
    }

    private async Task<WorkCalendar> CalendarAsync(CancellationToken ct)
    {
        var calendar = WorkCalendar.National;
        foreach (var notice in await db.Set<HolidayNotice>().AsNoTracking().OrderBy(notice => notice.UploadedAt).ToListAsync(ct))
        {
            // Uploads are read before they are kept; an older program may have kept what this one does not read.
            if (HolidayYear.Parse(notice.Text).Year is { } year)
            {
                calendar = calendar.With(year);
            }
        }

        var local = await db.Set<LocalDayRow>().AsNoTracking().OrderBy(day => day.Day).Select(day => new LocalDay(day.Day, day.IsWork, day.Name)).ToListAsync(ct);
        return local.Count == 0 ? calendar : calendar.With(local);
    }
}
