using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>T2: the first receiver confirms purpose and category.</summary>
/// <param name="Reason">Why the purpose is another than the citizen's, where that changes the limit; the citizen reads it.</param>
/// <param name="ReportedUnit">In a 举报 the unit that is reported, by code, name or initials: it never gets the order.</param>
internal sealed record AcceptMatter(Purpose? Purpose, string? Category, string? Reason, string? ReportedUnit);

internal sealed class AcceptMatterHandler(MatterDesk desk) : MoveHandler<AcceptMatter>(desk)
{
    protected override Outcome Move(Matter matter, AcceptMatter ask, Register register, Mover mover, DateTimeOffset now)
    {
        if (ask.Purpose is not { } purpose)
        {
            return MatterRefusals.PurposeMissing;
        }

        var reported = Typed.Unit(register, ask.ReportedUnit);
        return reported is null && !string.IsNullOrWhiteSpace(ask.ReportedUnit)
            ? MatterRefusals.UnitUnknown.On("reportedUnit")
            : matter.Accept(purpose, Typed.CategoryCode(register, ask.Category), ask.Reason, reported?.Id, register, mover, now);
    }
}
