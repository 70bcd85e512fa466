using Huiyin.Platform.Audit;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SecondFactor;

/// <summary>What the security administrator looks after: who has a second factor, and who looked how often at citizens' numbers. No matter is shown (rule 4.1).</summary>
/// <param name="After">The account after which this page begins; null for the first.</param>
internal sealed record ShowSecurity(string Query, string? After);

/// <param name="Looks">Phone numbers revealed in the last thirty days.</param>
internal sealed record SecurityLine(Staff Person, TotpSecret? Secret, bool IsRequired, int Looks);

internal sealed record SecurityView(ShowSecurity Ask, IReadOnlyList<SecurityLine> Lines, bool HasMore, Register Register, Actor Actor, DateTimeOffset Now, bool IsDone);

internal sealed class ShowSecurityHandler(HuiyinDb db, IRegisters registers, SecondFactorRule rule, TimeProvider clock)
{
    public const int LookDays = 30;
    private const int PageSize = 20;

    public async Task<SecurityView> HandleAsync(ShowSecurity ask, Actor actor, bool isDone, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var people = db.Set<Staff>().AsNoTracking().Include(person => person.Grants).AsQueryable();
        people = ask.Query.Length > 0 ? people.Where(person => person.Name.Contains(ask.Query) || person.Account.Contains(ask.Query)) : people;
        people = ask.After is { } after ? people.Where(person => string.Compare(person.Account, after) > 0) : people;
        var found = await people.OrderBy(person => person.Account).Take(PageSize + 1).ToListAsync(ct);
        var shown = found.Take(PageSize).ToList();
        var ids = shown.ConvertAll(person => person.Id);
        var secrets = await db.Set<TotpSecret>().AsNoTracking().Where(secret => ids.Contains(secret.Staff)).ToDictionaryAsync(secret => secret.Staff, ct);
        var looks = await LooksAsync(shown.ConvertAll(person => person.Account), now, ct);
        var today = CivilTime.DateOf(now);
        return new SecurityView(
            ask,
            shown.ConvertAll(person => new SecurityLine(
                person, secrets.GetValueOrDefault(person.Id), rule.IsRequiredOf(person.Grants.Where(grant => grant.IsValidOn(today)).Select(grant => grant.Role)), looks.GetValueOrDefault(person.Account))),
            found.Count > PageSize, await registers.CurrentAsync(ct), actor, now, isDone);
    }

    private Task<Dictionary<string, int>> LooksAsync(List<string> accounts, DateTimeOffset now, CancellationToken ct)
    {
        var since = now.AddDays(-LookDays);
        return db.Set<AuditEntry>().Where(entry => entry.At >= since && entry.Kind == "matter.reveal" && accounts.Contains(entry.Actor))
            .GroupBy(entry => entry.Actor).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
    }
}
