using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Districts;

namespace Huiyin.Matters.Following;

/// <summary>The promised day as a calendar file (RFC 5545): a whole day, without anything about the matter but its number.</summary>
internal static class DueCalendar
{
    private const int LongestLine = 75;

    public static string Write(ReceiptView receipt, District district, DateTimeOffset now)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Huiyin//Receipt//ZH",
            "BEGIN:VEVENT",
            $"UID:{receipt.Number}@{district.Key}.huiyin",
            $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}",
            $"DTSTART;VALUE=DATE:{receipt.Due:yyyyMMdd}",
            $"DTEND;VALUE=DATE:{receipt.Due.AddDays(1):yyyyMMdd}",
            "SUMMARY:" + Escape(W.Words.T("public.ics.summary", ReceiptNumber.Show(receipt.Number))),
            "DESCRIPTION:" + Escape(W.Words.T("public.ics.text", receipt.Unit)),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Fold(line) + "\r\n"));
    }

    private static string Escape(string text) => text.Replace(@"\", @"\\").Replace(";", @"\;").Replace(",", @"\,").Replace("\n", @"\n");

    // At most 75 octets a line, and never half a character.
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
