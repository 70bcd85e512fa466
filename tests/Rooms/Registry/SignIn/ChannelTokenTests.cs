using System.Net;
using System.Net.Http.Headers;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

/// <summary>What the program of a channel may and may not open with its token.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private SignInHouse house = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync() => house = await SignInHouse.OpenAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task It_opens_what_is_open_to_everybody_and_nothing_of_the_staffs()
    {
        var token = await GiveAsync();

        Assert.Equal(HttpStatusCode.OK, await KnockAsync(HttpMethod.Post, "/api/v1/open", token));
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(HttpMethod.Get, "/api/v1/staff/who", token));
        Assert.Equal(CivilTime.DateOf(house.Clock.Now), await house.District.WithDbAsync(db => db.Set<ApiToken>().Select(known => known.LastUsedOn).SingleAsync()));
    }

    [Fact]
    public async Task A_revoked_one_is_turned_away_and_a_persons_counts_for_nothing_here()
    {
        var token = await GiveAsync();
        await house.HireAsync("hd01", Role.Handler);
        var persons = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("hd01", default))).Must.Text;

        var revoked = await house.AccountsAsync(accounts => accounts.RevokeChannelTokensAsync("12345 热线平台", null, default));

        Assert.Equal(1, revoked.Must);
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(HttpMethod.Post, "/api/v1/open", token));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(HttpMethod.Post, "/api/v1/open", persons));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(HttpMethod.Post, "/api/v1/open", "hy_nobody"));
    }

    [Fact]
    public async Task A_channel_without_a_name_gets_none()
    {
        var outcome = await house.AccountsAsync(accounts => accounts.NewChannelTokenAsync("  ", "Hotline", default));

        Assert.Equal("token.channel-odd", outcome.Refusal?.Code);
    }

    private async Task<string> GiveAsync() => (await house.AccountsAsync(accounts => accounts.NewChannelTokenAsync("12345 热线平台", "Hotline", default))).Must.Text;

    private async Task<HttpStatusCode> KnockAsync(HttpMethod method, string path, string token)
    {
        using var client = new HttpClient { BaseAddress = house.Address };
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
