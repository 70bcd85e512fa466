using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>What was suggested for a matter when it was dispatched first, and what the dispatcher chose: what the quality page counts.</summary>
internal sealed class SuggestionRecord
{
    public required MatterId Matter { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The version of the text model; null while the lexicon and the duty catalogue suggest.</summary>
    public Guid? Version { get; init; }

    /// <summary>The category that was read from the text; null when none was.</summary>
    public string? Category { get; init; }

    public string? ChosenCategory { get; init; }

    /// <summary>The first, second and third unit suggested.</summary>
    public UnitId? First { get; init; }

    public UnitId? Second { get; init; }

    public UnitId? Third { get; init; }

    public required UnitId Chosen { get; init; }

    /// <summary>Whether the first stood there preselected.</summary>
    public bool WasSure { get; init; }

    /// <summary>The first suggestion was taken.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>One of the three was.</summary>
    public bool IsAmongThree { get; init; }
}
