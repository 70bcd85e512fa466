using Huiyin.Matters.Contract;
using Huiyin.Matters.Listening;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Listening;

public sealed class FindHotTopicsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_several_say_becomes_a_topic_with_its_people_its_place_and_its_weeks()
    {
        await using var district = await TalkingAsync();

        await district.InScopeAsync(Voices.FindTopicsAsync);

        var topic = Assert.Single(await district.WithDbAsync(Voices.TopicsAsync));
        Assert.Equal((7, 6), (topic.Matters, topic.Citizens));
        Assert.Contains("路灯", topic.Name, StringComparison.Ordinal);
        Assert.Equal(("青石巷", Town.Community), (topic.Place, topic.AreaCode));
        Assert.Equal("1,1,5", topic.Weeks);
        Assert.Equal(TestDistrict.Monday.AddDays(-20), topic.First);
        Assert.Equal(TestDistrict.Monday, topic.Last);
        Assert.True(topic.IsAlert);
        Assert.Equal(TestDistrict.Monday, topic.AlertedAt);
        Assert.True(topic.Grave > 0);
        Assert.Equal(topic.Heat, 100 * ((0.40 * topic.People) + (0.20 * topic.Growth) + (0.15 * topic.Duration) + (0.15 * topic.Endorsed) + (0.10 * topic.Grave)), 6);
        Assert.Equal(7, await district.WithDbAsync(db => db.Set<HotTopicMatter>().CountAsync(member => member.Topic == topic.Id && member.Score > 0, Ct)));
    }

    [Fact]
    public async Task Tip_offs_and_those_held_withdrawn_or_long_past_are_not_listened_to()
    {
        await using var district = await TalkingAsync();
        var now = TestDistrict.Monday;
        await district.WithDbAsync(async db =>
        {
            var (title, text, _, _) = Voices.Lamps[0];
            await db.SayAsync(title, text, now, 301, "13900000011", it => it with { Purpose = Purpose.TipOff });
            await db.SayAsync(title, text, now, 302, "13900000012", it => it with { IsHeldForALook = true });
            await db.SayAsync(title, text, now.AddDays(-57), 303, "13900000013");
            var gone = await db.SayAsync(title, text, now, 304, "13900000014");
            var matter = await db.Set<Matter>().SingleAsync(one => one.Id == gone, Ct);
            A.Done(matter.Withdraw(null, Mover.Citizen, now));
            await db.SaveChangesAsync(Ct);
        });

        await district.InScopeAsync(Voices.FindTopicsAsync);

        Assert.Equal((7, 6), (await district.WithDbAsync(Voices.TopicsAsync)).Select(topic => (topic.Matters, topic.Citizens)).Single());
    }

    [Fact]
    public async Task What_is_asked_everywhere_bears_the_name_of_no_road_and_belongs_to_no_area()
    {
        await using var district = await TestDistrict.OpenAsync();
        await district.WithDbAsync(Town.BuildAsync);
        await district.WithDbAsync(async db =>
        {
            foreach (var (no, ending) in ((string[])["，谁来管", "，请管一管", "，走不过去", "，推车的人没路走"]).Index())
            {
                await db.SayAsync("电动车乱停放", $"电动车乱停放，把人行道占满了{ending}。", TestDistrict.Monday.AddDays(-no), 601 + no, $"1390000005{no}", it => it with { AreaCode = $"50019900{no + 2}001" });
            }

            foreach (var (no, (title, text)) in Voices.Single.Index())
            {
                await db.SayAsync(title, text, TestDistrict.Monday, 701 + no);
            }
        });

        await district.InScopeAsync(Voices.FindTopicsAsync);

        var topic = Assert.Single(await district.WithDbAsync(Voices.TopicsAsync));
        Assert.Equal(("电动车乱停放", null, null, 4), (topic.Name, topic.Place, topic.AreaCode, topic.Matters));
    }

    [Fact]
    public async Task Those_who_say_me_too_endorse_it()
    {
        await using var district = await TalkingAsync();
        await district.WithDbAsync(async db =>
        {
            var first = await db.Set<Matter>().Where(matter => matter.Title == Voices.Lamps[0].Title).Select(matter => matter.Id).SingleAsync(Ct);
            await db.SayAsync("我家也一样", "同上，我家门口也是。", TestDistrict.Monday, 301, "13900000021", it => it with { SuggestedMaster = first });
            await db.Set<Matter>().Where(matter => matter.Id == first).ExecuteUpdateAsync(set => set.SetProperty(matter => matter.FollowerCount, 3), Ct);
        });

        await district.InScopeAsync(Voices.FindTopicsAsync);

        Assert.Equal(4, (await district.WithDbAsync(Voices.TopicsAsync)).Single().Endorsements);
    }

    [Fact]
    public async Task A_topic_goes_on_under_its_own_id_and_is_told_once()
    {
        await using var district = await TalkingAsync();
        await district.InScopeAsync(Voices.FindTopicsAsync);
        var before = (await district.WithDbAsync(Voices.TopicsAsync)).Single();
        Assert.Equal(1, await NewsAsync(district));

        district.Clock.Pass(TimeSpan.FromHours(1));
        await district.WithDbAsync(db => db.SayAsync("青石巷路灯修好没有", "青石巷路灯还是不亮。", district.Clock.GetUtcNow(), 401, "13900000031"));
        await district.InScopeAsync(Voices.FindTopicsAsync);
        var after = (await district.WithDbAsync(Voices.TopicsAsync)).Single();

        Assert.Equal((before.Id, before.AlertedAt, 8), (after.Id, after.AlertedAt, after.Matters));
        Assert.Equal(district.Clock.GetUtcNow(), after.FoundAt);
        district.Clock.Pass(TimeSpan.FromDays(3));
        Assert.Null(await NewsAsync(district));
    }

    [Fact]
    public async Task What_nobody_says_any_more_is_a_topic_no_more()
    {
        await using var district = await TalkingAsync();
        await district.InScopeAsync(Voices.FindTopicsAsync);

        district.Clock.Pass(TimeSpan.FromDays(60));
        await district.InScopeAsync(Voices.FindTopicsAsync);
        await district.InScopeAsync(Voices.FindTopicsAsync);

        Assert.Empty(await district.WithDbAsync(Voices.TopicsAsync));
        Assert.False(await district.WithDbAsync(db => db.Set<HotTopicMatter>().AnyAsync(Ct)));
    }

    [Fact]
    public void Half_of_its_matters_make_a_topic_the_heir_of_an_earlier_one_and_each_has_one_heir()
    {
        MatterId[] m = [.. Enumerable.Range(1, 9).Select(no => MatterId.Of(Guid.Parse($"00000000-0000-7000-8000-{no:000000000000}")))];
        var (lamps, lifts) = (Earlier(m[..4]), Earlier(m[4..7]));

        // Grown by as many; split into two; from elsewhere by more than half.
        Assert.Equal([lamps.Id], Heirs([m[0], m[1], m[2], m[3], m[7], m[8], m[4], m[5]], lamps));
        Assert.Equal([null, lamps.Id], Heirs2([m[0]], [m[1], m[2], m[3]], lamps, lifts));
        Assert.Equal([null], Heirs([m[4], m[7], m[8]], lifts));
        // Two that became one: the larger share.
        Assert.Equal([lamps.Id], Heirs([.. m[..7]], lamps, lifts));
    }

    private static EarlierTopic Earlier(IEnumerable<MatterId> members) => new(Guid.CreateVersion7(TestDistrict.Monday), null, members.ToHashSet());

    private static IEnumerable<Guid?> Heirs(IReadOnlyList<MatterId> now, params EarlierTopic[] before) => TopicHeirs.Of([now], before).Select(heir => heir?.Id);

    private static IEnumerable<Guid?> Heirs2(IReadOnlyList<MatterId> one, IReadOnlyList<MatterId> other, params EarlierTopic[] before) => TopicHeirs.Of([one, other], before).Select(heir => heir?.Id);

    private static Task<int?> NewsAsync(TestDistrict district) => district.InScopeAsync(async services =>
    {
        district.Clock.Pass(TimeSpan.FromSeconds(16)); // a count is kept for fifteen
        return (await services.GetRequiredService<HotTopicNews>().BesideAsync([new MenuLink("热点话题", HotTopicNews.Href)], Ct))[0].Count;
    });

    private static async Task<TestDistrict> TalkingAsync()
    {
        var district = await TestDistrict.OpenAsync();
        await district.WithDbAsync(Town.BuildAsync);
        await district.WithDbAsync(db => db.SayAllAsync(TestDistrict.Monday));
        return district;
    }
}
