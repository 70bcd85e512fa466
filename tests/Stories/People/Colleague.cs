using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Huiyin.Tests.Stories;

/// <summary>A member of staff at work.</summary>
internal abstract class Colleague(Story story, string account, string name) : IDisposable
{
    protected Story Story { get; } = story;

    protected string Account { get; } = account;

    /// <summary>Does it; a refusal fails the story.</summary>
    public async Task DoesAsync(Slip slip, StaffAct act)
    {
        Story.Host.Clock.Pass(TimeSpan.FromMinutes(1)); // nothing is done in no time
        var answer = await TryUntilHeardAsync(slip, act);
        Assert.True(answer.IsDone, $"{name} {act.Noun}: {answer.Status} {answer.Words}");
        Story.Tell($"{name}{act.Told}。");
    }

    /// <summary>Tries it and is refused; the sentence says why.</summary>
    public async Task<string> IsRefusedAsync(Slip slip, StaffAct act)
    {
        var answer = await TryUntilHeardAsync(slip, act);
        Assert.False(answer.IsDone, $"{name} {act.Noun} was not refused");
        Assert.InRange(answer.Status, 400, 409);
        Story.Tell($"{name}想：{act.Told}。系统没有同意。");
        return answer.Words;
    }

    /// <summary>What this person reads in the matter's file.</summary>
    public abstract Task<string> ReadsAsync(Slip slip);

    public abstract void Dispose();

    protected abstract Task<Answer> TryAsync(Slip slip, StaffAct act);

    // The watch of the house may be at it in the same second: who hears 「刚被处理」 looks and does it again.
    private async Task<Answer> TryUntilHeardAsync(Slip slip, StaffAct act)
    {
        var answer = await TryAsync(slip, act);
        for (var again = 0; again < 3 && answer is { Status: 409 } && answer.Words.Contains("刚被处理", StringComparison.Ordinal); again++)
        {
            answer = await TryAsync(slip, act);
        }

        return answer;
    }
}

/// <summary>A colleague whose unit's own program works for them, with a bearer token.</summary>
internal sealed class ApiColleague(Story story, string account, string name) : Colleague(story, account, name)
{
    private readonly HttpClient client = new() { BaseAddress = story.Host.Address };

    public override void Dispose() => client.Dispose();

    public override async Task<string> ReadsAsync(Slip slip)
    {
        await SignInAsync();
        return await client.GetStringAsync(new Uri($"/api/v1/staff/matters/{slip.Number}", UriKind.Relative));
    }

    /// <summary>One of the lists of this person's desk.</summary>
    public async Task<string> ReadsListAsync(string view)
    {
        await SignInAsync();
        return await client.GetStringAsync(new Uri($"/api/v1/staff/matters?view={view}", UriKind.Relative));
    }

    /// <summary>Registers for somebody at the window.</summary>
    public async Task<Slip> RegistersAsync(object body)
    {
        await SignInAsync();
        using var answer = await client.PostAsJsonAsync(new Uri("/api/v1/staff/matters", UriKind.Relative), body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == 201, $"{answer.StatusCode}: {text}");
        var receipt = JsonNode.Parse(text)!;
        return new Slip(receipt["receiptNumber"]!.GetValue<string>(), receipt["queryCode"]!.GetValue<string>());
    }

    protected override async Task<Answer> TryAsync(Slip slip, StaffAct act)
    {
        await SignInAsync();
        using var answer = await client.PostAsJsonAsync(new Uri($"/api/v1/staff/matters/{slip.Number}/{act.Noun}", UriKind.Relative), act.Body);
        return new Answer(answer.IsSuccessStatusCode, (int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task SignInAsync() =>
        client.DefaultRequestHeaders.Authorization ??= new AuthenticationHeaderValue("Bearer", await Story.Host.TokenOfAsync(Account));
}
