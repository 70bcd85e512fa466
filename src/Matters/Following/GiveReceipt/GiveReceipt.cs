using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>The page behind the link of a receipt: number, unit, date. Nothing else, because a link can be passed on.</summary>
internal sealed record ReceiptView(string Number, DateTimeOffset At)
{
    /// <summary>Only for the browser that submitted, for ten minutes (ASVS 14.2.1).</summary>
    public string? QueryCode { get; init; }

    /// <summary>What it is about; with the query code only.</summary>
    public string? Title { get; init; }

    public required string Path { get; init; }

    public required string TrackLink { get; init; }

    public required string Unit { get; init; }

    public required string UnitPhone { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>「求助类，12 个工作日」</summary>
    public required string LimitWords { get; init; }

    public required string Counted { get; init; }

    public required string LightCode { get; init; }

    public required string LightWords { get; init; }

    /// <summary>By this day the first receiver has decided; null once it has.</summary>
    public DateOnly? StepDue { get; init; }

    public bool HasPhone { get; init; }

    public bool IsRepeat { get; init; }

    /// <summary>Where 「返回」 leads: the page of the receipt, or the counter.</summary>
    public string? BackPath { get; init; }

    /// <summary>The query code on it replaced another one.</summary>
    public bool IsRenewed { get; init; }

    /// <summary>What was done while the citizen waited; null where it was not settled on the spot.</summary>
    public string? Settled { get; init; }
}

internal sealed class GiveReceiptHandler(HuiyinDb db, MatterDesk desk, CurrentDistrict current, Echoes echoes, AuditLog audit)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // A jam in the printer is mended within this time; afterwards the code is the citizen's alone.
    private static readonly TimeSpan AtTheCounter = TimeSpan.FromMinutes(10);

    /// <summary>The matter behind the link; null for a link that is not ours or older than thirty days.</summary>
    public async Task<Matter?> OpenAsync(string token, CancellationToken ct)
    {
        if (current.Value.Keys.OpenToken(Echoes.ReceiptUse, token) is not { } opened)
        {
            return null;
        }

        var id = MatterId.Of(opened.Thing);
        var matter = await db.Set<Matter>().AsNoTracking().SingleOrDefaultAsync(matter => matter.Id == id, ct);
        return matter is not null && desk.Now < matter.RegisteredAt + Kept ? matter : null;
    }

    /// <summary>The paper that is handed over at the counter: with the query code for the one who registered it or renewed the code, right afterwards; each showing is written down.</summary>
    public async Task<Outcome<ReceiptView>> AtCounterAsync(string number, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = found.Must;
        var isRenewed = matter.QueryCodeEdition > 0;
        var showsCode = isRenewed ? await IsRenewedByAsync(matter.Id, actor, ct) : matter.RegisteredBy == actor.Account && desk.Now - matter.RegisteredAt < AtTheCounter;
        if (showsCode)
        {
            if (!await IsHandedOverAsync(matter.Id, ct))
            {
                matter.RecordReceipt(Mover.Of(actor), desk.Now);
            }

            await audit.AddAsync("matter.receipt", actor.Account, matter.Number, ct);
            var saved = await desk.CommitAsync(matter, Outcome.Done, ct);
            if (saved.Refusal is { } lost)
            {
                return lost;
            }
        }

        var view = await ViewAsync(matter, showsCode, ct);
        return view with { Title = matter.Title, BackPath = isRenewed ? $"/w/m/{matter.Number}" : "/w/counter", IsRenewed = isRenewed, Settled = matter.IsSettledOnTheSpot ? matter.Replies[^1].Text : null };
    }

    public async Task<ReceiptView> ViewAsync(Matter matter, bool showsCode, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        var unit = register.Unit(matter.FirstReceiver);
        var code = showsCode ? current.Value.Keys.QueryCode(matter.Id.Value, matter.QueryCodeEdition) : null;
        return new ReceiptView(matter.Number, matter.RegisteredAt)
        {
            QueryCode = code,
            Title = showsCode ? matter.Title : null,
            Path = echoes.ReceiptPath(matter.Id.Value),
            TrackLink = code is null ? echoes.PublicUrl + "/c" : echoes.TrackLink(matter.Number, code),
            Unit = unit?.Name ?? "",
            UnitPhone = unit?.OfficePhone ?? "",
            Due = matter.DueDay,
            LimitWords = MatterLook.LimitWords(matter),
            Counted = MatterLook.Counted(matter, register),
            LightCode = MatterLook.LightCode(matter, register, desk.Now),
            LightWords = MatterLook.LightWords(matter, register, desk.Now),
            StepDue = matter.State == MatterState.Registered ? matter.StepDue : null,
            HasPhone = matter.SealedPhone is not null,
        };
    }

    // Only whoever made the newest code may show it; an older one is nobody's any more.
    private async Task<bool> IsRenewedByAsync(MatterId id, Actor actor, CancellationToken ct)
    {
        var newest = await db.Set<TimelineEntry>().AsNoTracking().Where(entry => EF.Property<MatterId>(entry, "MatterId") == id && entry.Kind == Matter.CodeRenewed)
            .OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(ct);
        return newest is not null && newest.Actor == actor.Account && desk.Now - newest.At < AtTheCounter;
    }

    private Task<bool> IsHandedOverAsync(MatterId id, CancellationToken ct) =>
        db.Set<TimelineEntry>().AnyAsync(entry => EF.Property<MatterId>(entry, "MatterId") == id && entry.Kind == "receipt", ct);
}
