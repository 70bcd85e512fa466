using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>T8: the centre finds the unit; until that unit has signed, the first receiver answers for it.</summary>
internal sealed record SendToCentre;

internal sealed class SendToCentreHandler(MatterDesk desk) : MoveHandler<SendToCentre>(desk)
{
    protected override Outcome Move(Matter matter, SendToCentre ask, Register register, Mover mover, DateTimeOffset now) => matter.SendToCentre(register, mover, now);
}
