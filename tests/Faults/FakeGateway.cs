using System.Collections.Concurrent;
using System.Text.Json;
using Huiyin.Platform.Outbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Huiyin.Tests.Faults;

/// <summary>An SMS gateway on a bad day: of ten posts three are answered 500, one is done and never answered, some are slow. It does an id once.</summary>
internal sealed class FakeGateway : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dice dice;
    private readonly Lock turn = new();

    private FakeGateway(WebApplication app, Dice dice) => (this.app, this.dice) = (app, dice);

    public Uri Address => new(app.Urls.First() + "/sms");

    /// <summary>Everything that came, repeated or not.</summary>
    public int OnTheWire;

    /// <summary>Ids in the order in which they were first done.</summary>
    public ConcurrentQueue<Guid> Done { get; } = new();

    public bool IsWell { get; set; }

    public static async Task<FakeGateway> StartAsync(Dice dice)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var made = builder.Build();
        var gateway = new FakeGateway(made, dice);
        made.MapPost("/sms", gateway.TakeAsync);
        made.Urls.Add("http://127.0.0.1:0");
        await made.StartAsync();
        return gateway;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        Interlocked.Increment(ref OnTheWire);
        using var document = await JsonDocument.ParseAsync(http.Request.Body);
        var id = Guid.Parse(document.RootElement.GetProperty("id").GetString()!); // ours always have it
        Assert.NotEmpty(http.Request.Headers[OutboundHttp.SignatureHeader].ToString());
        int fate;
        lock (turn)
        {
            fate = IsWell ? 100 : dice.Below(100);
            if (fate >= 30 && !Done.Contains(id))
            {
                Done.Enqueue(id);
            }
        }

        if (fate is >= 30 and < 45)
        {
            // 10 % never answer after doing it, 5 % answer too late.
            await Task.Delay(TimeSpan.FromSeconds(fate < 40 ? 30 : 4), http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        http.Response.StatusCode = fate < 30 ? StatusCodes.Status500InternalServerError : StatusCodes.Status204NoContent;
    }
}
