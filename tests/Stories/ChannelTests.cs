using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>渠道：热线平台的程序拿着自己的令牌，把群众的诉求送进来。</summary>
public sealed class ChannelTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    private const string Hotline = "12345 热线平台";

    [Fact]
    public async Task The_hotlines_program_hands_in_what_it_heard_and_one_address_does_not_stop_it()
    {
        using var story = new Story(host, Door.Api, output);
        using var anybody = From("203.0.113.9");
        using var program = From("203.0.113.9");
        var token = (await AccountsAsync(accounts => accounts.NewChannelTokenAsync(Hotline, nameof(ChannelKind.Hotline), CancellationToken.None))).Must;
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text);

        var tries = 0;
        while ((await SendAsync(anybody, "路口的井盖松了，车一过就响")).StatusCode == HttpStatusCode.Created && tries < 100)
        {
            tries++;
        }

        Assert.InRange(tries, 1, 99);
        using var answer = await SendAsync(program, "来电反映三单元电梯停了两天");
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        story.Tell("同一个地址别人送得太多被拦下，热线平台照样送得进来。");

        var number = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["receiptNumber"]!.GetValue<string>();
        var matter = await host.MatterAsync(number);
        Assert.Equal((ChannelKind.Hotline, Hotline), (matter.Channel, matter.ForeignSource));
        story.Tell("诉求记在热线名下，写着来自哪个平台。");

        await AccountsAsync(accounts => accounts.RevokeChannelTokensAsync(Hotline, token.Id, CancellationToken.None));
        using var refused = await SendAsync(program, "来电反映四单元电梯也停了");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(0, await host.CountAsync("来电反映四单元电梯也停了"));
        story.Tell("令牌一撤销，就送不进来了。");
    }

    private HttpClient From(string address)
    {
        var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string text) =>
        client.PostAsJsonAsync(new Uri("/api/v1/matters", UriKind.Relative), new { text }, TestContext.Current.CancellationToken);

    private Task<T> AccountsAsync<T>(Func<IStaffAccounts, Task<T>> work) => host.InScopeAsync(services => work(services.GetRequiredService<IStaffAccounts>()));
}
