using Huiyin.Registry.Model;

namespace Huiyin.Registry.Settings;

internal sealed partial class SheetsWriting
{
    private void WriteCategories(SetUpDraft draft)
    {
        var rows = draft.Categories.Count > 0 || known.Categories.Count > 0 ? draft.Categories : DefaultCategories.All;
        Count("categories", rows, WriteCategory);
    }

    private Deed WriteCategory(CategoryDraft draft)
    {
        if (!known.Categories.TryGetValue(draft.Code, out var category))
        {
            known.Categories[draft.Code] = Add(new Category { Code = draft.Code, Name = draft.Name, Aliases = draft.Aliases, NeedsPhoto = draft.NeedsPhoto, ValidFrom = today });
            return Deed.Added;
        }

        category.Name = draft.Name;
        category.Aliases = draft.Aliases;
        category.NeedsPhoto = draft.NeedsPhoto;
        return Touched(category);
    }

    private Deed WriteDuty(DutyDraft draft)
    {
        var unit = known.Units[draft.Unit].Id;
        var duty = known.Duties.Find(duty => duty.CategoryCode == draft.Category && duty.AreaCode == draft.Area && duty.Unit == unit);
        if (duty is null)
        {
            known.Duties.Add(Add(new DutyRow
            {
                Id = Guid.CreateVersion7(now), CategoryCode = draft.Category, AreaCode = draft.Area, Unit = unit, LegalBasis = draft.Basis, ValidFrom = today,
            }));
            return Deed.Added;
        }

        duty.LegalBasis = draft.Basis;
        return Touched(duty);
    }

    private void WriteLimits(SetUpDraft draft)
    {
        var profile = draft.District is { Profile.Length: > 0 } district ? district.Profile : known.Profile?.LimitProfile ?? "default";
        var begins = known.Limits.Count == 0;
        if (begins || profile != known.Profile?.LimitProfile)
        {
            // A first profile holds for all time, so that old matters can be brought in; a later one from today.
            foreach (var (key, limit, source) in DefaultLimits.Of(profile))
            {
                WriteLimit(new LimitDraft(default, key, limit, begins ? DefaultLimits.SinceEver : today, source));
            }

            known.Profile?.LimitProfile = profile;
        }

        Count("limits", draft.Limits, WriteLimit);
    }

    private Deed WriteLimit(LimitDraft draft)
    {
        var limit = known.Limits.Find(limit => limit.Key == draft.Key && limit.From == draft.From);
        if (limit is null)
        {
            known.Limits.Add(Add(new LimitRow { Key = draft.Key, From = draft.From, Number = draft.Limit.Number, Unit = draft.Limit.Unit, Source = draft.Source }));
            return Deed.Added;
        }

        limit.Number = draft.Limit.Number;
        limit.Unit = draft.Limit.Unit;
        limit.Source = draft.Source;
        return Touched(limit);
    }

    private Deed WriteDeputy(DeputyDraft draft)
    {
        var isNew = !known.Deputies.TryGetValue(draft.Number, out var deputy);
        if (deputy is null)
        {
            deputy = Add(new Deputy
            {
                Id = Guid.CreateVersion7(now), Number = draft.Number, Name = draft.Name, Group = draft.Group, Constituency = draft.Constituency, ValidFrom = today,
            });
            known.Deputies[draft.Number] = deputy;
        }

        deputy.Name = draft.Name;
        deputy.Group = draft.Group;
        deputy.Constituency = draft.Constituency;
        deputy.VenueNumber = draft.Venue;
        deputy.Account = draft.Account;
        return isNew ? Deed.Added : Touched(deputy);
    }
}
