using System.Net;
using System.Net.Http.Headers;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Files;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Matters.Answering;

/// <summary>T20: where somebody must go and look, "solved" shows a picture.</summary>
public sealed class FieldPictureTests
{
    private const string Reply = "灯和接头都换了，昨晚亮了。";

    // A whole PNG of one point.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Whoever_says_a_field_matter_is_solved_shows_a_picture_and_loses_nothing_that_was_typed()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await AskForPicturesAsync(site);
        var number = await SpokenAsync(crew);
        using var handler = await crew.SignInAsync(Crew.Handler);
        var page = await handler.GoToAsync($"/w/m/{number}?tab=reply");
        Assert.Contains("要有现场照片，才能答复", page.Text, StringComparison.Ordinal);

        var refused = await handler.SendAsync(page, "reply", ("result", "Solved"), ("reply", Reply));
        Assert.Equal((HttpStatusCode.BadRequest, Reply), (refused.Status, refused.Value("reply")));
        Assert.Contains("说“解决”要有现场照片", refused.Text, StringComparison.Ordinal);
        var sent = await handler.SendAsync(refused, "reply", ("result", "Solved"), ("reply", Reply), ("photo", Png));

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        var matter = await site.MatterAsync(number);
        Assert.Equal((MatterState.ReplyInReview, 1, 1), (matter.State, matter.FileCount, matter.EvidenceCount));
        Assert.False((await site.WithDbAsync(db => db.Set<StoredFile>().SingleAsync())).IsPublicToApplicant);
    }

    [Fact]
    public async Task A_program_brings_the_picture_first_and_a_new_round_needs_a_new_one()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await AskForPicturesAsync(site);
        var number = await SpokenAsync(crew);

        Assert.Equal("matter.reply.picture-missing", await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = Reply }));
        Assert.Equal("matter.form-missing", await Crew.CodeAsync(await crew.PostAsync(Crew.Handler, $"/api/v1/staff/matters/{number}/photos", new { words = "换好了" })));
        Assert.Null(await BringAsync(crew, number));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = Reply }));
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "return", new { reason = "写清楚哪一盏" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = Reply }));
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "approval", new { }));

        Assert.Equal(0, (await site.MatterAsync(number)).EvidenceCount);
    }

    [Fact]
    public async Task What_cannot_be_done_now_needs_no_picture()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await AskForPicturesAsync(site);
        var number = await SpokenAsync(crew);

        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Planned", reply = "已列入明年一季度的改造计划。" }));
    }

    private static async Task<string?> BringAsync(Crew crew, string number)
    {
        using var form = new MultipartFormDataContent { { new StringContent("换好了"), "words" }, { new StringContent("on"), "public" } };
        using var picture = new ByteArrayContent(Png);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(picture, "photo", "after.png");
        return await Crew.CodeAsync(await crew.SendAsync(Crew.Handler, $"/api/v1/staff/matters/{number}/photos", form));
    }

    private static async Task<string> SpokenAsync(Crew crew)
    {
        var number = await crew.InHandAsync();
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "contacts", new { words = "约好明早九点" }));
        return number;
    }

    private static async Task AskForPicturesAsync(TownSite site)
    {
        await site.WithDbAsync(async db =>
        {
            (await db.Set<Category>().SingleAsync()).NeedsPhoto = true;
            await RegisterVersion.BumpAsync(db, CancellationToken.None);
            return await db.SaveChangesAsync();
        });
        site.Clock.Pass(TimeSpan.FromSeconds(5)); // the register looks every two seconds
    }
}
