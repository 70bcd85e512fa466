using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Answering;

/// <summary>The 常用语 that somebody has at hand: their own first, then those of the units they work for.</summary>
internal sealed class DeskTexts(HuiyinDb db)
{
    private const int Most = 200;

    /// <summary>What was read for this request: pieces of a page are drawn side by side and must not ask the database themselves.</summary>
    public IReadOnlyList<ReplyText> Known { get; private set; } = [];

    public async Task<IReadOnlyList<ReplyText>> OfAsync(Actor actor, CancellationToken ct)
    {
        var account = actor.Account;
        UnitId[] units = [.. MatterSight.DeskUnits(actor).Append(actor.HomeUnit).Distinct()];
        var texts = await db.Set<ReplyText>().AsNoTracking().Where(text => text.Account == account || (text.Unit != null && units.Contains(text.Unit.Value))).OrderBy(text => text.At).Take(Most).ToListAsync(ct);
        return Known = [.. texts.OrderBy(text => text.Account is null)];
    }

    public async Task<ReplyText?> FindAsync(Guid id, Actor actor, CancellationToken ct) => (await OfAsync(actor, ct)).FirstOrDefault(text => text.Id == id);

    /// <summary>The unit for which this person may write texts for all; null for none.</summary>
    public static UnitId? UnitOf(Actor actor) => actor.Is(Role.UnitLeader, actor.HomeUnit) || actor.Is(Role.UnitReceiver, actor.HomeUnit) ? actor.HomeUnit : null;

    /// <summary>True for one's own, and for those of a unit whose texts one writes.</summary>
    public static bool MayChange(ReplyText text, Actor actor) => text.Account == actor.Account || (text.Unit is { } unit && unit == UnitOf(actor));

    /// <summary>The noun of the form that a text is for.</summary>
    public static string NounOf(TextUse use) => use switch
    {
        TextUse.Reply => "reply",
        TextUse.Contact => "contacts",
        TextUse.Note => "progress",
    };
}
