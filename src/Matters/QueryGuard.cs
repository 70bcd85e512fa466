using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters;

/// <summary>Guessing query codes is slow: wrong pairs are counted by address and by number, right ones never (ux 3 c).</summary>
internal sealed class QueryGuard(RateLimits limits, CallerAddress callers)
{
    private const int WrongByAddress = 10;
    private const int AddressSeconds = 600;
    private const int WrongByNumber = 10;
    private const int NumberSeconds = 86_400;

    /// <summary>Asks with number and code, unless too many wrong pairs came from there or for this number.</summary>
    public async Task<Outcome<T>> AskAsync<T>(HttpContext http, string? typedNumber, Func<string, Task<Outcome<T>>> ask)
    {
        // The check digit is looked at before anything else: a slip of the finger costs no look-up and no try.
        if (ReceiptNumber.Parse(typedNumber, out var isMistyped) is not { } number)
        {
            return isMistyped ? MatterRefusals.NumberMistyped : MatterRefusals.NotFound;
        }

        var (address, isFree) = callers.Of(http);
        var open = isFree ? Outcome.Done : limits.Look("query-address", address, WrongByAddress, AddressSeconds);
        open = open.IsRefused ? open : limits.Look("query-number", number, WrongByNumber, NumberSeconds);
        if (open.Refusal is { } refusal)
        {
            return refusal;
        }

        var answer = await ask(number);
        if (answer.Refusal == MatterRefusals.NotFound)
        {
            limits.Take("query-number", number, WrongByNumber, NumberSeconds);
            _ = isFree ? Outcome.Done : limits.Take("query-address", address, WrongByAddress, AddressSeconds);
        }

        return answer;
    }

    /// <summary>For programs: a slip in the number is a wrong pair like any other, always 404.</summary>
    public async Task<Outcome<T>> AskForProgramAsync<T>(HttpContext http, string? typedNumber, Func<string, Task<Outcome<T>>> ask)
    {
        // A space may arrive as + where a program wrote it as in a form.
        var answer = await AskAsync(http, typedNumber?.Replace('+', ' '), ask);
        return answer.Refusal == MatterRefusals.NumberMistyped ? MatterRefusals.NotFound : answer;
    }

    /// <inheritdoc cref="AskForProgramAsync{T}"/>
    public async Task<Outcome> MoveForProgramAsync(HttpContext http, string? typedNumber, Func<string, Task<Outcome>> move) =>
        new((await AskForProgramAsync<bool>(http, typedNumber, async number => await move(number) is { Refusal: { } refusal } ? refusal : true)).Refusal);
}
