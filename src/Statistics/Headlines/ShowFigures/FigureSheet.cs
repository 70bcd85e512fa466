using Huiyin.Statistics.Model;

namespace Huiyin.Statistics.Headlines;

/// <summary>One page of figures: the same numbers feed the page and the API.</summary>
internal sealed record FigureSheet(FigurePeriod Period, FigurePeriod LastYear, DateTimeOffset CutOff, Tally Now, Tally Before, long Overdue)
{
    /// <summary>Half of the answers needed no more working days than this.</summary>
    public int? MedianDays { get; init; }

    /// <summary>Nine tenths needed no more.</summary>
    public int? P90Days { get; init; }

    /// <summary>受理 of January and February together, this year and last; null in other months.</summary>
    public (long Now, long Before)? BothFestivalMonths { get; init; }

    public IReadOnlyList<FigureLine> ByUnit { get; init; } = [];

    public IReadOnlyList<FigureLine> ByChannel { get; init; } = [];

    public IReadOnlyList<FigureLine> ByArea { get; init; } = [];

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    public IReadOnlyList<TrendMonth> Trend { get; init; } = [];

    public bool IsWholeDistrict { get; init; }
}

/// <summary>What people talk about: a category of the second level, its matters and those of last year's same period.</summary>
internal sealed record Topic(string Code, string Name, int Count, int Before);

/// <summary>One month of the picture.</summary>
internal sealed record TrendMonth(DateOnly Month, int Received, int Solved, int ReceivedBefore);

/// <summary>One line of a table of figures.</summary>
/// <param name="Key">What the rows behind it are filtered by.</param>
internal sealed record FigureLine(string Key, string Name, Tally Tally);
