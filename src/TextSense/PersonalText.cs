using System.Text;

namespace Huiyin.TextSense;

/// <summary>Finds personal data in free text and proposes what may be shown instead. It proposes; a person confirms before anything is published.</summary>
public static partial class PersonalText
{
    /// <summary>All places that are personal data, in the order of the text, without overlap. Offsets are those of the original text.</summary>
    /// <remarks>
    /// Numbers are recognised in full width, with blanks, hyphens or dots between their groups, and with +86, 0086 or 86 in front.
    /// Digits inside a longer run are never taken: receipt numbers (12 to 14 digits, in one piece or as 4-4-4) and order numbers stay what they are.
    /// An identity number counts when its check character holds, or when its province and a date of birth up to 2009 do.
    /// Hotlines of three to five digits (12345, 110) and numbers without area code are not personal data and are not found.
    /// </remarks>
    public static IReadOnlyList<PersonalFind> Find(string text)
    {
        var halfWidth = TextFold.HalfWidth(text);
        var finds = PlateFinder.Find(halfWidth).ToList();
        var taken = new bool[halfWidth.Length];
        foreach (var plate in finds)
        {
            taken.AsSpan(plate.Start, plate.Length).Fill(true);
        }

        finds.AddRange(new NumberFinder(halfWidth, DigitRuns.Read(halfWidth, at => taken[at])).Find());
        finds.Sort((one, other) => one.Start.CompareTo(other.Start));
        return finds;
    }

    /// <summary>The text with its mobile numbers, identity numbers and plates masked.</summary>
    /// <remarks>
    /// Fixed lines are left as they are: in a reply they are nearly always an office, and the reader is to be able to call it.
    /// <see cref="Find"/> shows them, so that a person can take out a private one. Masking twice changes nothing.
    /// </remarks>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Once is enough but for freaks: what a mask leaves standing could form a number with its neighbour. Each round leaves fewer digits.
        while (true)
        {
            var finds = Find(text).Where(find => find.Kind != PersonalKind.Landline).ToList();
            if (finds.Count == 0)
            {
                return text;
            }

            text = Replace(text, finds);
        }
    }

    private static string Replace(string text, List<PersonalFind> finds)
    {
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var find in finds)
        {
            masked.Append(text, from, find.Start - from).Append(find.Mask);
            from = find.Start + find.Length;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }
}
