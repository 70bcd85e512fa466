namespace Huiyin.TextSense.Classifying;

/// <summary>A text and what a person said it is.</summary>
/// <param name="Text">Title first where there is one: the first characters weigh more.</param>
/// <param name="Label">Any name; with levels, a code whose beginnings are the levels above (010103 lies in 0101 lies in 01).</param>
/// <param name="Group">Near-duplicates share one, and are never on both sides of a trial; null for a text that stands alone.</param>
public sealed record LabelledText(string Text, string Label, string? Group = null);

/// <summary>What is learned and how.</summary>
/// <param name="Levels">How many characters of a label each level above takes, ascending ([2, 4] for 010103); empty for labels without levels.</param>
/// <param name="Seed">The same texts and seed give the same model, byte for byte.</param>
public sealed record TrainingPlan(IReadOnlyList<int> Levels, int Seed = 1)
{
    /// <summary>Labels without levels.</summary>
    public static TrainingPlan Flat { get; } = new([]);
}

/// <summary>One label that a text may have.</summary>
/// <param name="Label">As it was learned.</param>
/// <param name="Probability">0 … 1, of all labels together 1; calibrated: of texts told with 0.8, some 80 in 100 are right.</param>
public readonly record struct LabelChance(string Label, double Probability);

/// <summary>What a text probably is, and why.</summary>
/// <param name="Candidates">The likeliest first, at most as many as were asked for; empty only when the model knows no label.</param>
/// <param name="Words">The words of the text that decided for the first candidate, the strongest first, as they are written there; empty where nothing in it is known.</param>
/// <param name="Probability">Of the first candidate; 0 without one.</param>
public sealed record Classification(IReadOnlyList<LabelChance> Candidates, IReadOnlyList<string> Words, double Probability)
{
    /// <summary>From here on something may be chosen beforehand; below, the reader is asked (rule: low confidence preselects nothing).</summary>
    public const double SureFrom = 0.6;

    /// <summary>The likeliest label; empty without one.</summary>
    public string Label => Candidates.Count == 0 ? "" : Candidates[0].Label;

    /// <summary>Whether it may be chosen beforehand.</summary>
    public bool IsSure => Probability >= SureFrom && Words.Count > 0;
}
