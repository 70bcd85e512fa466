namespace Huiyin.TextSense.Wording;

/// <summary>Hashes that are the same on every machine, in every process and in every year: they are written into databases.</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>FNV-1a over the UTF-16 units, then stirred so that all 64 bits depend on every letter.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return Stir(hash);
    }

    /// <summary>One hash out of two; the order matters.</summary>
    public static ulong Join(ulong one, ulong other) => Stir(one ^ (other * 0x9E3779B97F4A7C15UL) ^ (other >> 29));

    // The finisher of SplitMix64.
    private static ulong Stir(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
