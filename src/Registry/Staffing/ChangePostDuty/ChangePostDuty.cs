using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Staffing;

/// <param name="Post">The post's code.</param>
/// <param name="Person">工号.</param>
internal sealed record AddPostDuty(string Post, string Person, DateTimeOffset? From, DateTimeOffset? To);

/// <summary>Writes who is on duty at a post from when to when, or ends it.</summary>
internal sealed class ChangePostDutyHandler(HuiyinDb db, IRegisters registers, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome> AddAsync(AddPostDuty ask, Actor actor, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        if (register.UnitByCode(ask.Post) is not { Kind: UnitKind.Post } post)
        {
            return PostDutyRefusals.PostMissing;
        }

        if (register.Staff.FirstOrDefault(staff => staff.Account.Equals(ask.Person.Trim(), StringComparison.OrdinalIgnoreCase)) is not { } person)
        {
            return PostDutyRefusals.PersonUnknown;
        }

        var now = clock.GetUtcNow();
        var begun = PostDuty.Begin(Guid.CreateVersion7(now), post.Id, person.Id, ask.From, ask.To, now);
        if (begun.Refusal is { } refusal)
        {
            return refusal;
        }

        var duty = begun.Must;
        if (await db.Set<PostDuty>().AnyAsync(known => known.Post == duty.Post && known.Staff == duty.Staff && known.From < duty.To && duty.From < known.To, ct))
        {
            return PostDutyRefusals.Overlaps;
        }

        db.Add(duty);
        return await CommitAsync("post-duty.add", duty, register, actor, ct);
    }

    public async Task<Outcome> EndAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var duty = await db.Set<PostDuty>().SingleOrDefaultAsync(known => known.Id == id, ct);
        if (duty is null)
        {
            return PostDutyRefusals.Unknown;
        }

        var outcome = duty.End(clock.GetUtcNow());
        return outcome.IsRefused ? outcome : await CommitAsync("post-duty.end", duty, await registers.CurrentAsync(ct), actor, ct);
    }

    private Task<Outcome> CommitAsync(string kind, PostDuty duty, Register register, Actor actor, CancellationToken ct) =>
        RegisterVersion.CommitAsync(db, audit, kind, actor.Account, $"{register.Unit(duty.Post)?.Code} {register.Person(duty.Staff)?.Account} {TypedDay.Moment(duty.From)}~{TypedDay.Moment(duty.To)}", ct);
}
