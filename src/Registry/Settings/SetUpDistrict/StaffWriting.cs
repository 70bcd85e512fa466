using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>Makes accounts for new people and gives known people what is new; takes nothing away.</summary>
internal sealed class StaffWriting(HuiyinDb db, IStaffAccounts accounts, KnownRows known, DateTimeOffset now)
{
    private readonly DateOnly today = CivilTime.DateOf(now);
    private int read;
    private int added;
    private int changed;

    public SetUpCount Count => new("staff", read, added, changed);

    public async Task<IReadOnlyList<PasswordLink>> WriteAsync(IReadOnlyList<StaffDraft> people, CancellationToken ct)
    {
        var links = new List<PasswordLink>();
        read = people.Count;
        foreach (var person in people)
        {
            changed += known.Staff.TryGetValue(person.Account, out var before) && Change(before, person) ? 1 : 0;
        }

        await db.SaveChangesAsync(ct);
        foreach (var person in people.Where(person => !known.Staff.ContainsKey(person.Account)))
        {
            // Each new account saves by itself; what is written already need not be looked over each time.
            db.ChangeTracker.Clear();
            var roles = person.Roles.Select(role => new NewRole(role.Role, UnitOf(role, person), role.From, role.To)).ToList();
            Granted(await accounts.AddAsync(new NewStaff(person.Account, person.Name, known.Units[person.Unit].Id, roles), ct), person.At);
            links.Add(Granted(await accounts.NewLinkAsync(person.Account, ct), person.At));
            added++;
        }

        return links;
    }

    private bool Change(Staff before, StaffDraft person)
    {
        var unit = known.Units[person.Unit].Id;
        var isOther = before.Name != person.Name || before.HomeUnit != unit;
        before.Name = person.Name;
        before.HomeUnit = unit;
        foreach (var role in person.Roles)
        {
            var at = UnitOf(role, person);
            var from = role.From ?? today;
            if (before.Grants.Any(held => held.Role == role.Role && held.Unit == at && held.ValidFrom <= from && held.ValidTo == role.To))
            {
                continue;
            }

            var outcome = before.Grant(Guid.CreateVersion7(now), role.Role, at, from, role.To);
            if (outcome.Refusal is { } refusal)
            {
                throw new AccountRefusedException(person.At, refusal);
            }

            isOther = true;
        }

        return isOther;
    }

    private UnitId UnitOf(RoleDraft role, StaffDraft person) =>
        role.Unit == RoleDraft.WholeDistrict ? default : known.Units[role.Unit ?? person.Unit].Id;

    private static T Granted<T>(Outcome<T> outcome, SheetPlace at) =>
        outcome.Refusal is { } refusal ? throw new AccountRefusedException(at, refusal) : outcome.Must;
}
