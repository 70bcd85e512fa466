using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

/// <summary>T9: a person decides. Where the centre is itself the first receiver, one command also accepts (T2) and refers (T8).</summary>
/// <param name="Lead">The lead unit by its code, name or pinyin initials.</param>
/// <param name="Purpose">Asked only where the matter is not yet accepted.</param>
/// <param name="Reason">Why the purpose is another than the citizen's, where that changes the limit.</param>
internal sealed record DispatchMatter(string? Lead, IReadOnlyList<CoHandlerOf>? CoHandlers, Purpose? Purpose, string? Category, string? Reason = null);

internal sealed class DispatchMatterHandler(MatterDesk desk) : MoveHandler<DispatchMatter>(desk)
{
    protected override Outcome Move(Matter matter, DispatchMatter ask, Register register, Mover mover, DateTimeOffset now)
    {
        if (Typed.Unit(register, ask.Lead) is not { } lead)
        {
            return MatterRefusals.UnitUnknown;
        }

        var coHandlers = (ask.CoHandlers ?? []).Select(co => (Unit: Typed.Unit(register, co.Unit), co.Ask)).ToList();
        if (coHandlers.Exists(co => co.Unit is null))
        {
            return MatterRefusals.UnitUnknown.On("coHandlers");
        }

        var ready = matter.MakeReadyToDispatch(ask.Purpose, Typed.CategoryCode(register, ask.Category), ask.Reason, register, mover, now);
        return ready.IsRefused
            ? ready
            : matter.Dispatch(lead.Id, [.. coHandlers.Select(co => new CoHandlerAsk(co.Unit!.Id /* checked above */, co.Ask))], register, mover, now);
    }
}
