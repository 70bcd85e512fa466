using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>Reading for other rooms.</summary>
internal sealed class MatterLookup(HuiyinDb db, MatterDesk desk) : IMatterLookup
{
    public async Task<AnswerToPublish?> AnswerAsync(string number, CancellationToken ct)
    {
        var plain = ReceiptNumber.Parse(number, out _);
        var matter = plain is null ? null : await db.Set<Matter>().AsNoTracking()
            .Include(m => m.Replies.Where(reply => reply.SentAt != null).OrderBy(reply => reply.HandedInAt)).SingleOrDefaultAsync(m => m.Number == plain, ct);
        if (matter?.Replies.LastOrDefault() is not { } reply)
        {
            return null;
        }

        var register = await desk.RegisterAsync(ct);
        return new AnswerToPublish(matter.Brief(), matter.Title, matter.Text, reply.Text, matter.AgreesToPublication, matter.IsConfidential, MatterLook.WorkDaysUsed(matter, register));
    }

    public async Task<bool> MaySeeAsync(string number, Actor actor, CancellationToken ct) =>
        ReceiptNumber.Parse(number, out _) is { } plain && !(await desk.ForStaffAsync(plain, actor, ct)).IsRefused;
}
