using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

/// <summary>T26a and T27: the citizen's mark on a reply.</summary>
internal sealed record RateAnswer(int Stars, IReadOnlyList<BadRatingReason>? Reasons, string? Words, bool? WantsRework);

internal sealed class RateAnswerHandler(MatterDesk desk, CurrentDistrict current) : MoveHandler<RateAnswer>(desk)
{
    private readonly MatterDesk desk = desk;

    /// <summary>By number and query code (API, track page).</summary>
    public async Task<Outcome> HandleAsync(string? number, string? queryCode, RateAnswer ask, CancellationToken ct)
    {
        var found = await desk.ForCitizenAsync(number, queryCode, ct);
        return found.Refusal is { } refusal ? refusal : await RateAsync(found.Must, ask, ct);
    }

    /// <summary>By the link in the message: it opens one round of one matter and nothing else.</summary>
    public async Task<Outcome> HandleAsync(string token, RateAnswer ask, CancellationToken ct)
    {
        var found = await OpenAsync(token, ct);
        return found.Refusal is { } refusal ? refusal : await RateAsync(found.Must, ask, ct);
    }

    /// <summary>The matter behind the link in the message; not found once a later round was answered.</summary>
    public async Task<Outcome<Matter>> OpenAsync(string token, CancellationToken ct)
    {
        var opened = current.Value.Keys.OpenToken(Echoes.RatingUse, token);
        var matter = opened is null ? null : await desk.FindByIdAsync(MatterId.Of(opened.Value.Thing), ct);
        return matter is null || matter.Round != opened!.Value.Edition /* opened, or matter would be null */ ? MatterRefusals.NotFound : matter;
    }

    /// <summary>T26a, T27 by phone: a call-back agent writes down what the citizen says.</summary>
    protected override Outcome Move(Matter matter, RateAnswer ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.Rate(ask.Stars, ask.Reasons ?? [], ask.Words, ask.WantsRework ?? true, register, mover, now);

    private async Task<Outcome> RateAsync(Matter matter, RateAnswer ask, CancellationToken ct) =>
        await desk.CommitAsync(matter, Move(matter, ask, await desk.RegisterAsync(ct), Mover.Citizen, desk.Now), ct);
}
