using System.Security.Cryptography;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SecondFactor;

/// <param name="Code">Six digits of the phone, or a recovery code.</param>
internal sealed record ProveCode(string Code, Guid Session);

internal sealed class ProveCodeHandler(HuiyinDb db, AuditLog audit, TimeProvider clock)
{
    private const int RecoveryCodes = 8;
    private const int RecoveryLength = 10;

    public async Task<SecondFactorView> ViewAsync(Actor actor, CancellationToken ct)
    {
        var known = await FindAsync(actor, ct);
        return new SecondFactorView(actor.Account, known?.ProvenAt is not null, known is { ProvenAt: null } ? SecretOf(known) : null, known?.RecoveryLeft ?? 0);
    }

    /// <summary>Makes the secret that the phone is to learn; one that was never proven is replaced.</summary>
    public async Task<Outcome> BeginAsync(Actor actor, CancellationToken ct)
    {
        if (await FindAsync(actor, ct) is { } known)
        {
            if (known.ProvenAt is not null)
            {
                return SecondFactorRefusals.AlreadySet;
            }

            db.Remove(known);
        }

        var sealedSecret = db.District.Keys.Seal(Convert.ToBase64String(RandomNumberGenerator.GetBytes(TotpCode.SecretBytes)));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        db.Add(new TotpSecret { Staff = actor.Id, SealedSecret = sealedSecret ?? "", Recovery = "" });
        return await db.CommitAsync(ct);
    }

    /// <summary>Opens this session. The first right code sets the factor up and answers the recovery codes, which are shown once.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> HandleAsync(ProveCode ask, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await FindAsync(actor, ct) is not { } known)
        {
            return SecondFactorRefusals.NotSet;
        }

        if (known.LockedUntil > now)
        {
            return SecondFactorRefusals.Locked;
        }

        var step = TotpCode.StepOf(SecretOf(known), ask.Code, now);
        var isRecovery = step is null && known.ProvenAt is not null && Matches(known, actor, ask.Code);
        var isRight = step is { } fresh ? await UseStepAsync(known, fresh, now, ct) : isRecovery && await UseRecoveryAsync(known, actor, ask.Code, now, ct);
        if (!isRight)
        {
            return await FailAsync(known, actor, now, ct);
        }

        var codes = known.ProvenAt is null ? await SetUpAsync(known, actor, now, ct) : [];
        await WriteAsync(() => db.Set<StaffSession>().Where(session => session.Id == ask.Session && session.Staff == actor.Id).ExecuteUpdateAsync(set => set.SetProperty(session => session.ConfirmedAt, now), ct), ct);
        if (isRecovery)
        {
            await audit.WriteAsync("totp.recovery", actor.Account, "", ct);
        }

        return new Outcome<IReadOnlyList<string>>(codes, null);
    }

    private Task<TotpSecret?> FindAsync(Actor actor, CancellationToken ct) => db.Set<TotpSecret>().AsNoTracking().SingleOrDefaultAsync(secret => secret.Staff == actor.Id, ct);

    private byte[] SecretOf(TotpSecret known) => Convert.FromBase64String(db.District.Keys.Unseal(known.SealedSecret) ?? "");

    // One statement: of two who type the same code at once, one comes in.
    private async Task<bool> UseStepAsync(TotpSecret known, long step, DateTimeOffset now, CancellationToken ct) =>
        await WriteAsync(() => db.Set<TotpSecret>().Where(secret => secret.Staff == known.Staff && secret.LastStep < step && (secret.LockedUntil == null || secret.LockedUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(secret => secret.LastStep, step).SetProperty(secret => secret.WrongCount, 0), ct), ct) == 1;

    private async Task<bool> UseRecoveryAsync(TotpSecret known, Actor actor, string code, DateTimeOffset now, CancellationToken ct)
    {
        var left = string.Join(',', known.Recovery.Split(',').Where(hash => hash != HashOf(actor, code)));
        return await WriteAsync(() => db.Set<TotpSecret>().Where(secret => secret.Staff == known.Staff && secret.Recovery == known.Recovery && (secret.LockedUntil == null || secret.LockedUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(secret => secret.Recovery, left).SetProperty(secret => secret.WrongCount, 0), ct), ct) == 1;
    }

    private async Task<IReadOnlyList<string>> SetUpAsync(TotpSecret known, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var codes = Enumerable.Range(0, RecoveryCodes).Select(_ => Platform.Secrets.DistrictKeys.RandomCode(RecoveryLength)).ToList();
        var hashes = string.Join(',', codes.Select(code => HashOf(actor, code)));
        await WriteAsync(() => db.Set<TotpSecret>().Where(secret => secret.Staff == known.Staff).ExecuteUpdateAsync(set => set.SetProperty(secret => secret.ProvenAt, now).SetProperty(secret => secret.Recovery, hashes), ct), ct);
        await audit.WriteAsync("totp.set", actor.Account, "", ct);
        return codes;
    }

    private async Task<Outcome<IReadOnlyList<string>>> FailAsync(TotpSecret known, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        await WriteAsync(() => db.Set<TotpSecret>().Where(secret => secret.Staff == known.Staff).ExecuteUpdateAsync(set => set.SetProperty(secret => secret.WrongCount, secret => secret.WrongCount + 1), ct), ct);
        var until = now + TotpSecret.Wait;
        var locked = await WriteAsync(() => db.Set<TotpSecret>().Where(secret => secret.Staff == known.Staff && secret.WrongCount >= TotpSecret.MostWrong)
            .ExecuteUpdateAsync(set => set.SetProperty(secret => secret.WrongCount, 0).SetProperty(secret => secret.LockedUntil, until), ct), ct);
        if (locked == 0)
        {
            return SecondFactorRefusals.Wrong;
        }

        await audit.WriteAsync("totp.locked", actor.Account, "", ct);
        return SecondFactorRefusals.Locked;
    }

    private bool Matches(TotpSecret known, Actor actor, string code) => known.Recovery.Split(',').Contains(HashOf(actor, code));

    private string HashOf(Actor actor, string code) =>
        Convert.ToHexStringLower(db.District.Keys.LookUpHash($"recovery|{actor.Id.Value:N}|{code.Trim().Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()}"));

    private async Task<int> WriteAsync(Func<Task<int>> write, CancellationToken ct)
    {
        using var gate = db.District.Database.OneWriter ? await db.District.Gate.EnterAsync(ct) : null;
        return await write();
    }
}
