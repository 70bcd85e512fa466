using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Dispatching;

/// <summary>The dispatcher's desk: what waits for a unit, one matter at a time.</summary>
/// <param name="Number">The one on the right; null for the first that waits.</param>
/// <param name="Category">Another category to look for units with.</param>
/// <param name="Done">The one dispatched just now.</param>
internal sealed record DispatchDesk(string? Number, string? Category, string? Done);

/// <summary>A unit that may be the right one, how likely, and why.</summary>
/// <param name="Chance">0 … 1, shown as a bar.</param>
internal sealed record UnitSuggestion(UnitBrief Unit, double Chance, string Why);

internal sealed record WaitingMatter(MatterId Id, string Number, string? Title, ChannelKind Channel, DateTimeOffset Since, DateTimeOffset DueAt);

/// <param name="Chosen">Null when nothing waits.</param>
/// <param name="Category">What the suggestions were looked up with: chosen by a person, or read from the text with enough confidence; else null.</param>
/// <param name="DoneTo">「标题 → 单位」 of the one dispatched just now.</param>
internal sealed record DispatchDeskView(
    IReadOnlyList<WaitingMatter> Queue, int Count, Matter? Chosen, IReadOnlyList<UnitSuggestion> Suggestions, CategoryBrief? Category, string? MaskedPhone, string? CallMe, string? Place,
    string? Next, DayCounts Today, string? DoneTo, Register Register, DateTimeOffset Now)
{
    /// <summary>What was read from the text of the chosen one.</summary>
    public Suggestion Suggested { get; init; } = Suggestion.None;

    /// <summary>Purpose, urgency and where else it may belong; null where nothing is chosen or the engine is off.</summary>
    public TextReading? Read { get; init; }

    public Refusal? Refusal { get; init; }

    public IFormCollection? Typed { get; init; }

    public string? Value(string field, string? begin = null) => Typed is not null && Typed.ContainsKey(field) ? Typed[field].ToString() : begin;
}

/// <summary>What the dispatchers of this centre did today.</summary>
internal sealed record DayCounts(int Dispatched, int Accepted, int Returned);

internal sealed class DispatchDeskHandler(HuiyinDb db, MatterDesk desk, QueueViews views, Suggestions suggestions, CurrentDistrict current)
{
    private const int QueueSize = 20;
    private const double SureCategoryFrom = 0.4; // below, the category is named but not filled in

    public async Task<DispatchDeskView> HandleAsync(DispatchDesk ask, Actor actor, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var register = await desk.RegisterAsync(ct);
        var waiting = Waiting(actor);
        var queue = await waiting.OrderBy(matter => matter.DueAt).ThenBy(matter => matter.Id).Take(QueueSize)
            .Select(matter => new WaitingMatter(matter.Id, matter.Number, matter.IsConfidential ? null : matter.Title, matter.Channel, matter.ChangedAt, matter.DueAt)).ToListAsync(ct);
        var chosen = await ChosenAsync(ask.Number ?? queue.FirstOrDefault()?.Number, waiting, actor, ct);
        var named = register.Category(Typed.CategoryCode(register, ask.Category)) ?? register.Category(chosen?.CategoryCode);
        var suggested = chosen is null ? Suggestion.None : await suggestions.ForAsync(chosen, named, register, ct);
        var category = named ?? (suggested.Chance >= SureCategoryFrom ? suggested.Category : null);
        var text = chosen is null || suggested.IsOff ? null : $"{chosen.Title}\n{chosen.Text}";
        var keys = current.Value.Keys;
        var phone = keys.Unseal(chosen?.SealedPhone);
        return new DispatchDeskView(
            queue, await Capped.CountAsync(waiting, ct), chosen, Units(suggested, category, chosen, register), category,
            phone is null ? null : PersonalText.MaskPhone(phone), keys.Unseal(chosen?.SealedCallMe), keys.Unseal(chosen?.SealedPlace),
            chosen is null ? null : await NextAsync(chosen, waiting, ct), await TodayAsync(actor, ct), await DoneAsync(ask.Done, actor, register, ct), register, desk.Now)
        {
            Suggested = suggested,
            Read = text is null ? null : TextReading.Read(text),
        };
    }

    /// <summary>What waits for the centre: on its own desk, whether referred to it or received by it first.</summary>
    private IQueryable<Matter> Waiting(Actor actor)
    {
        UnitId[] centres = [.. actor.UnitsOf(Role.Dispatcher)];
        return QueueViews.OnDesks(views.Seen(actor).Where(matter => matter.IsOpen && !matter.IsHeldForALook), centres).Where(matter => centres.Contains(matter.Centre)
            && (matter.State == MatterState.AwaitingDispatch || matter.State == MatterState.Registered || matter.State == MatterState.Accepted));
    }

    private async Task<Matter?> ChosenAsync(string? number, IQueryable<Matter> waiting, Actor actor, CancellationToken ct)
    {
        // Somebody else may have dispatched it meanwhile: then the first that still waits.
        var one = number is null ? null : await waiting.Where(matter => matter.Number == number).Select(matter => matter.Number).FirstOrDefaultAsync(ct);
        one ??= await waiting.OrderBy(matter => matter.DueAt).ThenBy(matter => matter.Id).Select(matter => matter.Number).FirstOrDefaultAsync(ct);
        return one is null ? null : (await desk.ForStaffAsync(one, actor, ct)).Value;
    }

    private static async Task<string?> NextAsync(Matter chosen, IQueryable<Matter> waiting, CancellationToken ct) =>
        await new QueuePlace(chosen.DueAt, chosen.Id).Behind(waiting, QueueView.Unit).OrderBy(matter => matter.DueAt).ThenBy(matter => matter.Id).Select(matter => matter.Number).FirstOrDefaultAsync(ct);

    // Switched off, the duty catalogue still names whom a category belongs to.
    private static IReadOnlyList<UnitSuggestion> Units(Suggestion suggested, CategoryBrief? category, Matter? chosen, Register register) => suggested.IsOff
        ? [.. register.Duties(category?.Code, chosen?.AreaCode).Where(duty => duty.Unit != chosen?.ReportedUnit).DistinctBy(duty => duty.Unit).Take(3)
            .Select(duty => (Unit: register.Unit(duty.Unit), duty.LegalBasis)).Where(pair => pair.Unit is { Kind: not UnitKind.Court })
            .Select(pair => new UnitSuggestion(pair.Unit! /* filtered */, 0, pair.LegalBasis))]
        : [.. suggested.Units.Select((weight, place) => new UnitSuggestion(register.Unit(weight.Unit)! /* only units of the register are weighed */, weight.Chance, SuggestionWords.Why(weight, place == 0 ? suggested.Words : [])))];

    private async Task<DayCounts> TodayAsync(Actor actor, CancellationToken ct)
    {
        UnitId[] centres = [.. actor.UnitsOf(Role.Dispatcher)];
        var start = CivilTime.StartOf(CivilTime.DateOf(desk.Now));
        var dispatched = db.Set<Matter>().Where(matter => centres.Contains(matter.Centre) && matter.DispatchedAt >= start);
        return new DayCounts(
            await Capped.CountAsync(dispatched, ct),
            await Capped.CountAsync(dispatched.Where(matter => db.Set<SuggestionRecord>().Any(record => record.Matter == matter.Id && record.At >= start && record.IsAccepted)), ct),
            await Capped.CountAsync(QueueViews.OnDesks(views.Seen(actor), centres).Where(matter => matter.IsOpen && matter.Returns > 0 && matter.State == MatterState.AwaitingDispatch), ct));
    }

    private async Task<string?> DoneAsync(string? number, Actor actor, Register register, CancellationToken ct)
    {
        var done = number is null ? null : await views.Seen(actor).Where(matter => matter.Number == number && matter.State == MatterState.Dispatched)
            .Select(matter => new { Title = matter.IsConfidential ? null : matter.Title, matter.LeadUnit }).FirstOrDefaultAsync(ct);
        return done is { LeadUnit: { } unit } ? $"{done.Title ?? W.Words["desk.confidential"]} → {register.UnitName(unit)}" : null;
    }
}
