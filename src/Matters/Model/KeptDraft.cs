using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>What somebody has begun to write about a matter: it stays when the matter goes to somebody else of the unit.</summary>
internal sealed class KeptDraft
{
    public const int LongestText = 20_000;

    /// <summary>The forms whose drafts are kept, by their nouns.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["reply", "contacts", "progress"];

    public required MatterId Matter { get; init; }

    /// <summary>The noun of the form.</summary>
    public required string Kind { get; init; }

    public required string Account { get; init; }

    /// <summary>The writer's name as colleagues see it.</summary>
    public required string Name { get; init; }

    /// <summary>The unit that held the matter: whoever works on it there may read on.</summary>
    public required UnitId Unit { get; set; }

    public required string Text { get; set; }

    /// <summary>What was chosen beside the text: the result of a reply, the way of a contact.</summary>
    public string? Choice { get; set; }

    public required DateTimeOffset At { get; set; }
}
