using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Answering;

/// <summary>存草稿: what stands in a form now, kept beside the matter; nothing typed takes it away.</summary>
/// <param name="Kind">The noun of the form.</param>
/// <param name="Choice">What was chosen beside the text.</param>
internal sealed record KeepDraft(string Kind, string? Text, string? Choice);

internal sealed class KeepDraftHandler(HuiyinDb db, MatterDesk desk)
{
    /// <summary>When it was kept.</summary>
    public async Task<Outcome<DateTimeOffset>> HandleAsync(string number, KeepDraft ask, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if (!KeptDraft.Kinds.Contains(ask.Kind))
        {
            return MatterRefusals.NotFound;
        }

        var (matter, now) = (found.Must, desk.Now);
        var known = await db.Set<KeptDraft>().SingleOrDefaultAsync(draft => draft.Matter == matter.Id && draft.Kind == ask.Kind && draft.Account == actor.Account, ct);
        var text = ask.Text?.Trim() ?? "";
        text = text.Length > KeptDraft.LongestText ? text[..KeptDraft.LongestText] : text;
        if (text.Length == 0)
        {
            if (known is not null)
            {
                db.Remove(known);
            }
        }
        else if (known is null)
        {
            db.Add(new KeptDraft { Matter = matter.Id, Kind = ask.Kind, Account = actor.Account, Name = actor.Name, Unit = matter.Responsible, Text = text, Choice = ask.Choice, At = now });
        }
        else
        {
            (known.Text, known.Choice, known.Unit, known.At) = (text, ask.Choice, matter.Responsible, now);
        }

        var saved = await db.CommitAsync(ct);
        return saved.Refusal is { } lost ? lost : now;
    }
}
