using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

/// <summary>T15: the ruling is binding and the last dispatch. Without a unit the subdistrict's command centre leads (属地兜底).</summary>
internal sealed record RuleOnDispute(string? Lead, IReadOnlyList<CoHandlerOf>? CoHandlers, string? Grounds);

internal sealed class RuleOnDisputeHandler(MatterDesk desk) : MoveHandler<RuleOnDispute>(desk)
{
    protected override Outcome Move(Matter matter, RuleOnDispute ask, Register register, Mover mover, DateTimeOffset now)
    {
        var lead = Typed.Unit(register, ask.Lead);
        if (lead is null && !string.IsNullOrWhiteSpace(ask.Lead))
        {
            return MatterRefusals.UnitUnknown.On("lead");
        }

        var coHandlers = (ask.CoHandlers ?? []).Select(co => (Unit: Typed.Unit(register, co.Unit), co.Ask)).ToList();
        return coHandlers.Exists(co => co.Unit is null)
            ? MatterRefusals.UnitUnknown.On("coHandlers")
            : matter.Rule(lead?.Id, [.. coHandlers.Select(co => new CoHandlerAsk(co.Unit!.Id /* checked above */, co.Ask))], ask.Grounds, register, mover, now);
    }
}
