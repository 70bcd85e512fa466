using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Lexicon;

namespace Huiyin.Matters.Suggesting;

/// <summary>What a citizen's words say for a desk: purpose, urgency and where else it may belong, each with the words that decided. It proposes, a person confirms (T2, T3).</summary>
/// <param name="Purpose">求助 and no words where nothing decides (rule 3.10).</param>
/// <param name="Urgency">P1, P2 or nothing; the words as the list has them, with their places in the text.</param>
/// <param name="Redirects">The weightiest first; mostly none.</param>
internal sealed record TextReading(PurposeReading Purpose, UrgencyFinding Urgency, IReadOnlyList<RedirectReading> Redirects)
{
    public static TextReading Read(string text)
    {
        var purpose = PurposeSense.Propose(text);
        return new TextReading(
            new PurposeReading(PurposeOf(purpose.Purpose), Written(text, purpose.Words)),
            UrgencySense.Find(text),
            [.. RedirectSense.Propose(text).Select(redirect => new RedirectReading(ReasonOf(redirect.Ground), Written(text, redirect.Words)))]);
    }

    // As the citizen wrote them, in the order of the text.
    private static IReadOnlyList<string> Written(string text, IReadOnlyList<WordPlace> places) =>
        [.. places.Select(place => text.Substring(place.Start, place.Length)).Distinct(StringComparer.Ordinal)];

    private static Purpose PurposeOf(PurposeKind kind) => kind switch
    {
        PurposeKind.Consultation => Registry.Contract.Purpose.Consultation,
        PurposeKind.Help => Registry.Contract.Purpose.Help,
        PurposeKind.Complaint => Registry.Contract.Purpose.Complaint,
        PurposeKind.TipOff => Registry.Contract.Purpose.TipOff,
        PurposeKind.Suggestion => Registry.Contract.Purpose.Suggestion,
        PurposeKind.Praise => Registry.Contract.Purpose.Praise,
    };

    private static RedirectReason ReasonOf(RedirectGround ground) => ground switch
    {
        RedirectGround.Court => RedirectReason.Court,
        RedirectGround.Arbitration => RedirectReason.Arbitration,
        RedirectGround.Petition => RedirectReason.Petition,
        RedirectGround.Discipline => RedirectReason.Discipline,
        RedirectGround.Reconsideration => RedirectReason.Reconsideration,
        RedirectGround.InformationDisclosure => RedirectReason.InformationDisclosure,
        RedirectGround.Secret => RedirectReason.Secret,
        RedirectGround.NoContent => RedirectReason.NoContent,
        RedirectGround.OutsideTheArea => RedirectReason.OutsideTheArea,
    };
}

/// <summary>A purpose proposed for a matter, with the words that decided.</summary>
internal sealed record PurposeReading(Purpose Purpose, IReadOnlyList<string> Words);

/// <summary>A reason of T3 proposed for a matter, with the words that decided.</summary>
internal sealed record RedirectReading(RedirectReason Reason, IReadOnlyList<string> Words);
