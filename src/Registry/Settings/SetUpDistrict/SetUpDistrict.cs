using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Settings;

/// <summary>Reads, checks, and only then writes: everything in one transaction.</summary>
internal sealed class SetUpDistrictHandler(HuiyinDb db, IStaffAccounts accounts, AuditLog audit, TimeProvider clock) : IDistrictSetUp
{
    public async Task<SetUpReport> LoadAsync(IReadOnlyList<SetUpSheet> sheets, string actor, CancellationToken ct)
    {
        var errors = new List<SetUpError>();
        var draft = new SheetsReading(errors).Read(sheets);
        try
        {
            return await db.InOneGoAsync(token => WriteAsync(draft, errors, actor, token), ct);
        }
        catch (AccountRefusedException refused)
        {
            return new SetUpReport([new SetUpError(refused.At.File, refused.At.Line, RegistryWords.W[refused.Refusal.Code])], [], []);
        }
    }

    private async Task<SetUpReport> WriteAsync(SetUpDraft draft, List<SetUpError> errors, string actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = CivilTime.DateOf(now);
        var known = await KnownRows.LoadAsync(db, today, ct);
        new SheetsChecking(draft, known, errors).Check();
        if (errors.Count > 0)
        {
            return new SetUpReport([.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)], [], []);
        }

        var writing = new SheetsWriting(db, known, actor, now);
        writing.Write(draft);
        await RegisterVersion.BumpAsync(db, ct);
        await audit.AddAsync("setup", actor, string.Join("；", writing.Counts.Select(count => $"{count.Kind} {count.Read}/+{count.Added}/~{count.Changed}")), ct);
        await db.SaveChangesAsync(ct);
        var staff = new StaffWriting(db, accounts, known, now);
        var links = await staff.WriteAsync(draft.Staff, ct);
        await db.SaveChangesAsync(ct);
        return new SetUpReport([], [.. writing.Counts, staff.Count], links);
    }
}

/// <summary>An account that the checks let through and sign-in did not; takes everything back.</summary>
internal sealed class AccountRefusedException(SheetPlace at, Refusal refusal) : Exception(refusal.Code)
{
    public SheetPlace At { get; } = at;

    public Refusal Refusal { get; } = refusal;
}
