using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

internal sealed record UploadHolidayNotice(string Text);

/// <summary>Takes the days off and make-up days of a year as the State Council announced them; from then on that year is no longer provisional.</summary>
internal sealed class UploadHolidayNoticeHandler(HuiyinDb db, AuditLog audit, TimeProvider clock)
{
    private const int LongestText = 8000;

    /// <summary>The year, or what is wrong with which line.</summary>
    public async Task<(Outcome Outcome, HolidayYearReading Reading)> HandleAsync(UploadHolidayNotice ask, Actor actor, CancellationToken ct)
    {
        var text = ask.Text.Trim();
        if (text.Length is 0 or > LongestText)
        {
            return (RegistryRefusals.NoticeEmpty, new HolidayYearReading(null, []));
        }

        var reading = HolidayYear.Parse(text);
        if (reading.Year is not { } year)
        {
            return (RegistryRefusals.NoticeHasErrors, reading);
        }

        var now = clock.GetUtcNow();
        db.Add(new HolidayNotice { Id = Guid.CreateVersion7(now), Year = year.Year, Text = text, UploadedAt = now, UploadedBy = actor.Account });
        return (await RegisterVersion.CommitAsync(db, audit, "holiday-notice", actor.Account, $"{year.Year} {year.Notice}", ct), reading);
    }
}
