using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Staffing;

/// <param name="Unit">The unit's code, or <see cref="StaffWords.WholeDistrict"/>.</param>
/// <param name="From">Null: from today on.</param>
internal sealed record GrantRole(string Account, Role? Role, string Unit, DateOnly? From, DateOnly? To);

/// <param name="LastDay">Null: at once.</param>
internal sealed record EndRole(string Account, Guid Grant, DateOnly? LastDay);

/// <summary>Gives somebody a role at a unit, or ends it. Roles are read at each request, so both hold from the next one on.</summary>
internal sealed class GrantRoleHandler(HuiyinDb db, Colleagues colleagues, IRegisters registers, AuditLog audit, TimeProvider clock)
{
    private DateOnly Today => CivilTime.DateOf(clock.GetUtcNow());

    public async Task<Outcome> GrantAsync(GrantRole ask, Actor actor, CancellationToken ct)
    {
        var found = await colleagues.FindAsync(ask.Account, actor, ct);
        if (found.Refusal is { } hindrance)
        {
            return hindrance;
        }

        var unit = await UnitOfAsync(ask.Unit, ct);
        if (ask.Role is not { } role || unit is not { } at)
        {
            return ask.Role is null ? StaffRefusals.RoleMissing : StaffRefusals.UnitMissing;
        }

        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var outcome = found.Must.GrantNew(id, role, at, ask.From ?? Today, ask.To, Today);
        return outcome.IsRefused ? outcome : await CommitAsync("role.grant", found.Must.Grants.Single(grant => grant.Id == id), found.Must, actor, ct);
    }

    public async Task<Outcome> EndAsync(EndRole ask, Actor actor, CancellationToken ct)
    {
        var found = await colleagues.FindAsync(ask.Account, actor, ct);
        if (found.Refusal is { } hindrance)
        {
            return hindrance;
        }

        var outcome = found.Must.EndGrant(ask.Grant, ask.LastDay, Today);
        return outcome.IsRefused ? outcome : await CommitAsync("role.end", found.Must.Grants.Single(grant => grant.Id == ask.Grant), found.Must, actor, ct);
    }

    private async Task<UnitId?> UnitOfAsync(string code, CancellationToken ct) =>
        code == StaffWords.WholeDistrict ? default(UnitId) : (await registers.CurrentAsync(ct)).UnitByCode(code)?.Id;

    private async Task<Outcome> CommitAsync(string kind, RoleGrant grant, Staff person, Actor actor, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        var at = register.Unit(grant.Unit)?.Code ?? StaffWords.WholeDistrict;
        return await RegisterVersion.CommitAsync(db, audit, kind, actor.Account, $"{person.Account} {grant.Role}@{at} {grant.ValidFrom:yyyy-MM-dd}~{grant.ValidTo:yyyy-MM-dd}", ct);
    }
}
