using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Stories;

/// <summary>四十个人说同一件事：合并办理，每个人的编号、日期、回音和评价都是自己的。</summary>
public sealed class FortyVoicesTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    private const int Voices = 40;

    [Fact]
    public async Task Forty_citizens_in_one_matter_each_hear_back_and_each_judge()
    {
        using var story = new Story(host, Door.Api, output);
        var monday = await story.NextMondayAsync();
        using var first = new PageResident(story);
        var master = await story.InHandAsync(first, "青石坡 3 到 9 栋从昨晚起停水，楼上一滴都没有", "13912341000");
        var others = await SayTheSameAsync(story, monday);
        foreach (var (_, slip) in others)
        {
            await story.Dispatcher().DoesAsync(slip, StaffAct.Merge(master.Number));
        }

        await TheyAreOneAsync(story, master, others, monday);
        var (apart, alone) = others[^1];
        await story.Dispatcher().DoesAsync(alone, StaffAct.Unmerge("他说的是单元里的阀门，不是停水"));
        Assert.Equal(Voices - 1, (await story.MatterAsync(master)).CitizenCount);

        await story.Handler().DoesAsync(master, StaffAct.Reply("主管爆裂已抢修，当晚 20 点恢复供水，并给高层送水。"));
        await story.UnitLeader().DoesAsync(master, StaffAct.Approve());
        await story.StandsAsync(master, MatterState.ReplyInReview); // a collective matter: the centre reads it too
        await story.Dispatcher().DoesAsync(master, StaffAct.Confirm());
        await EachHearsAsync(story, [.. others.SkipLast(1)]);
        await EachJudgesAsync(story, [.. others.SkipLast(1)]);
        await TheOneGoesOnAloneAsync(story, apart, alone, monday);
    }

    private static async Task<List<(Resident Resident, Slip Slip)>> SayTheSameAsync(Story story, DateOnly monday)
    {
        var others = new List<(Resident, Slip)>();
        for (var voice = 1; voice < Voices; voice++)
        {
            if (voice == Voices / 2)
            {
                await story.OnAsync(monday.AddDays(1), 9);
            }

            var resident = new ApiResident(story);
            resident.Scans(Story.WallCode).Says($"青石坡 {3 + (voice % 7)} 栋停水了，{voice} 楼没有水");
            // The second is the first one's own phone again; the third leaves none.
            others.Add((resident, await (voice == 2 ? resident : resident.Leaves(voice == 1 ? "13912341000" : $"139123410{voice:00}")).SendsAsync()));
        }

        return others;
    }

    private async Task TheyAreOneAsync(Story story, Slip master, List<(Resident Resident, Slip Slip)> others, DateOnly monday)
    {
        await story.WatchLooksAsync();
        var matter = await story.MatterAsync(master);
        Assert.Equal(Voices, matter.CitizenCount);
        Assert.Equal((1, 1), (matter.Timeline.Count(entry => entry.Kind == "hot"), matter.Timeline.Count(entry => entry.Kind == "collective")));
        Assert.Single(matter.Supervisions, one => one is { Level: 3, Trigger: SupervisionTrigger.TenCitizens, LetterNo: > 0 });
        Assert.Single(matter.Supervisions, one => one.Trigger == SupervisionTrigger.Urged); // the same citizen again
        Assert.Equal(monday.AddDays(16), matter.DueDay);
        var early = await story.MatterAsync(others[0].Slip);
        var late = await story.MatterAsync(others[^1].Slip);
        Assert.Equal((MatterState.Merged, monday.AddDays(16)), (early.State, early.DueDay));
        Assert.Equal((MatterState.Merged, monday.AddDays(17)), (late.State, late.DueDay));
        Assert.Contains("您的编号不变", await story.LastToldAsync(others[5].Slip), StringComparison.Ordinal);
        Assert.Contains("和同类的事一起办理", await others[5].Resident.ReadsAsync(others[5].Slip), StringComparison.Ordinal);
    }

    private async Task EachHearsAsync(Story story, IReadOnlyList<(Resident Resident, Slip Slip)> others)
    {
        string[] numbers = [.. others.Select(one => one.Slip.Number)];
        await host.RunJobsUntilAsync(async () =>
        {
            host.Clock.Pass(TimeSpan.FromSeconds(11)); // the rhythm of the carrier
            return await host.WithDbAsync(db => db.Set<Matter>().CountAsync(m => numbers.Contains(m.Number) && m.State == MatterState.Answered)) == numbers.Length;
        });
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (resident, slip) in others)
        {
            var told = await story.ToldAsync(slip);
            Assert.Contains("已答复", told[^1], StringComparison.Ordinal);
            Assert.True(links.Add(told[^1].Split("/e/")[1].Split(' ')[0]), "each has a rating link of its own");
            Assert.Contains("当晚 20 点恢复供水", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        }

        await story.HistoryIsAsync(others[3].Slip, "T1", "T33", "T38a");
        var silent = (await story.MatterAsync(others[1].Slip)).Id.Value;
        Assert.All(await host.WithDbAsync(db => db.Set<OutboxMessage>().Where(message => message.About == silent).Select(message => message.State).ToListAsync()), state => Assert.Equal(OutboxState.NoContact, state));
    }

    private static async Task EachJudgesAsync(Story story, IReadOnlyList<(Resident Resident, Slip Slip)> others)
    {
        foreach (var (resident, slip) in others.Skip(1))
        {
            Assert.True((await resident.RatesAsync(slip, 5, [], "来水了")).IsDone);
            await story.StandsAsync(slip, MatterState.Closed);
        }

        // One of them is not served by what served the others.
        var (unhappy, badly) = others[0];
        Assert.True((await unhappy.RatesAsync(badly, 1, ["NotSolved"], "我家七楼还是没有水")).IsDone);
        await story.WatchLooksAsync();
        await story.CallbackAgent().DoesAsync(badly, StaffAct.Contact("七楼水压不够"));
        await story.CallbackAgent().DoesAsync(badly, StaffAct.Uphold("到七楼看过，水压不够。"));
        var matter = await story.MatterAsync(badly);
        Assert.Equal((MatterState.InRework, "程阿办"), (matter.State, (await story.MatterAsync(others[1].Slip)).Replies[^1].DrafterName));
        Assert.Contains("由区城管局重新办理", await story.LastToldAsync(badly), StringComparison.Ordinal); // the master's unit
    }

    private static async Task TheOneGoesOnAloneAsync(Story story, Resident apart, Slip alone, DateOnly monday)
    {
        var matter = await story.MatterAsync(alone);
        Assert.Equal((MatterState.Accepted, monday.AddDays(17), null), (matter.State, matter.DueDay, matter.AnsweredAt));
        Assert.Contains("拆出来单独办理，由临江街道办负责", await story.LastToldAsync(alone), StringComparison.Ordinal);
        await story.Clerk().DoesAsync(alone, StaffAct.HandleHere("chuangkou"));
        await story.Clerk().DoesAsync(alone, StaffAct.Contact("约好下午看阀门"));
        await story.Clerk().DoesAsync(alone, StaffAct.Reply("单元阀门已更换，住户看过有水。"));
        await story.StreetLeader().DoesAsync(alone, StaffAct.Approve());
        Assert.Contains("单元阀门已更换", await apart.ReadsAsync(alone), StringComparison.Ordinal);
        await story.HistoryIsAsync(alone, "T1", "T33", "T34", "T7", "contact", "T20", "T22");
        await story.ToldAsync(alone);
    }
}
