using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Staffing;

/// <summary>One line of the list.</summary>
internal sealed record StaffLine(Staff Person, Account Account);

/// <summary>Everybody who has or had an account here, by 工号.</summary>
/// <param name="After">The account after which this page begins; null for the first.</param>
internal sealed record StaffListView(Register Register, string Query, string? After, IReadOnlyList<StaffLine> Lines, bool HasMore, DateTimeOffset Now)
{
    private const int PageSize = 20;

    public DateOnly Today => CivilTime.DateOf(Now);

    public static async Task<StaffListView> ReadAsync(HuiyinDb db, Register register, string query, string? after, DateTimeOffset now, CancellationToken ct)
    {
        var people = db.Set<Staff>().AsNoTracking().Include(person => person.Grants).AsQueryable();
        if (query.Length > 0)
        {
            // Account names are mostly small letters, whatever somebody types.
            var small = query.ToLowerInvariant();
            people = people.Where(person => person.Name.Contains(query) || person.Account.Contains(query) || person.Account.Contains(small));
        }

        if (after is not null)
        {
            people = people.Where(person => string.Compare(person.Account, after) > 0);
        }

        var found = await people.OrderBy(person => person.Account).Take(PageSize + 1).ToListAsync(ct);
        var shown = found.Take(PageSize).ToList();
        var ids = shown.ConvertAll(person => person.Id.Value);
        var accounts = await db.Users.AsNoTracking().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, ct);
        return new StaffListView(register, query, after, shown.ConvertAll(person => new StaffLine(person, accounts[person.Id.Value])), found.Count > PageSize, now);
    }
}
