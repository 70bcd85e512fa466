using System.Text.Json;
using Huiyin.Matters.Model;
using Huiyin.Publication.Contract;
using Huiyin.Publication.Showing;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.Tests.Rooms.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Huiyin.Tests.Rooms.Publication.Answers;

namespace Huiyin.Tests.Rooms.Publication.Showing;

public sealed class PublicListTests
{
    private static readonly PublicList Everything = new(null, null, null, null, null, null);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_was_approved_is_shown()
    {
        await using var district = await OpenAsync();
        var shown = await district.PublishAsync(await district.AnsweredAsync(1));
        var waiting = (await district.ProposeAsync(await district.AnsweredAsync(2), UnitLeader)).Must;
        var refused = (await district.ProposeAsync(await district.AnsweredAsync(3), UnitLeader)).Must;
        await district.DecideAsync(refused, Publisher, approve: false, reason: "看得出是谁");
        await district.AnsweredAsync(4);

        var list = await ListAsync(district, Everything);
        var latest = await district.InScopeAsync(services => services.GetRequiredService<IPublished>().LatestAsync(5, Ct));

        Assert.Equal([shown], list.Lines.Select(line => line.Slug));
        Assert.Equal([shown], latest.Select(brief => brief.Slug));
        Assert.Equal(1, list.Count);
        Assert.Equal("publication.not-found", (await OpenAnswerAsync(district, waiting)).Refusal?.Code);
        Assert.Equal("publication.not-found", (await OpenAnswerAsync(district, refused)).Refusal?.Code);
        Assert.Null((await OpenAnswerAsync(district, shown)).Refusal);
    }

    [Fact]
    public async Task Nothing_personal_and_no_number_reaches_the_public()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();
        var slug = await district.PublishAsync(number);

        var answer = (await OpenAnswerAsync(district, slug)).Must;
        var list = await ListAsync(district, Everything);
        var pages = await Drawn.AsHtml<PublicAnswerPage>(new { Given = (object)answer }) + await Drawn.AsHtml<PublicListPage>(new { Given = (object)list });
        var said = pages + JsonSerializer.Serialize(answer.Line) + answer.Line.Text;

        Assert.All((string[])[Phone, "2768", "王小明", "王女士", "渝A12345", number, Huiyin.Matters.Contract.ReceiptNumber.Show(number), UnitLeader.Account, UnitLeader.Name, Publisher.Account],
            secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
        Assert.Contains("灯已换好，当晚亮了。", pages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_twenty_show_each_answer_once_the_latest_first()
    {
        await using var district = await OpenAsync();
        for (var no = 1; no <= 45; no++)
        {
            // Three a day, so that instants repeat.
            await district.PublishAsync(await district.AnsweredAsync(no, daysAgo: no / 3));
        }

        var lines = new List<PublicLine>();
        var sizes = new List<int>();
        string? after = null;
        do
        {
            var page = await ListAsync(district, Everything with { After = after });
            Assert.Equal(45, page.Count);
            lines.AddRange(page.Lines);
            sizes.Add(page.Lines.Count);
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal([20, 20, 5], sizes);
        Assert.Equal(45, lines.Select(line => line.Slug).Distinct().Count());
        Assert.Equal(lines.OrderByDescending(line => line.AnsweredAt).Select(line => line.AnsweredAt), lines.Select(line => line.AnsweredAt));
    }

    [Fact]
    public async Task Filters_by_place_subject_time_words_and_rating_narrow_the_list()
    {
        await using var district = await OpenAsync();
        await district.PublishAsync(await district.AnsweredAsync(1), Masked() with { Title = "滨江步道路灯" });
        await district.PublishAsync(await district.AnsweredAsync(2, daysAgo: 60));

        Assert.Single((await ListAsync(district, Everything with { Time = "30" })).Lines);
        Assert.Single((await ListAsync(district, Everything with { Q = "滨江" })).Lines);
        Assert.Equal(2, (await ListAsync(district, Everything with { Area = Town.Street, Category = "01", Rating = "none" })).Lines.Count);
        Assert.Empty((await ListAsync(district, Everything with { Area = "500199002" })).Lines);
        Assert.Empty((await ListAsync(district, Everything with { Category = "02" })).Lines);
        Assert.Empty((await ListAsync(district, Everything with { Rating = "5" })).Lines);
        Assert.Equal(2, (await ListAsync(district, Everything with { After = "spoiled_mark" })).Lines.Count);
    }

    [Fact]
    public async Task Stars_given_later_are_shown_bad_ones_too()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();
        var slug = await district.PublishAsync(number);

        await district.WithDbAsync(async db =>
        {
            var matter = await db.Set<Matter>().Include(m => m.Orders).Include(m => m.Replies).Include(m => m.Ratings).Include(m => m.Proposals).SingleAsync(m => m.Number == number, Ct);
            Assert.Null(matter.Rate(2, [BadRatingReason.TooSlow], "太慢", true, Town.Register(), Mover.Citizen, TestDistrict.Monday).Refusal);
            await db.SaveChangesAsync(Ct);
        });

        Assert.Equal(2, (await OpenAnswerAsync(district, slug)).Must.Line.Stars);
        Assert.Single((await ListAsync(district, Everything with { Rating = "bad" })).Lines);
    }

    private static Task<PublicListView> ListAsync(TestDistrict district, PublicList ask) =>
        district.InScopeAsync(services => services.GetRequiredService<PublicListHandler>().HandleAsync(ask, Ct));

    private static Task<Huiyin.Platform.Rooms.Outcome<PublicAnswer>> OpenAnswerAsync(TestDistrict district, string slug) =>
        district.InScopeAsync(services => services.GetRequiredService<PublicListHandler>().OpenAsync(slug, Ct));
}
