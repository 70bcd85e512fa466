using System.Collections.Concurrent;
using Huiyin.Platform.Outbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Huiyin.Tests.Rooms.Exchange;

/// <summary>A program elsewhere that is told things.</summary>
internal sealed class FakeReceiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeReceiver(WebApplication app) => this.app = app;

    public ConcurrentQueue<(string Id, string Signature, string Body)> Got { get; } = new();

    public Uri Address => new(app.Urls.First() + "/in");

    public static async Task<FakeReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var made = builder.Build();
        var receiver = new FakeReceiver(made);
        made.MapPost("/in", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            receiver.Got.Enqueue((request.Headers[OutboundHttp.IdHeader].ToString(), request.Headers[OutboundHttp.SignatureHeader].ToString(), await reader.ReadToEndAsync()));
            return Results.NoContent();
        });
        made.Urls.Add("http://127.0.0.1:0");
        await made.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
