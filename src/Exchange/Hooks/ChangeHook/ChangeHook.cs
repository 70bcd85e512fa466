using System.Security.Cryptography;
using Huiyin.Exchange.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Outbound;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Exchange.Hooks;

internal enum HookDeed
{
    Stop,
    Start,
    NewSecret,
    Test,
}

internal sealed class ChangeHookHandler(HuiyinDb db, AuditLog audit, IRegisters registers, IConfiguration settings, TimeProvider clock)
{
    private const int SecretBytes = 24;

    public async Task<Outcome<HookChanged>> AddAsync(AddHook ask, Actor actor, CancellationToken ct)
    {
        var events = HookEvents.All.Where(ask.Events.Contains).ToList();
        if (ask.Name.Trim() is not { Length: > 0 and <= Hook.LongestName } name)
        {
            return HookRefusals.NameMissing;
        }

        if (ask.Url.Length > Hook.LongestUrl || OutboundHttp.Read(ask.Url) is not { } url)
        {
            return HookRefusals.UrlWrong;
        }

        // What happens to citizens' matters is not sent in the clear; tests and a gateway on the same machine say so themselves.
        if (url.Scheme != Uri.UriSchemeHttps && !settings.GetValue("Hooks:AllowHttp", false))
        {
            return HookRefusals.NotEncrypted;
        }

        if (events.Count == 0)
        {
            return HookRefusals.EventsMissing;
        }

        var secret = NewSecret();
        var now = clock.GetUtcNow();
        var hook = new Hook { Id = Guid.CreateVersion7(now), Name = name, Url = url.AbsoluteUri, Events = events, SealedSecret = Sealed(secret), AddedBy = actor.Account, AddedAt = now };
        db.Add(hook);
        return await CommitAsync("hook.add", hook, secret, actor, ct);
    }

    public async Task<Outcome<HookChanged>> DoAsync(Guid id, HookDeed deed, Actor actor, CancellationToken ct)
    {
        if (await db.Set<Hook>().SingleOrDefaultAsync(hook => hook.Id == id, ct) is not { } hook)
        {
            return HookRefusals.Unknown;
        }

        var now = clock.GetUtcNow();
        switch (deed)
        {
            case HookDeed.Stop:
                hook.StoppedAt = now;
                return await CommitAsync("hook.stop", hook, null, actor, ct);
            case HookDeed.Start:
                hook.StoppedAt = null;
                return await CommitAsync("hook.start", hook, null, actor, ct);
            case HookDeed.NewSecret:
                var secret = NewSecret();
                hook.SealedSecret = Sealed(secret);
                return await CommitAsync("hook.secret", hook, secret, actor, ct);
            case HookDeed.Test:
                var delivery = HookDeliveries.Of(hook, HookEvents.Test, Guid.CreateVersion7(now), null, await registers.CurrentAsync(ct), db, now);
                db.Add(delivery);
                return (await db.CommitAsync(ct)).Refusal is { } lost ? lost : new HookChanged(hook, null);
            default:
                throw new ArgumentOutOfRangeException(nameof(deed), deed, "There is no such deed.");
        }
    }

    private async Task<Outcome<HookChanged>> CommitAsync(string kind, Hook hook, string? secret, Actor actor, CancellationToken ct)
    {
        await audit.AddAsync(kind, actor.Account, $"{hook.Name} {hook.Url}", ct);
        var saved = await db.CommitAsync(ct);
        HookMemory.Of(db).Forget();
        return saved.Refusal is { } lost ? lost : new HookChanged(hook, secret);
    }

    private string Sealed(string secret) => db.District.Keys.Seal(secret) ?? throw new InvalidOperationException("a secret is never empty");

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
}
