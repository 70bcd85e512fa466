using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

/// <summary>T26a and T27: the citizen's mark on a reply.</summary>
/// <param name="CoHandlers">Marks on co-handling units, by the unit's code.</param>
internal sealed record RateAnswer(int Stars, IReadOnlyList<BadRatingReason>? Reasons, string? Words, bool? WantsRework, IReadOnlyList<CoMark>? CoHandlers = null);

internal sealed record CoMark(string Unit, int Stars);

internal sealed class RateAnswerHandler(MatterDesk desk, CurrentDistrict current) : MoveHandler<RateAnswer>(desk)
{
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
        var matter = opened is null ? null : await Desk.FindByIdAsync(MatterId.Of(opened.Value.Thing), ct);
        return matter is null || matter.Round != opened!.Value.Edition /* opened, or matter would be null */ ? MatterRefusals.NotFound : matter;
    }

    /// <summary>T26a, T27 by phone: a call-back agent writes down what the citizen says.</summary>
    protected override Outcome Move(Matter matter, RateAnswer ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.Rate(ask.Stars, ask.Reasons ?? [], ask.Words, ask.WantsRework ?? true, register, mover, now,
            [.. (ask.CoHandlers ?? []).Where(mark => mark.Stars > 0).Select(mark => (register.UnitByCode(mark.Unit)?.Id ?? default, mark.Stars))]);

    private async Task<Outcome> RateAsync(Matter matter, RateAnswer ask, CancellationToken ct) =>
        await Desk.CommitAsync(matter, Move(matter, ask, await Desk.RegisterAsync(ct), Mover.Citizen, Desk.Now), ct);
}
