using Huiyin.TextSense.Wording;

namespace Huiyin.TextSense.Likeness;

/// <summary>Chooses a few of many pieces so that texts which share pieces tend to choose the same.</summary>
internal static class MinHash
{
    /// <summary>For each of <paramref name="count"/> hash functions the piece with the smallest hash. Fewer when they agree; none of nothing.</summary>
    public static IReadOnlyList<ulong> Smallest(IReadOnlySet<ulong> pieces, int count, ulong salt)
    {
        if (pieces.Count == 0)
        {
            return [];
        }

        var chosen = new List<ulong>(count);
        for (var function = 0; function < count; function++)
        {
            var turn = StableHash.Join(salt, (ulong)function);
            chosen.Add(pieces.MinBy(piece => StableHash.Join(turn, piece)));
        }

        return [.. chosen.Distinct()];
    }
}
