using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Huiyin.Platform.Audit;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Tests.Rooms.Registry.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Registry.SecondFactor;

/// <summary>Whoever can see citizens' phones proves more than a password, over HTTP.</summary>
public sealed class SecondFactorTests : IAsyncLifetime
{
    private const string Page = "/w/second-factor";
    private SignInHouse house = null!; // set in InitializeAsync
    private byte[] secret = [];

    public async ValueTask InitializeAsync()
    {
        house = await SignInHouse.OpenAsync(more: new Dictionary<string, string?> { ["SecondFactor:Required"] = "true" });
        await house.HireAsync("cb01", Role.Handler);
        await house.HireAsync("gl01", Role.SystemAdmin);
        await house.HireAsync("dx01", Role.Deputy);
    }

    public async ValueTask DisposeAsync() => await house.DisposeAsync();

    [Theory]
    // RFC 6238, appendix B, the last six digits
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code)
    {
        Assert.Equal(code, TotpCode.At("12345678901234567890"u8.ToArray(), TotpCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));
    }

    [Fact]
    public async Task A_password_alone_opens_nothing_for_a_handler_and_everything_for_a_deputy()
    {
        using var handler = house.Visit();
        using var deputy = house.Visit();
        await deputy.SignInAsync("dx01");
        await handler.SignInAsync("cb01");

        Assert.StartsWith("dx01", await deputy.ReadAsync("/w"), StringComparison.Ordinal);
        Assert.DoesNotContain("cb01", await handler.ReadAsync("/open"), StringComparison.Ordinal);
        var turned = await handler.GetAsync("/w");
        Assert.Equal((HttpStatusCode.Redirect, $"{Page}?returnUrl=%2Fw"), (turned.StatusCode, turned.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task The_security_administrator_sees_who_has_none_and_sets_back_a_lost_one_and_nothing_else()
    {
        await house.HireAsync("aq01", Role.SecurityAdmin);
        using var handler = house.Visit();
        await SetUpAsync(handler, "cb01");
        using var security = house.Visit();
        await security.SignInAsync("aq01");
        var page = await new HtmlParser().ParseDocumentAsync(await (await security.GetAsync("/w/security")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var rows = page.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains(rows, row => row.Contains("cb01", StringComparison.Ordinal) && row.Contains("已设 0", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("dx01", StringComparison.Ordinal) && row.Contains("不要求", StringComparison.Ordinal));

        var reset = await security.PostAsync("/w/settings/staff/cb01/second-factor/reset", await security.TokenAsync("/w/security"));

        Assert.Equal("/w/security?q=cb01&done", reset.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await security.GetAsync("/g/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await security.GetAsync("/w/settings")).StatusCode);
    }

    [Fact]
    public async Task Set_up_once_it_opens_this_session_and_is_asked_again_in_the_next()
    {
        using var handler = house.Visit();
        var recovery = await SetUpAsync(handler, "cb01");

        Assert.Equal(8, recovery.Count);
        Assert.StartsWith("cb01", await handler.ReadAsync("/w"), StringComparison.Ordinal);
        using var again = house.Visit();
        await again.SignInAsync("cb01");
        Assert.Equal(HttpStatusCode.Redirect, (await again.GetAsync("/w")).StatusCode);
        house.Clock.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Redirect, (await ProveAsync(again, CodeNow())).StatusCode);
        Assert.StartsWith("cb01", await again.ReadAsync("/w"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_opens_once_and_so_does_a_recovery_code()
    {
        using var first = house.Visit();
        var recovery = await SetUpAsync(first, "cb01");
        using var second = house.Visit();
        await second.SignInAsync("cb01");

        Assert.Equal(HttpStatusCode.BadRequest, (await ProveAsync(second, CodeNow())).StatusCode); // used at the set-up
        Assert.Equal(HttpStatusCode.Redirect, (await ProveAsync(second, recovery[0])).StatusCode);
        using var third = house.Visit();
        await third.SignInAsync("cb01");
        Assert.Equal(HttpStatusCode.BadRequest, (await ProveAsync(third, recovery[0])).StatusCode);
        Assert.Contains("cb01 totp.recovery", await AuditAsync());
    }

    [Fact]
    public async Task Five_wrong_codes_shut_the_door_for_ten_minutes_for_right_ones_too()
    {
        using var handler = house.Visit();
        await SetUpAsync(handler, "cb01");
        using var thief = house.Visit();
        await thief.SignInAsync("cb01");
        house.Clock.Pass(TimeSpan.FromSeconds(60));
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await ProveAsync(thief, "000000")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await ProveAsync(thief, CodeNow())).StatusCode);
        Assert.Contains("cb01 totp.locked", await AuditAsync());
        house.Clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Redirect, (await ProveAsync(thief, CodeNow())).StatusCode);
    }

    [Fact]
    public async Task An_administrator_resets_it_and_every_session_ends()
    {
        using var handler = house.Visit();
        await SetUpAsync(handler, "cb01");
        using var admin = house.Visit();
        await admin.SignInAsync("gl01");

        await admin.PostAsync("/w/settings/staff/cb01/second-factor/reset", await admin.TokenAsync("/w/settings/staff/cb01"));

        Assert.Contains("gl01 totp.reset cb01", await AuditAsync());
        Assert.StartsWith("/w/signin", (await handler.GetAsync("/w")).Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal(0, await house.District.WithDbAsync(db => db.Set<TotpSecret>().CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync("/w/settings/staff/gl01/second-factor/reset", await admin.TokenAsync("/w/settings/staff/cb01"))).StatusCode);
    }

    private async Task<List<string>> SetUpAsync(SignInHouse.Visitor visitor, string account)
    {
        await visitor.SignInAsync(account);
        var begun = await ParseAsync(await visitor.PostAsync(Page + "/begin", await visitor.TokenAsync(Page)));
        Assert.NotNull(begun.QuerySelector("svg.qr"));
        var text = begun.QuerySelector("[data-secret]")!.TextContent.Replace(" ", "", StringComparison.Ordinal); // it was just begun
        secret = FromBase32(text);
        var done = await ParseAsync(await ProveAsync(visitor, CodeNow()));
        return [.. done.QuerySelectorAll("[data-recovery] li").Select(code => code.TextContent)];
    }

    private string CodeNow() => TotpCode.At(secret, TotpCode.StepAt(house.Clock.GetUtcNow()));

    private static async Task<HttpResponseMessage> ProveAsync(SignInHouse.Visitor visitor, string code) => await visitor.PostAsync(Page, await visitor.TokenAsync(Page), ("code", code), ("returnUrl", "/w"));

    private async Task<List<string>> AuditAsync() => await house.District.WithDbAsync(async db => (await db.Set<AuditEntry>().AsNoTracking().ToListAsync()).ConvertAll(entry => $"{entry.Actor} {entry.Kind} {entry.What}".Trim()));

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
