using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>Brings matters to where a screen has something to show.</summary>
internal sealed partial class ScreenCast(StoryHost host, Story story)
{
    public async Task<Slip> SubmittedAsync()
    {
        using var resident = new PageResident(story);
        return await resident.Scans(Story.WallCode).Says("青石坡小学门口早上堵得走不动，请来人疏导").Leaves("13912340022").AgreesToPublication().SendsAsync();
    }

    public async Task<Slip> WaitingAsync()
    {
        var slip = await SubmittedAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.SendToCentre());
        return slip;
    }

    public async Task<Slip> InHandAsync()
    {
        var slip = await WaitingAsync();
        await story.Dispatcher().DoesAsync(slip, StaffAct.Dispatch("CG", "JT", "一起看看标线"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Sign("chengban"));
        await story.Handler().DoesAsync(slip, StaffAct.Contact("约好周四早上去"));
        await story.CoHandler().DoesAsync(slip, StaffAct.Opinion("JT", "可以补画标线"));
        return slip;
    }

    public async Task<Slip> InReviewAsync()
    {
        var slip = await InHandAsync();
        await story.Handler().DoesAsync(slip, StaffAct.Reply("已安排人员每天七点半到校门口疏导，标线下周补画。", nameof(ReplyResult.PartlySolved)));
        return slip;
    }

    public async Task<Slip> AnsweredAsync()
    {
        var slip = await InReviewAsync();
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        await story.StandsAsync(slip, MatterState.Answered);
        return slip;
    }

    /// <summary>The path of the rating page in the last message.</summary>
    public async Task<string> RatingPathAsync(Slip slip) =>
        (await host.MessagesAsync(slip.Number)).Select(text => RatingLink().Match(text)).Last(found => found.Success).Value;

    /// <summary>Proposed for publication by 方一布; its public address.</summary>
    public async Task<string> ProposedAsync(Slip slip)
    {
        await PostAsync("fabu1", $"/api/v1/staff/matters/{slip.Number}/publication",
            new { title = "青石坡小学门口早高峰拥堵", text = "小学门口早上堵得走不动。", reply = "已安排人员每天疏导，标线下周补画。", unrecognisable = true, @checked = true });
        return await host.SlugOfAsync(slip.Number);
    }

    public Task ApprovedAsync(string slug) => PostAsync("fabu2", $"/api/v1/staff/publications/{slug}/decision", new { approve = true, @checked = true });

    private async Task PostAsync(string account, string path, object body)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await host.TokenOfAsync(account));
        using var answer = await client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    [GeneratedRegex("/e/[A-Za-z0-9_.~-]+", RegexOptions.NonBacktracking)]
    private static partial Regex RatingLink();
}
