namespace Huiyin.TextSense.Topics;

/// <summary>Which places the messages of a group name.</summary>
internal static class NamedPlaces
{
    private const double CommonShare = 0.5;

    /// <summary>The core of the place that at least half of the messages name, or null.</summary>
    public static string? Common(TopicVectors vectors, IReadOnlyList<int> group) =>
        Counted(vectors, group).FirstOrDefault() is { Key: { } core, Value: var count } && count >= CommonShare * group.Count ? core : null;

    /// <summary>The cores with the number of messages that name them, the most frequent first.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Counted(TopicVectors vectors, IReadOnlyList<int> group) =>
        group.SelectMany(message => vectors.Places[message].Select(find => find.Core).Distinct())
            .CountBy(core => core)
            .OrderByDescending(core => core.Value).ThenBy(core => core.Key, StringComparer.Ordinal);

    /// <summary>How the messages write the place most often; of equally frequent ways the shortest.</summary>
    public static string Written(TopicVectors vectors, IReadOnlyList<int> group, string core) =>
        group.SelectMany(message => vectors.Places[message].Where(find => find.Core == core).Select(find => find.Name))
            .CountBy(name => name)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal)
            .First().Key;
}
