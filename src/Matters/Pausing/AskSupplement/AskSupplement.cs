using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Pausing;

/// <summary>T4 补正: once, with the complete list, and a day that leaves the citizen five working days.</summary>
internal sealed record AskSupplement(string? List, DateOnly? Until);

internal sealed class AskSupplementHandler(MatterDesk desk) : MoveHandler<AskSupplement>(desk)
{
    protected override Outcome Move(Matter matter, AskSupplement ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.AskSupplement(ask.List, ask.Until, register, mover, now);
}
