using System.Collections.Frozen;
using System.Text;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Text;

namespace Huiyin.Registry.Model;

/// <summary>Twelve characters or more, not from the list, not the person's or the district's name; nothing is asked about kinds of characters (house.md 8).</summary>
/// <remarks>The list holds words, not whole passwords: what is left after all its words, runs and repetitions are taken out must still be something.</remarks>
internal static class PasswordRules
{
    public const int Shortest = 12;

    /// <summary>Far above any sentence; hashing stays cheap.</summary>
    public const int Longest = 256;

    // Left over beyond words, runs and repetitions.
    private const int LeastOwn = 4;
    private const int LeastDifferent = 5;
    private const int RunLength = 3;

    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm", "!@#$%^&*()"];
    private static readonly string[] Words = ReadWords();
    private static readonly FrozenDictionary<char, char> Disguises = new Dictionary<char, char>
    {
        ['0'] = 'o', ['1'] = 'i', ['3'] = 'e', ['4'] = 'a', ['5'] = 's', ['7'] = 't', ['@'] = 'a', ['$'] = 's', ['!'] = 'i',
    }.ToFrozenDictionary();

    /// <summary>How many words the list has.</summary>
    public static int WordCount => Words.Length;

    /// <param name="names">Account, person, district, division code: none of them may stand in the password.</param>
    public static Outcome Check(string password, IEnumerable<string> names)
    {
        if (password.Length < Shortest)
        {
            return AccountRefusals.PasswordShort;
        }

        if (password.Length > Longest)
        {
            return AccountRefusals.PasswordLong;
        }

        var plain = HalfWidth.Of(password).ToLowerInvariant();
        if (names.Select(name => name.Trim().ToLowerInvariant()).Any(name => Says(name) && plain.Contains(name, StringComparison.Ordinal)))
        {
            return AccountRefusals.PasswordNamesYou;
        }

        // "p@ssw0rd2026": the year is found as it is, the word when its signs are read as letters.
        string[] readings = [plain, Undisguise(plain), Undisguise(WithoutWords(plain))];
        return plain.Distinct().Count() < LeastDifferent || readings.Any(reading => OwnPart(reading).Length < LeastOwn)
            ? AccountRefusals.PasswordCommon
            : Outcome.Done;
    }

    /// <summary>What is left of a password when words of the list, runs of a keyboard row and repetitions are taken out.</summary>
    internal static string OwnPart(string plain) =>
        string.Concat(WithoutRepetition(WithoutRuns(WithoutWords(plain))).Where(c => !char.IsWhiteSpace(c)).Distinct());

    private static string WithoutWords(string text) => Words.Aggregate(text, (rest, word) => rest.Replace(word, "\n", StringComparison.Ordinal));

    // Two Latin letters stand in every other password by chance; two characters do not.
    private static bool Says(string name) => name.Length > 2 || (name.Length == 2 && name.All(c => c > 127));

    private static string Undisguise(string plain) => string.Concat(plain.Select(c => Disguises.GetValueOrDefault(c, c)));

    private static string WithoutRuns(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var length = RunAt(text, i);
            if (length < RunLength)
            {
                kept.Append(text[i]);
                length = 1;
            }

            i += length;
        }

        return kept.ToString();
    }

    // The longest piece from here that stands in a row of the keyboard or the alphabet, forwards or backwards.
    private static int RunAt(string text, int start) =>
        Rows.Max(row => Math.Max(RunIn(row, text, start), RunIn(string.Concat(row.Reverse()), text, start)));

    private static int RunIn(string row, string text, int start)
    {
        var at = row.IndexOf(text[start], StringComparison.Ordinal);
        if (at < 0)
        {
            return 0;
        }

        var length = 1;
        while (start + length < text.Length && at + length < row.Length && text[start + length] == row[at + length])
        {
            length++;
        }

        return length;
    }

    // "xyxyxyxyxyxy" says no more than "xy".
    private static string WithoutRepetition(string text)
    {
        for (var period = 1; period <= text.Length / 2; period++)
        {
            if (Enumerable.Range(period, text.Length - period).All(i => text[i] == text[i % period]))
            {
                return text[..period];
            }
        }

        return text;
    }

    private static string[] ReadWords()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not in the assembly.");
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct();

        // Long words first, so that "password" goes before "pass".
        return [.. words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
    }
}
