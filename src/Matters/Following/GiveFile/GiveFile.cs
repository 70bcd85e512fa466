using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Files;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>Who may have a file: the citizen who proved number and code, staff who see the matter, and the form it waits with.</summary>
internal sealed class GiveFileHandler(HuiyinDb db, FileStore files, MatterDesk desk, CurrentDistrict current)
{
    /// <summary>The file of a form that is not sent yet, by the link on its page.</summary>
    public async Task<StoredFile?> PendingAsync(Guid id, string token, CancellationToken ct)
    {
        var file = await FindAsync(id, ct);
        return file is { Actor: StoredFile.Pending } && current.Value.Keys.OpenToken(Echoes.PendingFileUse, token) is { } opened && opened.Thing == id ? file : null;
    }

    public async Task<StoredFile?> ForStaffAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var file = await FindAsync(id, ct);
        var matter = file is null ? null : await desk.FindByIdAsync(MatterId.Of(file.Owner), ct);
        return matter is not null && MatterSight.MaySee(matter, actor) ? file : null;
    }

    public async Task<StoredFile?> ForCitizenAsync(Guid id, string number, string code, CancellationToken ct)
    {
        var file = await FindAsync(id, ct);
        if (file is not { IsPublicToApplicant: true })
        {
            return null;
        }

        var owner = MatterId.Of(file.Owner);
        var matter = await db.Set<Matter>().AsNoTracking().Where(matter => matter.Id == owner && matter.Number == number).Select(matter => matter.QueryCodeHash).SingleOrDefaultAsync(ct);
        return matter is not null && current.Value.Keys.OpensQueryCode(matter, number, code) ? file : null;
    }

    public Stream? Open(StoredFile file) => files.Open(file);

    private Task<StoredFile?> FindAsync(Guid id, CancellationToken ct) => db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == id, ct);
}
