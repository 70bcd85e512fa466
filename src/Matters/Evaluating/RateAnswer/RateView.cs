using Huiyin.Registry.Contract;
using Huiyin.Ui;

namespace Huiyin.Matters.Evaluating;

/// <summary>The page that asks for the mark, or says that it is given.</summary>
internal sealed record RateView(string Action, string Title)
{
    public required string Unit { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Somebody from outside the unit calls by this day.</summary>
    public required DateOnly ContactBy { get; init; }

    public RateAnswer Given { get; init; } = new(0, [], null, true);

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public string? Notice { get; init; }

    /// <summary>The mark this reply has already; null while it has none.</summary>
    public int? Stars { get; init; }

    /// <summary>False when nothing can be rated (any more).</summary>
    public bool IsOpen { get; init; }

    /// <summary>The mark that was given is being changed.</summary>
    public bool IsChanging { get; init; }

    /// <summary>Co-handling units that may be marked beside the reply.</summary>
    public IReadOnlyList<UnitBrief> CoHandlers { get; init; } = [];

    public bool IsThanks { get; init; }

    /// <summary>Back to the matter; null for who came by the link in the message.</summary>
    public string? BackHref { get; init; }

    public string? Error(string field) => Errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
