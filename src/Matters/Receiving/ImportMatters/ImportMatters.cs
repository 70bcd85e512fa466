using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Sheets;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Receiving;

/// <summary>Another system's matters, with their own times: T1, and with a reply T2, T7, T20 and T22; nobody is told (rule 5.3).</summary>
internal sealed class ImportMattersHandler(HuiyinDb db, MatterDesk desk, CurrentDistrict current) : IMatterImport
{
    private const int LongestSource = 60;
    private const int RowsInOneGo = 200;
    private const int Tries = 3;

    public async Task<Outcome<ImportCounts>> ImportAsync(ImportFrom from, SheetReader sheet, Action<RefusedRow> refused, Action<ImportCounts> progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(sheet);
        var source = from.Source.Trim();
        if (source.Length is 0 or > LongestSource)
        {
            return source.Length == 0 ? ImportRefusals.SourceMissing : ImportRefusals.SourceTooLong.With(LongestSource);
        }

        var columns = ImportColumns.Find(from.Columns, sheet.Headers);
        if (columns.Refusal is { } wrong)
        {
            return wrong;
        }

        var counts = new ImportCounts(0, 0, 0, 0, 0);
        foreach (var rows in sheet.Rows().Chunk(RowsInOneGo))
        {
            counts = Sum(counts, await TakeAsync(source, columns.Must, rows, refused, ct));
            progress(counts);
        }

        return counts;
    }

    public string Say(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        // The report goes back to where the file came from, whatever the operator's pages speak.
        using var chinese = Language.Use(false);
        return W.Words.T(refusal.Code, [.. refusal.Values]);
    }

    private async Task<ImportCounts> TakeAsync(string source, ImportColumns columns, SheetRow[] rows, Action<RefusedRow> refused, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        var reader = new ImportRowReader(columns, new ImportNames(register), desk.Now);
        var good = new List<ImportedRow>(rows.Length);
        var bad = 0;
        foreach (var row in rows)
        {
            var read = reader.Read(row);
            if (read.Refusal is { } refusal)
            {
                refused(new RefusedRow(row.Line, columns.Cell(row, ImportField.Id), Say(refusal)));
                bad++;
            }
            else
            {
                good.Add(read.Must);
            }
        }

        var fresh = await SaveAsync(source, good, register, ct);
        return new ImportCounts(rows.Length, fresh.Count, fresh.Count(row => row.Reply is not null), good.Count - fresh.Count, bad);
    }

    /// <summary>Adds those whose foreign number is new, in one transaction. Where another import was faster with some of them, the rest is tried again.</summary>
    private async Task<IReadOnlyList<ImportedRow>> SaveAsync(string source, List<ImportedRow> rows, Register register, CancellationToken ct)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var fresh = await NewOnesAsync(source, rows, ct);
            if (fresh.Count == 0)
            {
                return fresh;
            }

            var numbers = await TakeNumbersAsync(fresh, ct);
            db.AddRange(fresh.Select((row, at) => Take(row, source, numbers[at], register)));
            var saved = await db.CommitAsync(ct);
            db.ChangeTracker.Clear();
            if (!saved.IsRefused)
            {
                return fresh;
            }
        }

        throw new InvalidOperationException($"Rows {rows[0].Line} to {rows[^1].Line} lost every race against another import of '{source}'.");
    }

    private async Task<IReadOnlyList<ImportedRow>> NewOnesAsync(string source, List<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.ConvertAll(row => row.ForeignId);
        var known = await db.Set<Matter>().Where(matter => matter.ForeignSource == source && ids.Contains(matter.ForeignId! /* imported ones have it */))
            .Select(matter => matter.ForeignId).ToListAsync(ct);
        return [.. rows.ExceptBy(known, row => row.ForeignId)];
    }

    /// <summary>Numbers bear the day of registration, that is the original one; taken in a transaction of their own, so that nobody at a counter waits for the import.</summary>
    private async Task<IReadOnlyList<string>> TakeNumbersAsync(IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var next = await db.InOneGoAsync(
            async token =>
            {
                var first = new Dictionary<DateOnly, long>();
                foreach (var day in rows.CountBy(row => CivilTime.DateOf(row.At)).OrderBy(day => day.Key))
                {
                    first[day.Key] = await current.Value.Database.TakeSerialsAsync(db, day.Key, day.Value, token);
                }

                return first;
            },
            ct);
        return [.. rows.Select(row => CivilTime.DateOf(row.At)).Select(day => ReceiptNumber.Make(day, next[day]++))];
    }

    private Matter Take(ImportedRow row, string source, string number, Register register)
    {
        var matter = Matter.Register(Registration(row, source, number, register), register, Mover.Import, row.At);
        if (row.Reply is { } reply)
        {
            var unnamed = new StaffBrief(default, Mover.Import.Account, source, row.FirstReceiver, []);
            Must(matter.Accept(row.Submission.Purpose ?? Purpose.Help, null, null, null, register, Mover.Import, row.At));
            Must(matter.HandleHere(unnamed, register, Mover.Import, row.At));
            Must(matter.HandInReply(reply.Result, reply.Text, false, register, Mover.Import, reply.At));
            Must(matter.Answer(register, Mover.Import, reply.At));
            matter.OpenRatingWindow(register, desk.Now);
        }

        return matter;
    }

    private Registration Registration(ImportedRow row, string source, string number, Register register)
    {
        var (from, keys) = (row.Submission, current.Value.Keys);
        // The id's time is the import's: ids stay in the order of arrival in this database.
        var id = MatterId.Of(Guid.CreateVersion7(desk.Now));
        var phone = SubmissionRules.Phone(from.Phone);
        return new Registration(
            id, number, keys.HashQueryCode(number, keys.QueryCode(id.Value, 0)), SubmissionRules.Shortened(SubmissionRules.Title(from)), from.Text, ChannelKind.Import,
            row.FirstReceiver, register.CentreOf(from.AreaCode).Id)
        {
            Purpose = from.Purpose,
            CategoryCode = from.CategoryCode,
            AreaCode = from.AreaCode,
            SealedPhone = keys.Seal(phone),
            PhoneHash = phone is null ? null : keys.LookUpHash(phone),
            SealedCallMe = keys.Seal(from.CallMe),
            SealedPlace = keys.Seal(from.Place),
            ForeignSource = source,
            ForeignId = row.ForeignId,
        };
    }

    // The reader has asked everything the model asks of an import; what is refused here is our mistake, not the row's.
    private static void Must(Outcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"An imported row was refused by the model: {refusal.Code}");
        }
    }

    private static ImportCounts Sum(ImportCounts a, ImportCounts b) =>
        new(a.Read + b.Read, a.New + b.New, a.Answered + b.Answered, a.Known + b.Known, a.Refused + b.Refused);
}
