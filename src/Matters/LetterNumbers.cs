using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters;

/// <summary>〔2026〕n号: the next number of a line and year for each letter that has none yet. Two letters at once: the unique index lets one through, the other is tried again.</summary>
internal static class LetterNumbers
{
    public static async Task GiveAsync(HuiyinDb db, Matter matter, int year, CancellationToken ct)
    {
        foreach (var lines in matter.Supervisions.Where(one => one is { Level: >= Supervision.FirstLetter, LetterNo: null }).GroupBy(one => one.Line))
        {
            var line = lines.Key;
            var stored = await db.Set<Supervision>().Where(one => one.Line == line && one.LetterYear == year).MaxAsync(one => one.LetterNo, ct) ?? 0;
            // Several matters that are saved together may each have one.
            var last = Math.Max(stored, db.Set<Supervision>().Local.Where(one => one.Line == line && one.LetterYear == year).Max(one => one.LetterNo) ?? 0);
            foreach (var letter in lines)
            {
                letter.Number(year, ++last);
            }
        }
    }
}
