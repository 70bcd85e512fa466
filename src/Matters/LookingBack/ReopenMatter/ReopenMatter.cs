using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.LookingBack;

/// <summary>T32b: the same facts are there again within 30 days; the citizen may say so once.</summary>
internal sealed record ReopenMatter(string? Reason);

internal sealed class ReopenMatterHandler(MatterDesk desk) : MoveHandler<ReopenMatter>(desk)
{
    protected override Outcome Move(Matter matter, ReopenMatter ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.Reopen(ask.Reason, register, mover, now);
}
