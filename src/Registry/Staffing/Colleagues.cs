using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Staffing;

/// <summary>Finds whose roles and account an administrator may change: everybody's but their own.</summary>
internal sealed class Colleagues(HuiyinDb db)
{
    public async Task<Outcome<Staff>> FindAsync(string account, Actor actor, CancellationToken ct)
    {
        var person = await db.Set<Staff>().Include(staff => staff.Grants).SingleOrDefaultAsync(staff => staff.Account == account, ct);
        return person is null ? AccountRefusals.Unknown : person.Id == actor.Id ? StaffRefusals.Oneself : person;
    }
}
