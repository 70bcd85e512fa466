namespace Huiyin.Matters.Model;

/// <summary>What became of a version of the text model.</summary>
internal enum TextModelStatus
{
    /// <summary>Suggestions are made with it.</summary>
    InUse,

    /// <summary>It was in use; the administrator may go back to it.</summary>
    Retired,

    /// <summary>It was tried and was worse than the one in use.</summary>
    NotBetter,
}

/// <summary>One version of what the house has learned from the district's own dispatches, with its figures.</summary>
internal sealed class TextModelVersion
{
    public required Guid Id { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The account that asked for it; null when the night did.</summary>
    public string? MadeBy { get; init; }

    /// <summary>From how many matters it was learned.</summary>
    public required int Texts { get; init; }

    /// <summary>The newest dispatch that was learned from.</summary>
    public required DateTimeOffset LearnedTo { get; init; }

    /// <summary>Category from text, see TextModelFile.</summary>
    public required byte[] Classifier { get; init; }

    /// <summary>Unit from category and area, see DispatchHabits.</summary>
    public required byte[] Habits { get; init; }

    /// <summary>On how many matters it was tried that it had not learned from.</summary>
    public required int Tried { get; init; }

    /// <summary>Shares of these, 0 … 1.</summary>
    public required double Accuracy { get; init; }

    public required double MacroF1 { get; init; }

    public required double TopThree { get; init; }

    public required double CalibrationError { get; init; }

    /// <summary>The accuracy of the version before on the same matters; null where there was none to compare with.</summary>
    public double? AccuracyBefore { get; init; }

    public TextModelStatus Status { get; private set; }

    public DateTimeOffset? UsedFrom { get; private set; }

    public void Use(DateTimeOffset now)
    {
        Status = TextModelStatus.InUse;
        UsedFrom = now;
    }

    public void Refuse() => Status = TextModelStatus.NotBetter;
}
