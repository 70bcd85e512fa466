using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Supervising;

/// <summary>A level of the ladder, on the line of whoever opens it.</summary>
internal sealed record OpenSupervision(int Level, string? Text);

internal sealed class OpenSupervisionHandler(MatterDesk desk) : MoveHandler<OpenSupervision>(desk)
{
    protected override Outcome Move(Matter matter, OpenSupervision ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.OpenSupervision(ask.Level, ask.Text, register, mover, now);
}

/// <summary>Lifted with a reason, by the line that opened it.</summary>
internal sealed record LiftSupervision(Guid Supervision, string? Reason);

internal sealed class LiftSupervisionHandler(MatterDesk desk) : MoveHandler<LiftSupervision>(desk)
{
    protected override Outcome Move(Matter matter, LiftSupervision ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.LiftSupervision(ask.Supervision, ask.Reason, mover, now);
}
