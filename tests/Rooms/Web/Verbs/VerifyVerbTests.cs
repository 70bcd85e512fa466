using Huiyin.Matters.Model;
using Huiyin.Statistics.Model;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.Web.Verbs;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Web.Verbs;

/// <summary>What an operator reads after <c>huiyin verify</c>.</summary>
public class VerifyVerbTests
{
    [Fact]
    public async Task A_house_that_worked_as_it_should_has_nothing_to_hide()
    {
        await using var site = await TownSite.OpenAsync();
        await LiveAsync(site);

        var (code, said) = await VerifyAsync(site);

        Assert.Equal(0, code);
        Assert.Contains("district main: 0 faults", said, StringComparison.Ordinal);
        Assert.All(["I2", "I4", "I5", "I6", "I7", "I8", "I9", "I11", "I12", "I14", "I17", "I22", "I23", "I24"], invariant => Assert.Contains($"\n{invariant} ", "\n" + said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_fault_is_named_with_its_place_and_ends_the_command_with_one()
    {
        await using var site = await TownSite.OpenAsync();
        var number = await LiveAsync(site);
        await site.WithDbAsync(db => db.Set<Matter>().Where(matter => matter.Number == number).ExecuteUpdateAsync(set => set.SetProperty(matter => matter.State, Huiyin.Matters.Contract.MatterState.InHand)));
        await site.WithDbAsync(db => db.Set<Matter>().ExecuteUpdateAsync(set => set.SetProperty(matter => matter.Returns, 2).SetProperty(matter => matter.LookBackOn, new DateOnly(2026, 11, 30))));
        await site.WithDbAsync(db => db.Set<MatterFact>().ExecuteUpdateAsync(set => set.SetProperty(fact => fact.WorkDaysUsed, 77)));

        var (code, said) = await VerifyAsync(site);

        Assert.Equal(1, code);
        Assert.Contains($"FAULT I8 {number}: stands as InHand; its history says Closed", said, StringComparison.Ordinal);
        Assert.Contains($"FAULT I22 {number}: is listed as still from , 2 returns", said, StringComparison.Ordinal);
        Assert.Contains("FAULT I22 look-backs: 1 are listed on another day than planned", said, StringComparison.Ordinal);
        Assert.Contains($"FAULT I17 {number}: is counted with WorkDaysUsed 77", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_it_does_not_know_is_answered_with_the_usage()
    {
        await using var site = await TownSite.OpenAsync();
        await using var error = new StringWriter();

        Assert.Equal(2, await site.InScopeAsync(services => VerifyVerb.RunAsync(services, ["--lous"], TextWriter.Null, error)));
        Assert.Contains("--journal", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> LiveAsync(TownSite site)
    {
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "co-handlers", new { unit = "ljjd", ask = "请社区带路" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "contacts", new { how = "phone", words = "约好明早九点" }));
        Assert.Null(await crew.DoAsync(Crew.Helper, number, "opinion", new { unit = "LJ", opinion = "已带路，居民认可" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = "灯和接头都换了，昨晚亮了。" }));
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "return", new { reason = "写上灯杆号" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = "LJ-0471 号灯和接头都换了，昨晚亮了。" }));
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "approval", new { }));
        Assert.Null(await crew.DoAsync(Crew.CallBack, number, "rating", new { stars = 5 }));
        return number;
    }

    private static async Task<(int Code, string Said)> VerifyAsync(TownSite site)
    {
        await using var output = new StringWriter();
        var code = await site.InScopeAsync(services => VerifyVerb.RunAsync(services, [], output, output));
        return (code, output.ToString());
    }
}
