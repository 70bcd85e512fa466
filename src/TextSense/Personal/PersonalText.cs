using System.Text;

namespace Huiyin.TextSense;

/// <summary>Finds personal data in free text and proposes what may be shown instead. It proposes; a person confirms before anything is published.</summary>
public static partial class PersonalText
{
    private const int LongestLogLine = 2000;

    /// <summary>
    /// All places that are personal data, and the marks of children and illness, in the order of the text, without overlap.
    /// Offsets are those of the original text.
    /// </summary>
    /// <remarks>
    /// Numbers are recognised in full width, in Chinese numerals, with blanks, hyphens or dots between their groups, and with +86, 0086 or 86 in front.
    /// Digits inside a longer run are never taken: receipt numbers (12 to 14 digits, in one piece or as 4-4-4) and order numbers stay what they are.
    /// An identity number counts when its check character holds, or when its province and a date of birth up to 2009 do.
    /// Hotlines of three to five digits (12345, 110) and numbers without area code are not personal data and are not found.
    /// Names are found after a cue, before a title and before a mobile number only; 王女士 and 王某 are masked already and are no finds.
    /// Rule 3.14 in docs/sources.
    /// </remarks>
    public static IReadOnlyList<PersonalFind> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sheet = ReadNumbers(text);
        RoomFinder.Find(sheet);
        NameFinder.Find(sheet);
        MarkFinder.Find(sheet);
        return sheet.InOrder();
    }

    /// <summary>Only what its form gives away: numbers, plates, addresses, accounts. No names, no rooms, no marks.</summary>
    internal static IReadOnlyList<PersonalFind> FindNumbers(string text) => ReadNumbers(text).InOrder();

    /// <summary>The text with all that is personal masked, but for what <see cref="PersonalFind.IsKept"/> says.</summary>
    /// <remarks>
    /// Fixed lines are left as they are: in a reply they are nearly always an office, and the reader is to be able to call it.
    /// <see cref="Find"/> shows them, so that a person can take out a private one. Masking twice changes nothing.
    /// </remarks>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Once is enough but for freaks: what a mask leaves standing could form a number with its neighbour. Each round leaves fewer digits or letters.
        while (true)
        {
            var finds = Find(text).Where(find => !find.IsKept).ToList();
            if (finds.Count == 0)
            {
                return text;
            }

            text = Replace(text, finds);
        }
    }

    /// <summary>The text as it may stand in a log: fixed lines and codes masked too, in one line without control characters, cut after 2,000 characters.</summary>
    /// <remarks>Masked first and cut afterwards: half a number is no number any more and would slip through.</remarks>
    public static string ForLog(string? text)
    {
        var masked = Mask(text ?? "");
        var all = Replace(masked, [.. Find(masked).Where(find => find.Kind is PersonalKind.Landline or PersonalKind.CreditCode or PersonalKind.Email)]);
        var line = string.Concat(all.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
        return line.Length <= LongestLogLine ? line : line[..LongestLogLine] + "…";
    }

    // Each finder leaves alone what the ones before it took.
    private static PersonalSheet ReadNumbers(string text)
    {
        var sheet = new PersonalSheet(text);
        EmailFinder.Find(sheet);
        sheet.Take(PlateFinder.Find(sheet.Text));
        CreditCodeFinder.Find(sheet);
        sheet.Take(new NumberFinder(sheet.Text, DigitRuns.Read(sheet.Text, sheet.IsTaken)).Find().ToList());
        SpokenNumberFinder.Find(sheet);
        CuedNumberFinder.Find(sheet);
        return sheet;
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
