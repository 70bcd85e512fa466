using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Files;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>The staff's page of one matter.</summary>
/// <param name="From">The list it was opened from, for the way to the next.</param>
internal sealed record MatterFile(string Number, QueueView? From);

/// <summary>What the citizen left, the phone masked (rule 3.14).</summary>
internal sealed record Contacts(string? CallMe, string? MaskedPhone, string? Place);

/// <summary>Another matter of the same phone.</summary>
internal sealed record EarlierMatter(string Number, string? Title, MatterState State, DateTimeOffset RegisteredAt);

/// <summary>The matter it is merged into, or that the citizen pointed to; only into an open one can be merged (T33).</summary>
internal sealed record MasterLine(string Number, bool IsOpen);

internal sealed record MatterFileView(
    Matter Matter, IReadOnlyList<TimelineEntry> Entries, IReadOnlyList<StoredFile> Files, IReadOnlyList<EarlierMatter> Earlier, Contacts Contacts,
    IReadOnlyList<FileMove> Moves, IReadOnlyList<FileOffer> Offers, QueueView? From, string? Previous, string? Next, Register Register, Actor Actor, DateTimeOffset Now)
{
    /// <summary>The number of the matter the citizen said "me too" to, or of the master.</summary>
    public MasterLine? Master { get; init; }

    /// <summary>note, contact or reply.</summary>
    public string? Tab { get; init; }

    public bool OnlyPublic { get; init; }

    /// <summary>The noun of the form that was just done; its notice stands on top and its draft is forgotten.</summary>
    public string? Done { get; init; }

    public Refusal? Refusal { get; init; }

    /// <summary>The reply was looked over before it is handed in: the hints stand beside it.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The form that was refused or is being previewed, with everything typed.</summary>
    public string? Noun { get; init; }

    public IFormCollection? Typed { get; init; }

    /// <summary>The whole phone number, for this one answer.</summary>
    public string? Phone { get; init; }

    /// <summary>What its words say, for whoever takes it in: read when a form asks.</summary>
    public TextReading Reading => TextReading.Read(Matter.Text);

    public DateOnly Today => CivilTime.DateOf(Now);

    public string Light => Lights.CodeName(Matter.LightOn(Register.Calendar, Today));

    /// <summary>What was typed into a field of this form, else what it begins with.</summary>
    public string? Value(string noun, string field, string? begin = null) =>
        Noun == noun && Typed is not null && Typed.ContainsKey(field) ? Typed[field].ToString()
        : !Drafts.TryGetValue(noun, out var draft) ? begin
        : field switch
        {
            "reply" or "words" => draft.Text,
            "result" or "how" => draft.Choice ?? begin,
            _ => begin,
        };

    /// <summary>What was begun, by form: the person's own, else the last of the unit.</summary>
    public IReadOnlyDictionary<string, KeptDraft> Drafts { get; init; } = new Dictionary<string, KeptDraft>();

    public string? Error(string noun, IServiceProvider services, params string[] fields) =>
        Noun == noun && Refusal is { Field: { } field } refusal && fields.Contains(field) ? Platform.Web.HttpOutcomes.Sentence(refusal, services) : null;

    public bool May(string noun) => Moves.Any(move => move.Noun == noun && move.IsOpen);
}

internal sealed class MatterFileHandler(HuiyinDb db, MatterDesk desk, QueueViews views, CurrentDistrict current, IEnumerable<IOfferOnFile> offers)
{
    private const int MostEarlier = 3;
    private const int EarlierMonths = 12;

    public async Task<Outcome<MatterFileView>> HandleAsync(MatterFile ask, Actor actor, CancellationToken ct)
    {
        // After a refused move the matter in memory is not the one that is stored.
        db.ChangeTracker.Clear();
        var found = await desk.ForStaffAsync(ask.Number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = found.Must;
        var id = matter.Id;
        var entries = await db.Set<TimelineEntry>().AsNoTracking().Where(entry => EF.Property<MatterId>(entry, "MatterId") == id).OrderByDescending(entry => entry.Sequence).ToListAsync(ct);
        var files = await db.Set<StoredFile>().AsNoTracking().Where(file => file.Owner == id.Value).OrderBy(file => file.At).ToListAsync(ct);
        var now = desk.Now;
        var register = await desk.RegisterAsync(ct);
        var (previous, next) = await WalkAsync(ask.From, matter, actor, ct);
        return new MatterFileView(
            matter, entries, files, await EarlierAsync(matter, actor, now, ct), Read(matter), MatterMoves.Of(matter, actor, register, now), await OffersAsync(matter, actor, ct),
            ask.From, previous, next, register, actor, now)
        {
            Master = (matter.MasterId ?? matter.SuggestedMaster) is { } master ? await db.Set<Matter>().Where(one => one.Id == master).Select(one => new MasterLine(one.Number, one.IsOpen)).SingleOrDefaultAsync(ct) : null,
        };
    }

    private Contacts Read(Matter matter)
    {
        var keys = current.Value.Keys;
        var phone = keys.Unseal(matter.SealedPhone);
        return new Contacts(keys.Unseal(matter.SealedCallMe), phone is null ? null : PersonalText.MaskPhone(phone), keys.Unseal(matter.SealedPlace));
    }

    private async Task<(string? Previous, string? Next)> WalkAsync(QueueView? from, Matter matter, Actor actor, CancellationToken ct)
    {
        if (from is not { } view || QueueViews.IsOver(view) || !QueueViews.IsFor(view, actor))
        {
            return (null, null);
        }

        var place = QueuePlace.Of(view, matter);
        var list = views.Of(view, actor);
        return (
            await QueuePlace.Backward(place.Before(list, view), view).Select(one => one.Number).FirstOrDefaultAsync(ct),
            await QueuePlace.Forward(place.Behind(list, view), view).Select(one => one.Number).FirstOrDefaultAsync(ct));
    }

    // Found by the keyed hash of the phone; the number itself is not read.
    private async Task<IReadOnlyList<EarlierMatter>> EarlierAsync(Matter matter, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        if (matter.PhoneHash is not { } hash)
        {
            return [];
        }

        var id = matter.Id;
        var since = now.AddMonths(-EarlierMonths);
        return await views.Seen(actor).Where(other => other.PhoneHash == hash && other.Id != id && other.RegisteredAt > since)
            .OrderByDescending(other => other.RegisteredAt).Take(MostEarlier)
            .Select(other => new EarlierMatter(other.Number, other.IsConfidential ? null : other.Title, other.State, other.RegisteredAt)).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<FileOffer>> OffersAsync(Matter matter, Actor actor, CancellationToken ct)
    {
        var made = new List<FileOffer>();
        foreach (var room in offers)
        {
            if (await room.OfferAsync(matter.Brief(), actor, ct) is { } offer)
            {
                made.Add(offer);
            }
        }

        return made;
    }
}
