using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Matters.LookingBack;
using Huiyin.Matters.Model;
using Huiyin.Platform.Sheets;
using Huiyin.TextSense.Likeness;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Suggesting;

public sealed class FileLikenessTests : IAsyncLifetime
{
    private const string Header = "编号,留言详情,留言时间,答复意见,答复时间\n";

    private TownSite site = null!; // set before each test

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => site = await TownSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_matter_is_filed_under_a_few_keys_on_the_day_it_is_registered()
    {
        var (number, _) = await site.RaiseAsync();

        var entries = await EntriesAsync(number);
        Assert.InRange(entries.Count, 4, LikenessKeys.Most);
        Assert.All(entries, entry => Assert.Equal(CivilTime.DateOf(site.Clock.GetUtcNow()), entry.Day));
    }

    [Fact]
    public async Task Moving_a_matter_files_it_no_second_time()
    {
        var (number, _) = await site.RaiseAsync();
        var before = await EntriesAsync(number);

        await site.MoveAsync(number, (matter, register, now) => Town.Answer(matter, register, now));

        Assert.Equal(before.Count, (await EntriesAsync(number)).Count);
    }

    [Fact]
    public async Task An_import_is_filed_but_for_what_was_long_over()
    {
        var (long_, lately) = (Day(-200), Day(-20));
        await ImportAsync(
            $"A1,石榴园小区门口的路灯不亮,{long_} 09:00,已经修好了,{Day(-190)} 09:00\nA2,石榴园小区门口的路灯不亮,{lately} 09:00,已经修好了,{Day(-10)} 09:00\nA3,石榴园小区门口的路灯不亮,{long_} 09:00,,\n");

        Assert.Empty(await ImportedAsync("A1"));
        Assert.NotEmpty(await ImportedAsync("A2"));
        Assert.NotEmpty(await ImportedAsync("A3"));
    }

    [Fact]
    public async Task Nothing_of_a_citizen_stands_in_the_keys_and_they_stay_when_contacts_are_erased()
    {
        var (one, _) = await site.RaiseAsync(phone: "13900002768");
        var (other, _) = await site.RaiseAsync(phone: "13900002769");
        var keys = (await EntriesAsync(one)).Select(entry => entry.Key).Order().ToList();
        Assert.Equal(keys, (await EntriesAsync(other)).Select(entry => entry.Key).Order());
        await site.MoveAsync(one, (matter, register, now) => Town.Answer(matter, register, now));
        await site.MoveAsync(one, (matter, register, now) => matter.Rate(5, [], null, false, register, Mover.Citizen, now));

        site.Clock.Now = TestDistrict.Monday.AddYears(3).AddDays(2);
        await site.InScopeAsync(async services =>
        {
            await ActivatorUtilities.CreateInstance<EraseContactsHandler>(services).RunAsync(Ct);
            return true;
        });

        Assert.Null((await site.MatterAsync(one)).PhoneHash);
        Assert.Equal(keys, (await EntriesAsync(one)).Select(entry => entry.Key).Order());
    }

    private string Day(int days) => $"{CivilTime.DateOf(site.Clock.GetUtcNow()).AddDays(days):yyyy-MM-dd}";

    private Task<List<LikenessEntry>> EntriesAsync(string number) => OfAsync(matter => matter.Number == number);

    private Task<List<LikenessEntry>> ImportedAsync(string foreign) => OfAsync(matter => matter.ForeignId == foreign);

    private Task<List<LikenessEntry>> OfAsync(System.Linq.Expressions.Expression<Func<Matter, bool>> which) => site.WithDbAsync(async db =>
    {
        var id = await db.Set<Matter>().Where(which).Select(matter => matter.Id).SingleAsync(Ct);
        return await db.Set<LikenessEntry>().AsNoTracking().Where(entry => entry.Matter == id).ToListAsync(Ct);
    });

    private Task<ImportCounts> ImportAsync(string rows) => site.InScopeAsync(async services =>
    {
        using var sheet = SheetReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(Header + rows)), "file.csv");
        var counts = await services.GetRequiredService<IMatterImport>().ImportAsync(new ImportFrom("old", new Dictionary<string, string>()), sheet, _ => { }, _ => { }, Ct);
        return counts.Must;
    });
}
