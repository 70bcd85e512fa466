using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>One row of the path.</summary>
/// <param name="No">The row's name in rule 5.3.</param>
/// <param name="To">Null: the state stays.</param>
/// <param name="Who">Who moves it, or who proposes where <see cref="Confirm"/> is given.</param>
/// <param name="Guard">What else must hold, in one sentence; the code of it is in Matter.</param>
/// <param name="Told">What the citizen is told, in one sentence; null for nothing. The message's text is the word <c>told.No</c>.</param>
internal sealed record Step(string No, IReadOnlyList<MatterState> From, Move Move, MatterState? To, IReadOnlyList<Party> Who, string Guard, ClockEffect Clock, string? Told)
{
    /// <summary>Who must confirm: another person, and every one of these.</summary>
    public IReadOnlyList<Party> Confirm { get; init; } = [];

    /// <summary>The second form of a row that needs two people only for some matters (T22).</summary>
    public bool ConfirmOnlyForKeyReplies { get; init; }

    /// <summary>Each of the confirming parties must agree, not one of them (T19a).</summary>
    public bool NeedsEveryConfirm { get; init; }

    public bool IsOpenTo(Mover mover, Func<Concern, UnitId?> unitOf) => IsAmong(Who, mover, unitOf);

    public bool IsConfirmedBy(Mover mover, Func<Concern, UnitId?> unitOf) => IsAmong(Confirm, mover, unitOf);

    private static bool IsAmong(IReadOnlyList<Party> parties, Mover mover, Func<Concern, UnitId?> unitOf) =>
        parties.Any(party => party.At switch
        {
            Concern.Applicant or Concern.House => mover.Staff is null && mover.HoldsAnywhere(party.Role),
            Concern.District => mover.HoldsAnywhere(party.Role),
            Concern.FirstReceiver or Concern.Holder or Concern.CoHolder or Concern.Centre or Concern.Target or Concern.Above => unitOf(party.At) is { } unit && mover.Holds(party.Role, unit),
        });
}
