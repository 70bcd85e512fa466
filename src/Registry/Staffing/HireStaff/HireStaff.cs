using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Staffing;

internal sealed record HireStaff(string Account, string Name, string Unit, Role? Role);

/// <summary>An administrator makes an account with its first role at the person's own unit, and a link to set the password.</summary>
internal sealed class HireStaffHandler(HuiyinDb db, IRegisters registers, NewAccounts accounts, PasswordLinks links)
{
    public async Task<Outcome<PasswordLink>> HandleAsync(HireStaff ask, Actor actor, CancellationToken ct)
    {
        if ((await registers.CurrentAsync(ct)).UnitByCode(ask.Unit) is not { } unit)
        {
            return StaffRefusals.UnitMissing;
        }

        var newcomer = new NewStaff(ask.Account, ask.Name, unit.Id, ask.Role is { } role ? [new NewRole(role, unit.Id)] : []);
        return await db.InOneGoAsync<Outcome<PasswordLink>>(
            async c =>
            {
                var added = await accounts.AddAsync(newcomer, actor.Account, c);
                return added.Refusal is { } refusal ? refusal : await links.IssueAsync(await db.Set<Staff>().SingleAsync(person => person.Id == added.Must, c), actor.Account, c);
            },
            ct);
    }
}
