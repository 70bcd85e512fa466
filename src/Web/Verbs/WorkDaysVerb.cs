using System.Globalization;
using Huiyin.WorkDays;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin workdays due | count A B | months YEAR</c>: the national calendar from the command line.</summary>
internal static class WorkDaysVerb
{
    private const int Good = 0;
    private const int Bad = 2;

    private const string Usage = """
        usage: huiyin workdays due            lines "YYYY-MM-DD N" from standard input; one due date a line
               huiyin workdays count A B      working days after A up to B
               huiyin workdays months YEAR    working days of the twelve months
        """;

    /// <param name="args">What stands after <c>workdays</c>; the word itself is passed over.</param>
    /// <returns>0, or 2 where anything was wrong.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error) =>
        (args is ["workdays", ..] ? args[1..] : args) switch
        {
            ["due"] => Due(input, output, error),
            ["count", var after, var through] => Count(after, through, output, error),
            ["months", var year] => Months(year, output, error),
            _ => Refuse(error, Usage),
        };

    private static int Due(TextReader input, TextWriter output, TextWriter error)
    {
        var result = Good;
        for (var line = 1; input.ReadLine() is { } text; line++)
        {
            var words = text.TrimStart('\uFEFF').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                continue;
            }

            if (DueOf(words) is { } due)
            {
                output.WriteLine(Written(due));
            }
            else
            {
                result = Refuse(error, $"line {line}: expected \"YYYY-MM-DD N\", found \"{text.Trim()}\"");
            }
        }

        return result;
    }

    private static DateOnly? DueOf(string[] words)
    {
        if (words.Length != 2 || ReadDay(words[0]) is not { } start
            || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var limit))
        {
            return null;
        }

        try
        {
            return WorkCalendar.National.AddWorkDays(start, limit);
        }
        catch (ArgumentOutOfRangeException) // beyond the year 9999
        {
            return null;
        }
    }

    private static int Count(string after, string through, TextWriter output, TextWriter error)
    {
        if (ReadDay(after) is not { } from || ReadDay(through) is not { } to)
        {
            return Refuse(error, $"expected two dates YYYY-MM-DD, found \"{after} {through}\"");
        }

        output.WriteLine(WorkCalendar.National.CountWorkDays(from, to));
        return Good;
    }

    private static int Months(string year, TextWriter output, TextWriter error)
    {
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 9999)
        {
            return Refuse(error, $"expected a year, found \"{year}\"");
        }

        output.WriteLine(string.Join(' ', Enumerable.Range(1, 12).Select(month => WorkCalendar.National.WorkDaysInMonth(number, month))));
        return Good;
    }

    private static int Refuse(TextWriter error, string why)
    {
        error.WriteLine(why);
        return Bad;
    }

    private static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
