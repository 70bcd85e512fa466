namespace Huiyin.TextSense.Likeness;

/// <summary>Finds numbers of houses and lines: 「3栋」, 「98号」, 「115路」.</summary>
internal static class HouseNumbers
{
    private const string Units = "号栋幢座期路楼组";
    private const int LongestNumber = 4;

    public static HashSet<string> In(ReadOnlySpan<char> folded)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < folded.Length;)
        {
            var end = at;
            while (end < folded.Length && char.IsAsciiDigit(folded[end]))
            {
                end++;
            }

            if (end > at && end - at <= LongestNumber && end < folded.Length && Units.Contains(folded[end]))
            {
                found.Add(folded[at..(end + 1)].ToString());
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }
}
