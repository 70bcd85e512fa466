using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Huiyin.Exchange.Hooks;
using Huiyin.Platform.Outbound;
using Huiyin.Platform.Outbox;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.Tests.Rooms.Registry.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Exchange.Hooks;

/// <summary>A program elsewhere hears what happens, can prove who said it, and hears nothing personal.</summary>
public class HookTests
{
    private const string Words = "青石巷 37 号门口的路灯坏了三天，我叫王小明，电话 13900002768。";

    [Fact]
    public async Task A_registered_matter_arrives_signed_and_without_a_word_of_it()
    {
        await using var receiver = await FakeReceiver.StartAsync();
        await using var site = await TownSite.OpenAsync("--Outbound:Allowed:0=127.0.0.0/8", "--Hooks:AllowHttp=true");
        var hook = await AddAsync(site, receiver.Address, "matter.registered");
        var (number, _) = await site.RaiseAsync(Words);

        await SendAsync(site);

        var got = Assert.Single(receiver.Got);
        var body = JsonDocument.Parse(got.Body).RootElement;
        Assert.Equal("matter.registered", body.GetProperty("event").GetString());
        Assert.Equal(number, body.GetProperty("matter").GetProperty("number").GetString());
        Assert.Equal(got.Id, body.GetProperty("id").GetString());
        Assert.All(["路灯", "王小明", "13900002768"], personal => Assert.DoesNotContain(personal, got.Body, StringComparison.Ordinal));
        Assert.Equal(OutboundHttp.Sign(hook.Secret! /* just made */, site.Clock.GetUtcNow(), Guid.Parse(got.Id), got.Body), got.Signature);
    }

    [Fact]
    public async Task An_event_that_nobody_asked_for_goes_nowhere()
    {
        await using var site = await TownSite.OpenAsync("--Hooks:AllowHttp=true");
        await AddAsync(site, new Uri("https://example.com/"), "matter.answered");
        await site.RaiseAsync();

        Assert.Equal(0, await site.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(message => message.Hook != null)));
    }

    [Fact]
    public async Task A_private_address_is_not_called_and_says_so()
    {
        await using var receiver = await FakeReceiver.StartAsync();
        await using var site = await TownSite.OpenAsync("--Hooks:AllowHttp=true");
        await AddAsync(site, receiver.Address, "matter.registered");
        await site.RaiseAsync();

        await SendAsync(site);

        Assert.Empty(receiver.Got);
        Assert.Equal("AddressRefusedException", (await site.WithDbAsync(db => db.Set<OutboxMessage>().SingleAsync(message => message.Hook != null))).LastError);
    }

    [Fact]
    public async Task A_stopped_hook_hears_nothing_more_and_what_waited_is_dropped()
    {
        await using var receiver = await FakeReceiver.StartAsync();
        await using var site = await TownSite.OpenAsync("--Outbound:Allowed:0=127.0.0.0/8", "--Hooks:AllowHttp=true");
        var hook = await AddAsync(site, receiver.Address, "matter.registered");
        await site.RaiseAsync();
        await DoAsync(site, hook.Hook.Id, HookDeed.Stop);
        await site.RaiseAsync();

        await SendAsync(site);

        Assert.Empty(receiver.Got);
        Assert.Equal([OutboxState.Dropped], await site.WithDbAsync(db => db.Set<OutboxMessage>().Where(message => message.Hook != null).Select(message => message.State).ToListAsync()));
    }

    [Fact]
    public async Task The_administrator_adds_one_on_the_page_reads_the_secret_once_and_changes_it()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("gl01", Role.SystemAdmin);
        await house.HireAsync("hd01", Role.Handler);
        using var admin = house.Visit();
        await admin.SignInAsync("gl01");
        var token = await admin.TokenAsync("/w/settings/hooks");

        var wrong = await admin.PostAsync("/w/settings/hooks", token, ("name", "城运中心"), ("url", "ftp://x"), ("events", "matter.answered"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("城运中心", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var open = await admin.PostAsync("/w/settings/hooks", token, ("name", "城运中心"), ("url", "http://city.example/in"), ("events", "matter.answered"));
        Assert.Contains("不走明文", await open.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var made = await admin.PostAsync("/w/settings/hooks", token, ("name", "城运中心"), ("url", "https://city.example/in"), ("events", "matter.answered"));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var secret = (await ParseAsync(made)).QuerySelector("[data-secret]")!.TextContent; // the answer shows it
        var page = await new HtmlParser().ParseDocumentAsync(await admin.ReadAsync("/w/settings/hooks"));
        Assert.DoesNotContain(secret, page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("[", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal); // a key without words comes in brackets
        var path = page.QuerySelector("td form")!.GetAttribute("action")!; // one hook stands there
        var changed = await admin.PostAsync(path, token, ("deed", "NewSecret"));
        Assert.NotEqual(secret, (await ParseAsync(changed)).QuerySelector("[data-secret]")!.TextContent); // the answer shows the new one

        using var handler = house.Visit();
        await handler.SignInAsync("hd01");
        Assert.Equal(HttpStatusCode.NotFound, (await handler.GetAsync("/w/settings/hooks")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await handler.GetAsync("/w/settings/messages")).StatusCode);
    }

    [Fact]
    public async Task What_was_given_up_is_sent_again_by_one_button()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("gl01", Role.SystemAdmin);
        var now = house.Clock.GetUtcNow();
        await house.District.WithDbAsync(async db =>
        {
            db.Add(new OutboxMessage
            {
                Id = Guid.CreateVersion7(now), About = Guid.CreateVersion7(now), Kind = "matter.T22", SealedAddress = db.District.Keys.Seal("13900002768"), SealedText = "", CreatedAt = now, DueAt = now,
                State = OutboxState.Failed, Attempts = 30, LastError = "timeout",
            });
            await db.SaveChangesAsync();
        });
        using var admin = house.Visit();
        await admin.SignInAsync("gl01");
        var page = await new HtmlParser().ParseDocumentAsync(await admin.ReadAsync("/w/settings/messages"));
        Assert.Contains("试了 30 次没有送到（对方超时）", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("13900002768", page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await admin.PostAsync(page.QuerySelector("td form")!.GetAttribute("action")! /* one stands there */, await admin.TokenAsync("/w/settings/messages"));

        Assert.Equal((OutboxState.Waiting, 0), await house.District.WithDbAsync(async db => (await db.Set<OutboxMessage>().SingleAsync()) is var message ? (message.State, message.Attempts) : default));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ParseAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private static Task<HookChanged> AddAsync(TownSite site, Uri to, params string[] events) => site.InScopeAsync(async services =>
        (await services.GetRequiredService<ChangeHookHandler>().AddAsync(new AddHook("城运中心", to.AbsoluteUri, events), Actor.House, default)).Must);

    private static Task<HookChanged> DoAsync(TownSite site, Guid hook, HookDeed deed) => site.InScopeAsync(async services =>
        (await services.GetRequiredService<ChangeHookHandler>().DoAsync(hook, deed, Actor.House, default)).Must);

    private static Task<bool> SendAsync(TownSite site) => site.InScopeAsync(async services =>
    {
        await ActivatorUtilities.CreateInstance<SendOutbox>(services).RunAsync(default);
        return true;
    });
}
