using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Supervising;

/// <summary>The head of the unit answers; a listed matter reports every week.</summary>
internal sealed record RespondToSupervision(Guid Supervision, string? Text);

internal sealed class RespondToSupervisionHandler(MatterDesk desk) : MoveHandler<RespondToSupervision>(desk)
{
    protected override Outcome Move(Matter matter, RespondToSupervision ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.AnswerSupervision(ask.Supervision, ask.Text, register, mover, now);
}
