using System.Security.Cryptography;
using Huiyin.Matters.Model;
using Huiyin.Matters.Receiving;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Following;

/// <summary>Somebody at the window has lost the query code and says the phone number left with the matter: a new code, and the old one opens nothing any more.</summary>
internal sealed record RenewQueryCode(string? Phone);

internal sealed class RenewQueryCodeHandler(MatterDesk desk, CurrentDistrict current, RateLimits limits, AuditLog audit)
{
    // A number is known or it is not: nobody at a desk tries his way to it.
    private const int WrongNumbers = 5;
    private const int LimitSeconds = 86_400;

    public async Task<Outcome> HandleAsync(string number, RenewQueryCode ask, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = found.Must;
        if (!MatterSight.MayRenewCode(matter, actor))
        {
            return MatterRefusals.NotYours;
        }

        var open = limits.Look("code-phone", matter.Number, WrongNumbers, LimitSeconds);
        if (open.IsRefused)
        {
            return open;
        }

        var keys = current.Value.Keys;
        if (SubmissionRules.Phone(ask.Phone) is not { } phone || !CryptographicOperations.FixedTimeEquals(keys.LookUpHash(phone), matter.PhoneHash))
        {
            limits.Take("code-phone", matter.Number, WrongNumbers, LimitSeconds);
            await audit.WriteAsync("matter.query-code.refused", actor.Account, matter.Number, ct);
            return MatterRefusals.PhoneDiffers;
        }

        matter.RenewQueryCode(keys.HashQueryCode(matter.Number, keys.QueryCode(matter.Id.Value, matter.QueryCodeEdition + 1)), Mover.Of(actor), desk.Now);
        await audit.AddAsync("matter.query-code", actor.Account, matter.Number, ct);
        return await desk.CommitAsync(matter, Outcome.Done, ct);
    }
}
