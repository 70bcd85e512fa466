using System.Runtime.InteropServices;

namespace Huiyin.TextSense.Classifying;

/// <summary>A text as the runs of one to three characters in it, each with its weight. What stands first weighs more: people say first what it is about.</summary>
/// <remarks>Words are not cut out: a dictionary gained nothing over runs of three (docs/textsense.md).</remarks>
internal static class Grams
{
    /// <summary>The longest run.</summary>
    public const int Longest = 3;

    private const int FirstLetters = 20;
    private const float FirstWeight = 4;
    private const int MostLetters = 20_000;
    private const ulong Seed = 14695981039346656037; // FNV-1a
    private const ulong Prime = 1099511628211;

    /// <summary>The weights by run, <paramref name="into"/> emptied first.</summary>
    public static void Count(string clean, Dictionary<ulong, float> into)
    {
        into.Clear();
        foreach (var (_, _, key, weight) in new Walk(clean))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(into, key, out _) += weight;
        }
    }

    /// <summary>Every run with its place.</summary>
    public readonly struct Walk(string clean)
    {
        public Steps GetEnumerator() => new(clean);
    }

    public struct Steps(string clean)
    {
        private readonly int end = Math.Min(clean.Length, MostLetters);
        private int start;
        private int length;
        private ulong hash = Seed;

        public readonly (int Start, int Length, ulong Key, float Weight) Current => (start, length, (hash * 31) + (ulong)length, start < FirstLetters ? FirstWeight : 1);

        public bool MoveNext()
        {
            while (start < end)
            {
                var next = start + length;
                if (length < Longest && next < end && clean[next] != ' ')
                {
                    hash = (hash ^ clean[next]) * Prime;
                    length++;
                    return true;
                }

                start++;
                length = 0;
                hash = Seed;
            }

            return false;
        }
    }
}
