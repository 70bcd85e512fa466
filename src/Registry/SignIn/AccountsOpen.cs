using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>Finds the person of an account that is not closed, by the name people type.</summary>
internal sealed class AccountsOpen(HuiyinDb db)
{
    public async Task<Staff?> FindAsync(string account, CancellationToken ct)
    {
        var wanted = AccountNames.Normalize(account);
        var id = await db.Set<Account>().Where(a => a.NormalizedUserName == wanted && a.ClosedAt == null).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(ct);
        if (id is null)
        {
            return null;
        }

        var staff = StaffId.Of(id.Value);
        return await db.Set<Staff>().SingleOrDefaultAsync(s => s.Id == staff, ct);
    }
}
