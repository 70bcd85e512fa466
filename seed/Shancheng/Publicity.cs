using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Secrets;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Huiyin.Publication.Showing;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Shancheng;

/// <summary>Some answers are public already, and a few wait for the second pair of eyes.</summary>
internal sealed class Publicity(HuiyinDb db, IMatterLookup matters, PublicIndex index, Register register, DateTimeOffset now)
{
    private const int Waiting = 2;
    private const int Shown = 12;
    private const int SlugLength = 12;

    /// <summary>How many the public may read.</summary>
    public async Task<int> PublishAsync(CancellationToken ct)
    {
        var (proposer, approver) = (PersonOf("fb01"), PersonOf("fb02"));
        var done = 0;
        foreach (var number in await CandidatesAsync(ct))
        {
            if (await matters.AnswerAsync(number, ct) is not { } answer)
            {
                continue;
            }

            var by = new Proposer(proposer.Account, proposer.Name, register.UnitName(answer.Matter.Responsible));
            var proposed = PublishedMatter.Propose(answer, MaskedText.ProposedFor(answer.Title, answer.Text, answer.ReplyText), true, true, by, DistrictKeys.RandomCode(SlugLength), now.AddHours(-3));
            if (proposed.IsRefused)
            {
                continue;
            }

            // The newest are left for the visitor to try.
            if (done >= Waiting)
            {
                proposed.Must.TakeStars(answer.Matter.Stars);
                proposed.Must.Approve(approver.Account, approver.Name, true, now.AddHours(-1));
                await index.AddAsync(proposed.Must, ct);
            }

            db.Add(proposed.Must);
            done++;
        }

        await db.SaveChangesAsync(ct);
        return Math.Max(0, done - Waiting);
    }

    private Task<List<string>> CandidatesAsync(CancellationToken ct) => db.Set<Matter>().AsNoTracking()
        .Where(matter => matter.State == MatterState.Closed && matter.AgreesToPublication && !matter.IsConfidential && matter.Stars >= 4)
        .OrderByDescending(matter => matter.Number).Take(Shown + Waiting).Select(matter => matter.Number).ToListAsync(ct);

    private StaffBrief PersonOf(string account) => register.Staff.First(person => person.Account == account);
}
