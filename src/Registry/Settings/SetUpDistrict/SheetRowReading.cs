using System.Globalization;
using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Settings;

/// <summary>Takes the cells of one row as what they should be and remembers everything that is wrong with them.</summary>
internal sealed class SheetRowReading(string file, SheetRow row, List<SetUpError> errors)
{
    private readonly int errorsBefore = errors.Count;

    public SheetPlace At => new(file, row.Line);

    /// <summary>Nothing was wrong with this row so far.</summary>
    public bool IsSound => errors.Count == errorsBefore;

    public void Wrong(string key, params object?[] values) => errors.Add(new SetUpError(file, row.Line, W.T(key, values)));

    public string Required(string[] columns, int most)
    {
        var text = Optional(columns, most);
        if (text.Length == 0)
        {
            Wrong("setup.required", columns[0]);
        }

        return text;
    }

    public string Optional(string[] columns, int most)
    {
        var text = row.Cell(columns);
        if (text.Length > most)
        {
            Wrong("setup.too-long", columns[0], most);
        }

        return text;
    }

    public string? OrNull(string[] columns, int most) => Optional(columns, most) is { Length: > 0 } text ? text : null;

    /// <summary>是 or yes; empty, 否 and no are not.</summary>
    public bool Ticked(string[] columns)
    {
        var text = Optional(columns, 10).ToLowerInvariant();
        if (text is not ("" or "是" or "否" or "yes" or "no"))
        {
            Wrong("setup.yes-no", columns[0], text);
        }

        return text is "是" or "yes";
    }

    /// <summary>Digits only, of one of these lengths.</summary>
    public string Digits(string[] columns, params ReadOnlySpan<int> lengths)
    {
        var text = Required(columns, 20);
        if (text.Length > 0 && (!text.All(char.IsAsciiDigit) || !lengths.Contains(text.Length)))
        {
            Wrong("setup.digits", columns[0], text, string.Join("、", lengths.ToArray()));
        }

        return text;
    }

    /// <summary>Letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string Code(string[] columns, int most)
    {
        var text = Required(columns, most);
        if (!text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'))
        {
            Wrong("setup.code", columns[0], text);
        }

        return text;
    }

    public T One<T>(string[] columns, Func<string, T?> find)
        where T : struct
    {
        var word = Required(columns, 60);
        if (find(word) is { } found)
        {
            return found;
        }

        if (word.Length > 0)
        {
            Wrong("setup.unknown-word", columns[0], word);
        }

        return default;
    }

    public int Number(string[] columns, int least, int most)
    {
        var text = Required(columns, 20);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        if (text.Length > 0)
        {
            Wrong("setup.number", columns[0], text, least, most);
        }

        return 0;
    }

    public double? Degrees(string[] columns, double most)
    {
        var text = row.Cell(columns);
        if (text.Length == 0)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most)
        {
            return degrees;
        }

        Wrong("setup.degrees", columns[0], text);
        return null;
    }

    /// <summary>2026-01-01, 2026/1/1, 2026.1.1 or 2026年1月1日; null when the cell is empty.</summary>
    public DateOnly? Day(string[] columns) => DayOf(row.Cell(columns), columns[0]);

    public DateOnly? DayOf(string text, string column)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var even = text.Replace('/', '-').Replace('.', '-').Replace('年', '-').Replace('月', '-').TrimEnd('日');
        if (DateOnly.TryParseExact(even, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Wrong("setup.date", column, text);
        return null;
    }

    public IReadOnlyList<string> List(string[] columns, int most) =>
        Optional(columns, most).Split([';', '；', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
