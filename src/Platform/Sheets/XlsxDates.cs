using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Huiyin.Platform.Sheets;

/// <summary>In a workbook a date is a number with a format; this turns it back into words.</summary>
internal sealed partial class XlsxDates
{
    private readonly bool[] isDate;
    private readonly DateTime epoch;

    public XlsxDates(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var custom = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null && IsDateFormat(format.FormatCode?.Value ?? ""))
            .Select(format => format.NumberFormatId!.Value).ToHashSet() ?? []; // filtered
        isDate = [.. sheet?.CellFormats?.Elements<CellFormat>().Select(format => IsDateId(format.NumberFormatId?.Value ?? 0, custom)) ?? []];
        epoch = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30);
    }

    /// <summary>The number as it stands, or the day and time it means; whole numbers keep no tail such as <c>E+11</c>.</summary>
    public string TextOf(string value, uint style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        if (style < isDate.Length && isDate[style] && number is >= 0 and < 2_958_466)
        {
            // Seconds: the last digits of the fraction are noise.
            var moment = epoch.AddSeconds(Math.Round(number * 86_400));
            return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        }

        return Math.Abs(number) < 1e15 && number == Math.Floor(number) ? ((long)number).ToString(CultureInfo.InvariantCulture) : value;
    }

    // 14–22 and 45–47 are the dates and times of the standard; 27–36 and 50–58 those of East Asian versions.
    private static bool IsDateId(uint id, HashSet<uint> custom) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) || custom.Contains(id);

    private static bool IsDateFormat(string code) => DateLetters().IsMatch(NotLetters().Replace(code, ""));

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotLetters();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateLetters();
}
