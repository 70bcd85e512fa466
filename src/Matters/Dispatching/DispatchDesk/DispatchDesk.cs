using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
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

/// <summary>A unit the duty catalogue names, and why.</summary>
internal sealed record UnitSuggestion(UnitBrief Unit, string Why);

internal sealed record WaitingMatter(MatterId Id, string Number, string? Title, ChannelKind Channel, DateTimeOffset Since, DateTimeOffset DueAt);

/// <param name="Chosen">Null when nothing waits.</param>
/// <param name="Category">What the suggestions were looked up with.</param>
/// <param name="DoneTo">「标题 → 单位」 of the one dispatched just now.</param>
internal sealed record DispatchDeskView(
    IReadOnlyList<WaitingMatter> Queue, int Count, Matter? Chosen, IReadOnlyList<UnitSuggestion> Suggestions, CategoryBrief? Category, string? MaskedPhone, string? CallMe, string? Place,
    string? Next, int Today, string? DoneTo, Register Register, DateTimeOffset Now)
{
    public Refusal? Refusal { get; init; }

    public IFormCollection? Typed { get; init; }

    public string? Value(string field, string? begin = null) => Typed is not null && Typed.ContainsKey(field) ? Typed[field].ToString() : begin;
}

internal sealed class DispatchDeskHandler(HuiyinDb db, MatterDesk desk, QueueViews views, CurrentDistrict current)
{
    private const int QueueSize = 20;
    private const int MostSuggestions = 3;

    public async Task<DispatchDeskView> HandleAsync(DispatchDesk ask, Actor actor, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var register = await desk.RegisterAsync(ct);
        var waiting = Waiting(actor);
        var queue = await waiting.OrderBy(matter => matter.DueAt).ThenBy(matter => matter.Id).Take(QueueSize)
            .Select(matter => new WaitingMatter(matter.Id, matter.Number, matter.IsConfidential ? null : matter.Title, matter.Channel, matter.ChangedAt, matter.DueAt)).ToListAsync(ct);
        var chosen = await ChosenAsync(ask.Number ?? queue.FirstOrDefault()?.Number, waiting, actor, ct);
        var category = register.Category(Typed.CategoryCode(register, ask.Category)) ?? register.Category(chosen?.CategoryCode);
        var keys = current.Value.Keys;
        var phone = keys.Unseal(chosen?.SealedPhone);
        return new DispatchDeskView(
            queue, await Capped.CountAsync(waiting, ct), chosen, Suggest(register, category, chosen?.AreaCode, chosen?.ReportedUnit), category,
            phone is null ? null : PersonalText.MaskPhone(phone), keys.Unseal(chosen?.SealedCallMe), keys.Unseal(chosen?.SealedPlace),
            chosen is null ? null : await NextAsync(chosen, waiting, ct), await TodayAsync(actor, ct), await DoneAsync(ask.Done, actor, register, ct), register, desk.Now);
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

    private static IReadOnlyList<UnitSuggestion> Suggest(Register register, CategoryBrief? category, string? area, UnitId? reported) =>
        [.. register.Duties(category?.Code, area).Where(duty => duty.Unit != reported).DistinctBy(duty => duty.Unit).Take(MostSuggestions)
            .Select(duty => (Unit: register.Unit(duty.Unit), duty.LegalBasis)).Where(pair => pair.Unit is { Kind: not UnitKind.Court })
            .Select(pair => new UnitSuggestion(pair.Unit! /* filtered */, pair.LegalBasis))];

    private async Task<int> TodayAsync(Actor actor, CancellationToken ct)
    {
        UnitId[] centres = [.. actor.UnitsOf(Role.Dispatcher)];
        var start = CivilTime.StartOf(CivilTime.DateOf(desk.Now));
        return await Capped.CountAsync(db.Set<Matter>().Where(matter => centres.Contains(matter.Centre) && matter.DispatchedAt >= start), ct);
    }

    private async Task<string?> DoneAsync(string? number, Actor actor, Register register, CancellationToken ct)
    {
        var done = number is null ? null : await views.Seen(actor).Where(matter => matter.Number == number && matter.State == MatterState.Dispatched)
            .Select(matter => new { Title = matter.IsConfidential ? null : matter.Title, matter.LeadUnit }).FirstOrDefaultAsync(ct);
        return done is { LeadUnit: { } unit } ? $"{done.Title ?? W.Words["desk.confidential"]} → {register.UnitName(unit)}" : null;
    }
}
