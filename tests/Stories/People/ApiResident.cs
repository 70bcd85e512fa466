using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Huiyin.Tests.Stories;

/// <summary>A resident whose own program speaks for them.</summary>
internal sealed class ApiResident(Story story) : Resident(story)
{
    private readonly HttpClient client = new() { BaseAddress = story.Host.Address };
    private readonly string key = Guid.CreateVersion7(story.Host.Clock.GetUtcNow()).ToString();

    public override void Dispose() => client.Dispose();

    protected override async Task<Slip> SubmitAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/matters", UriKind.Relative)) { Content = JsonContent.Create(new { text = Words, venue = WallCode, phone = Phone, like = Like }) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == 201, $"{answer.StatusCode}: {body}");
        var receipt = JsonNode.Parse(body)!;
        Assert.Equal(Story.Host.Address.GetLeftPart(UriPartial.Authority).Length > 0, receipt["trackUrl"]!.GetValue<string>().Length > 0);
        return new Slip(receipt["receiptNumber"]!.GetValue<string>(), receipt["queryCode"]!.GetValue<string>());
    }

    protected override Task<Slip> SubmitAgainAsync() => SubmitAsync();

    protected override async Task<string> LookUpAsync(Slip slip)
    {
        using var answer = await SendAsync(slip, HttpMethod.Get, "", null);
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    protected override Task<Answer> RateAsync(Slip slip, int stars, string[] reasons, string words, (string Unit, int Stars)[] units) =>
        TryAsync(slip, "/rating", new { stars, reasons, words, coHandlers = units.Select(mark => new { unit = mark.Unit, stars = mark.Stars }) });

    protected override Task<Answer> WithdrawAsync(Slip slip) => TryAsync(slip, "/withdrawal", new { });

    protected override Task<Answer> DoOwnAsync(Slip slip, string noun, object body, params (string Field, string Value)[] form) => TryAsync(slip, "/" + noun, body);

    private async Task<Answer> TryAsync(Slip slip, string noun, object body)
    {
        using var answer = await SendAsync(slip, HttpMethod.Post, noun, body);
        return new Answer(answer.IsSuccessStatusCode, (int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(Slip slip, HttpMethod method, string noun, object? body)
    {
        // written as people write it, with spaces
        using var request = new HttpRequestMessage(method, new Uri($"/api/v1/matters/{Uri.EscapeDataString(slip.Shown)}{noun}", UriKind.Relative));
        request.Content = body is null ? null : JsonContent.Create(body);
        request.Headers.Add("X-Query-Code", slip.QueryCode);
        return await client.SendAsync(request);
    }
}
