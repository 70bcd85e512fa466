using Huiyin.Matters.Contract;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Huiyin.Publication.Showing;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Publishing;

/// <summary>T36, second half: another person approves, or says why not.</summary>
/// <param name="Checked">The approver has read both texts side by side.</param>
internal sealed record DecidePublication(bool Approve, bool Checked, string? Reason);

/// <summary>One publication with its original beside it; the original is shown only while somebody has to decide.</summary>
internal sealed record PublicationCase(PublishedMatter Publication, AnswerToPublish? Original, bool MayDecide, bool MayTakeDown, bool IsOwn);

internal sealed class DecidePublicationHandler(HuiyinDb db, IMatterLookup matters, AuditLog audit, PublicIndex index, TimeProvider clock)
{
    public async Task<Outcome<PublicationCase>> OpenAsync(string slug, Actor actor, CancellationToken ct)
    {
        var publication = await db.Set<PublishedMatter>().AsNoTracking().SingleOrDefaultAsync(known => known.Slug == slug, ct);
        var isOwn = publication?.ProposedBy == actor.Account;
        if (publication is null || (!isOwn && !PublicationSight.MayApprove(actor)))
        {
            return PublicationRefusals.NotFound;
        }

        var waits = publication.State == PublicationState.Proposed;
        return new PublicationCase(publication, waits ? await matters.AnswerAsync(publication.Number, ct) : null, waits && !isOwn && PublicationSight.MayApprove(actor), publication.State == PublicationState.Public && PublicationSight.MayApprove(actor), isOwn);
    }

    /// <summary>A publisher takes down what is public, with a reason.</summary>
    public async Task<Outcome> TakeDownAsync(string slug, string? reason, Actor actor, CancellationToken ct)
    {
        var publication = await db.Set<PublishedMatter>().SingleOrDefaultAsync(known => known.Slug == slug, ct);
        if (publication is not { State: PublicationState.Public } || !PublicationSight.MayApprove(actor))
        {
            return PublicationRefusals.NotFound;
        }

        var taken = publication.TakeDown(actor.Account, actor.Name, reason, clock.GetUtcNow());
        if (taken.IsRefused)
        {
            return taken;
        }

        await audit.AddAsync("publication.taken-down", actor.Account, publication.Number, ct);
        return await db.CommitAsync(ct);
    }

    public async Task<Outcome> HandleAsync(string slug, DecidePublication ask, Actor actor, CancellationToken ct)
    {
        var publication = await db.Set<PublishedMatter>().SingleOrDefaultAsync(known => known.Slug == slug, ct);
        if (publication is null || !PublicationSight.MayApprove(actor))
        {
            return PublicationRefusals.NotFound;
        }

        var decided = ask.Approve ? await ApproveAsync(publication, ask, actor, ct) : publication.Refuse(actor.Account, actor.Name, ask.Reason, clock.GetUtcNow());
        if (decided.IsRefused)
        {
            return decided;
        }

        if (ask.Approve)
        {
            await index.AddAsync(publication, ct);
        }

        await audit.AddAsync(ask.Approve ? "publication.approved" : "publication.refused", actor.Account, publication.Number, ct);
        return await db.CommitAsync(ct);
    }

    // Since it was proposed the citizen may have rated it badly, or it may have become confidential.
    private async Task<Outcome> ApproveAsync(PublishedMatter publication, DecidePublication ask, Actor actor, CancellationToken ct)
    {
        if (await matters.AnswerAsync(publication.Number, ct) is not { } answer)
        {
            return PublicationRefusals.NotAnswered;
        }

        if (PublishedMatter.Forbids(answer) is { } forbidden)
        {
            return forbidden;
        }

        publication.TakeStars(answer.Matter.Stars);
        return publication.Approve(actor.Account, actor.Name, ask.Checked, clock.GetUtcNow());
    }
}
