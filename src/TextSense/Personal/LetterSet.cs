namespace Huiyin.TextSense;

/// <summary>A set of characters, asked for every character of a text: one bit each.</summary>
internal sealed class LetterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    public LetterSet(IEnumerable<char> letters)
    {
        foreach (var letter in letters)
        {
            bits[letter >> 6] |= 1UL << (letter & 63);
        }
    }

    public bool Has(char letter) => (bits[letter >> 6] & (1UL << (letter & 63))) != 0;
}
