using Huiyin.Platform.Audit;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>Gives somebody a link to set a password. The text is told this once.</summary>
internal sealed class PasswordLinks(HuiyinDb db, AuditLog audit, TimeProvider clock)
{
    /// <param name="by">The account that stands in the audit log.</param>
    public async Task<PasswordLink> IssueAsync(Staff person, string by, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var secret = OneTimeLink.NewSecret();
        var link = OneTimeLink.ToSetPassword(Guid.CreateVersion7(now), person.Id, secret, now);

        // Only the newest link opens anything.
        foreach (var before in await db.Set<OneTimeLink>().Where(l => l.Staff == person.Id && l.UsedAt == null).ToListAsync(ct))
        {
            before.Spend(now);
        }

        db.Add(link);
        await audit.WriteAsync("account.link", by, person.Account, ct);
        return new PasswordLink(person.Account, SetPasswordEndpoint.PathOf(secret), link.ValidUntil);
    }
}
