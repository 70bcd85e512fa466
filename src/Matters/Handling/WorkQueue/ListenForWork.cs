using System.Globalization;
using System.Text.Json;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Handling;

/// <summary>Server-sent events for the desks: what came since the page was opened raises a bar and moves no row.</summary>
internal static class ListenForWork
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    // A stream must not outlive its session's check for long: the browser comes back with the place it stopped at.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    // Nobody sits there any more: 204 ends the coming back, so that an idle session can end.
    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(25);

    public static async Task ListenAsync(HttpContext http, CurrentDistrict current, TimeProvider clock, CancellationToken ct)
    {
        var actor = Actor.Of(http)!; // MayCallStaff
        var opened = clock.GetUtcNow();
        var since = Since(http.Request.Headers["Last-Event-ID"], opened);
        if (opened - since > Forgotten)
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await http.Response.WriteAsync($"id: {since.ToUnixTimeMilliseconds()}\nretry: 10000\n\n", ct);
            await SpeakAsync(http, actor, current.Value, since, clock, opened, ct);
        }
        catch (OperationCanceledException)
        {
            // The page was left: the usual end of such a stream.
        }
    }

    private static async Task SpeakAsync(HttpContext http, Actor actor, District district, DateTimeOffset since, TimeProvider clock, DateTimeOffset opened, CancellationToken ct)
    {
        var told = 0;
        while (!ct.IsCancellationRequested && clock.GetUtcNow() - opened < Longest)
        {
            await http.Response.Body.FlushAsync(ct);
            await Task.Delay(Pause, TimeProvider.System, ct);
            var count = await CountAsync(http, actor, district, since, ct);
            if (count != told)
            {
                told = count;
                var news = JsonSerializer.Serialize(new { count, text = W.Words.T("desk.live", DeskWords.Counted(count)) });
                await http.Response.WriteAsync($"event: new\ndata: {news}\n\n", ct);
            }
            else
            {
                await http.Response.WriteAsync(":\n\n", ct);
            }
        }
    }

    // A context of its own each time: none is held while nothing happens.
    private static async Task<int> CountAsync(HttpContext http, Actor actor, District district, DateTimeOffset since, CancellationToken ct)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = district;
        var desks = MatterSight.DeskUnits(actor);
        var come = scope.ServiceProvider.GetRequiredService<QueueViews>().Seen(actor).Where(matter =>
            desks.Contains(matter.DeskUnit) && matter.ChangedAt > since && matter.IsOpen && !matter.IsHeldForALook && (matter.RegisteredAt > since || matter.DispatchedAt > since));
        return await Capped.CountAsync(come, ct);
    }

    private static DateTimeOffset Since(string? last, DateTimeOffset now) =>
        long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= now.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : now;
}
