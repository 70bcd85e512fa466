using Huiyin.Matters.Contract;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Secrets;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Publishing;

/// <summary>T36, first half: the masked texts as somebody has looked through them.</summary>
/// <param name="Unrecognisable">The proposer's word that nobody can be recognised.</param>
/// <param name="Checked">The proposer's word that words of children and illness are about nobody in particular.</param>
internal sealed record ProposePublication(string? Title, string? Text, string? Reply, bool Unrecognisable, bool Checked);

/// <summary>What the page starts from.</summary>
internal sealed record PublicationDraft(AnswerToPublish Answer, MaskedText Masked, string UnitName);

internal sealed class ProposePublicationHandler(HuiyinDb db, PublicationSight sight, IRegisters registers, AuditLog audit, TimeProvider clock)
{
    private const int SlugLength = 12;

    /// <summary>The original beside what may be shown instead.</summary>
    public async Task<Outcome<PublicationDraft>> DraftAsync(string number, Actor actor, CancellationToken ct)
    {
        if (await sight.AnswerForAsync(number, actor, ct) is not { } answer)
        {
            return PublicationRefusals.NotFound;
        }

        var unit = (await registers.CurrentAsync(ct)).UnitName(answer.Matter.Responsible);
        return new PublicationDraft(answer, MaskedText.ProposedFor(answer.Title, answer.Text, answer.ReplyText), unit);
    }

    public async Task<Outcome<string>> HandleAsync(string number, ProposePublication ask, Actor actor, CancellationToken ct)
    {
        var found = await DraftAsync(number, actor, ct);
        if (found.Refusal is { } unseen)
        {
            return unseen;
        }

        var (answer, _, unit) = found.Must;
        if (await db.Set<PublishedMatter>().AnyAsync(known => known.LiveFor == answer.Matter.Id, ct))
        {
            return PublicationRefusals.Already;
        }

        var masked = new MaskedText(ask.Title ?? "", ask.Text ?? "", ask.Reply ?? "");
        var proposed = PublishedMatter.Propose(answer, masked, ask.Unrecognisable, ask.Checked, new Proposer(actor.Account, actor.Name, unit), DistrictKeys.RandomCode(SlugLength), clock.GetUtcNow());
        if (proposed.Refusal is { } refusal)
        {
            return refusal;
        }

        db.Add(proposed.Must);
        await audit.AddAsync("publication.proposed", actor.Account, proposed.Must.Number, ct);
        var saved = await db.CommitAsync(ct);
        return saved.Refusal is { } late ? late : proposed.Must.Slug;
    }
}
