using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

/// <summary>T11 转办: only after a talk with the other unit, which is written down.</summary>
/// <param name="Unit">Code, name or initials of the unit.</param>
/// <param name="SpokenAt">When one talked; local time of the form.</param>
internal sealed record OfferTransfer(string? Unit, string? Reason, string? SpokenTo, DateTimeOffset? SpokenAt, string? TheirWords);

internal sealed class OfferTransferHandler(MatterDesk desk) : MoveHandler<OfferTransfer>(desk)
{
    protected override Outcome Move(Matter matter, OfferTransfer ask, Register register, Mover mover, DateTimeOffset now) =>
        Typed.Unit(register, ask.Unit) is { } target
            ? matter.OfferTransfer(new TransferOffer(target.Id, ask.Reason ?? "", ask.SpokenTo ?? "", ask.SpokenAt, ask.TheirWords ?? ""), register, mover, now)
            : MatterRefusals.UnitUnknown;
}
