using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;

namespace Huiyin.Matters.Following;

/// <summary>Somebody at work on the matter needs the whole phone number, and says why (rule 3.14).</summary>
internal sealed record RevealContact(string? Why);

internal sealed class RevealContactHandler(MatterDesk desk, CurrentDistrict current, AuditLog audit)
{
    /// <summary>The number in full; who looked, when and why stands in the timeline and in the district's chain before it is shown.</summary>
    public async Task<Outcome<string>> HandleAsync(string number, RevealContact ask, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = found.Must;
        if (!MatterSight.MaySeePhone(matter, actor) || current.Value.Keys.Unseal(matter.SealedPhone) is not { } phone)
        {
            return MatterRefusals.NotYours;
        }

        if (string.IsNullOrWhiteSpace(ask.Why))
        {
            return MatterRefusals.ReasonMissing.On("why");
        }

        matter.RecordReveal(ask.Why, Mover.Of(actor), desk.Now);
        await audit.AddAsync("matter.reveal", actor.Account, $"{matter.Number} {PersonalText.Mask(ask.Why.Trim())}", ct);
        var saved = await desk.CommitAsync(matter, Outcome.Done, ct);
        return saved.Refusal is { } lost ? lost : phone;
    }
}
