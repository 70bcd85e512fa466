using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>T3, first half: why it cannot be handled here, on what basis, and where the citizen should go. Another person confirms.</summary>
internal sealed record RedirectMatter(RedirectReason? Reason, string? BasisAndWay);

internal sealed class RedirectMatterHandler(MatterDesk desk) : MoveHandler<RedirectMatter>(desk)
{
    protected override Outcome Move(Matter matter, RedirectMatter ask, Register register, Mover mover, DateTimeOffset now) =>
        ask.Reason is { } reason ? matter.ProposeRedirect(reason, ask.BasisAndWay ?? "", mover, now) : MatterRefusals.ReasonMissing;
}
