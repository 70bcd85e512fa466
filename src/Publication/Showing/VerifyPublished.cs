using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Huiyin.Publication.Model;
using Huiyin.TextSense;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Showing;

/// <summary>I18: nothing that the public reads holds a phone number or an identity number.</summary>
internal sealed class VerifyPublished(HuiyinDb db) : IVerify
{
    public async Task VerifyAsync(VerifyRun run, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(run);
        var shown = db.Set<PublishedMatter>().AsNoTracking().Where(published => published.State == PublicationState.Public).Select(published => new { published.Number, published.Title, published.Text, published.Reply });
        await foreach (var published in shown.AsAsyncEnumerable().WithCancellation(ct))
        {
            run.Look("I18");
            if (PersonalText.Find($"{published.Title}\n{published.Text}\n{published.Reply}").Any(find => find.IsIdentifier))
            {
                run.Blame("I18", published.Number, "is public with a phone number or an identity number in it");
            }
        }
    }
}
