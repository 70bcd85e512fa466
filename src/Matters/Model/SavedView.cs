namespace Huiyin.Matters.Model;

/// <summary>我的视图: a list with its filters under a name of the person's own.</summary>
internal sealed class SavedView
{
    public const int LongestName = 20;
    public const int LongestQuery = 500;

    public required Guid Id { get; init; }

    public required string Account { get; init; }

    public required string Name { get; set; }

    /// <summary>What stands in the address of the list behind the question mark.</summary>
    public required string Query { get; init; }

    public required DateTimeOffset At { get; init; }
}
