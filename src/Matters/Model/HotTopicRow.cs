using Huiyin.Matters.Contract;

namespace Huiyin.Matters.Model;

/// <summary>What many citizens write about now, as it was found last.</summary>
internal sealed class HotTopicRow
{
    public const int LongestName = 80;
    public const int LongestPlace = 60;

    public required Guid Id { get; init; }

    /// <summary>The phrase that people use.</summary>
    public required string Name { get; set; }

    public string? Place { get; set; }

    public string? AreaCode { get; set; }

    /// <summary>0 … 100, and its parts 0 … 1 (TopicHeat).</summary>
    public double Heat { get; set; }

    public double People { get; set; }

    public double Growth { get; set; }

    public double Duration { get; set; }

    public double Endorsed { get; set; }

    public double Grave { get; set; }

    public int Matters { get; set; }

    public int Citizens { get; set; }

    public long Endorsements { get; set; }

    public DateTimeOffset First { get; set; }

    public DateTimeOffset Last { get; set; }

    /// <summary>Matters week by week, the oldest first, 「0,2,5」; the last week ends with the day it was found on.</summary>
    public string Weeks { get; set; } = "";

    /// <summary>Other places that are named, 「、」 between.</summary>
    public string AlsoNamed { get; set; } = "";

    public bool IsAlert { get; set; }

    /// <summary>When those who watch were told of it; null while they were not.</summary>
    public DateTimeOffset? AlertedAt { get; set; }

    public DateTimeOffset FoundAt { get; set; }
}

/// <summary>One matter of a hot topic.</summary>
internal sealed class HotTopicMatter
{
    public required Guid Topic { get; init; }

    public required MatterId Matter { get; init; }

    /// <summary>How typical it is, 0 … 1.</summary>
    public required double Score { get; init; }
}
