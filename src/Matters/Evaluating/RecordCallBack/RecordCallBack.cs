using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

/// <summary>回访: a try to call the citizen after the reply, and what was said.</summary>
internal sealed record RecordCallBack(CallBackOutcome? Outcome, HeardResult? Heard, int? Stars, IReadOnlyList<BadRatingReason>? Reasons, string? Words);

internal sealed class RecordCallBackHandler(MatterDesk desk) : MoveHandler<RecordCallBack>(desk)
{
    protected override Outcome Move(Matter matter, RecordCallBack ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.RecordCallBack(new CallBackTalk(ask.Outcome, ask.Heard, ask.Stars ?? 0, ask.Reasons ?? [], ask.Words), register, mover, now);
}
