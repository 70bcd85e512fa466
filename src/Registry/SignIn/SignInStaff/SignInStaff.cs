using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Web;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <param name="Address">Where it is asked from; <paramref name="IsFree"/> of the limits in a trusted network.</param>
/// <param name="Before">The session this browser had; it ends with the new one.</param>
internal sealed record SignInStaff(string User, string Password, string Address, bool IsFree, bool AllowsDemo, Guid? Before);

internal sealed class SignInStaffHandler(HuiyinDb db, PasswordTries tries, AuditLog audit, RateLimits limits, TimeProvider clock)
{
    // 60 tries in ten minutes: a whole office behind one address at nine o'clock, but not five thousand accounts tried once each.
    private const int MostTries = 60;
    private const int Seconds = 600;
    private const int SecondsOfMinute = 60;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task<Outcome<StaffSession>> HandleAsync(SignInStaff ask, CancellationToken ct)
    {
        if (!ask.IsFree && limits.Take("signin-address", ask.Address, MostTries, Seconds).Refusal is { } tooMany)
        {
            var seconds = tooMany.Values.OfType<int>().DefaultIfEmpty(SecondsOfMinute).First();
            return AccountRefusals.TooManyTries.With((seconds + SecondsOfMinute - 1) / SecondsOfMinute);
        }

        var person = await tries.OpenAsync(ask.User, ask.Password, ask.Address, ask.AllowsDemo, ct);
        if (person is null)
        {
            return AccountRefusals.SignInFailed;
        }

        var now = clock.GetUtcNow();
        var session = StaffSession.Begin(person.Id, now, await db.Set<TotpSecret>().AnyAsync(secret => secret.Staff == person.Id && secret.ProvenAt != null, ct));
        await db.InOneGoAsync(
            async c =>
            {
                var old = now - Kept;
                await db.Set<StaffSession>().Where(s => s.Staff == person.Id && s.StartedAt < old).ExecuteDeleteAsync(c);
                await db.Set<StaffSession>().Where(s => s.Id == ask.Before && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), c);
                db.Add(session);
                await audit.WriteAsync("signin.ok", person.Account, ask.Address, c);
                return true;
            },
            ct);
        return session;
    }
}
