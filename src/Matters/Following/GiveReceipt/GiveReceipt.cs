using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
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
}

internal sealed class GiveReceiptHandler(HuiyinDb db, MatterDesk desk, CurrentDistrict current, Echoes echoes)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

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
}
