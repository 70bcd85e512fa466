using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Answering;

/// <summary>T36: the citizen does not want it shown; what is public is taken down in the same moment.</summary>
internal sealed record ObjectToPublication(string? Words);

internal sealed class ObjectToPublicationHandler(MatterDesk desk) : MoveHandler<ObjectToPublication>(desk)
{
    protected override Outcome Move(Matter matter, ObjectToPublication ask, Register register, Mover mover, DateTimeOffset now) => matter.ObjectToPublication(ask.Words, mover, now);
}
