using System.Net;
using FsCheck.Fluent;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Following;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Search;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Following;

public class SearchTests
{
    private static readonly string[] Words = ["路灯", "路", "灯不亮", "停车", "车难", "停", "，", " ", "KFC", "k", "2026", "12", "楼", "\U00020BB7", "é", "٣", "3栋", "。", "\n", "’", "\"", "*"];

    [Fact]
    public async Task A_matter_is_found_by_its_text_its_place_its_number_and_its_reply()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (number, _) = await site.RaiseAsync("青石巷口的路灯连着三天不亮，晚上看不见台阶。");
        await site.RaiseAsync("楼下餐馆的油烟直排到窗前。");
        await site.MoveAsync(number, (matter, register, now) => Town.Answer(matter, register, now, "已更换镇流器，当晚恢复照明。"));

        Assert.Equal([number], await FoundAsync(crew, Crew.Dispatcher, "路灯"));
        Assert.Equal([number], await FoundAsync(crew, Crew.Dispatcher, "青石巷 台阶"));
        Assert.Equal([number], await FoundAsync(crew, Crew.Dispatcher, "镇流器"));
        Assert.Equal([number], await FoundAsync(crew, Crew.Dispatcher, ReceiptNumber.Show(number)));
        Assert.Equal(2, (await FoundAsync(crew, Crew.Dispatcher, "青石坡社区")).Count);
        Assert.Empty(await FoundAsync(crew, Crew.Dispatcher, "不亮晚上"));
    }

    [Fact]
    public async Task Nothing_personal_stands_in_the_index()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await site.RaiseAsync("请打 139 0000 2768 找我，车牌渝A12345，身份证 11010519491231002X，座机 023-88000471。", "13900002768");

        var pieces = (await site.WithDbAsync(db => db.Set<MatterWords>().Select(words => words.Pieces).SingleAsync())).Split(' ');

        Assert.DoesNotContain(pieces, piece => piece is "139" or "2768" or "12345" or "110105" or "88000471" or "13900002768");
        Assert.Contains("找我", pieces);
    }

    [Fact]
    public async Task People_find_what_they_may_read_and_nothing_else()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (open, _) = await site.RaiseAsync("路灯采购有问题，请查。");
        var (reported, _) = await site.RaiseAsync("路灯坏了。");
        await site.MoveAsync(reported, (matter, register, now) =>
        {
            A.Done(matter.Accept(Purpose.TipOff, null, null, null, register, Town.Somebody(), now));
            A.Done(matter.HandleHere(Town.Chen, register, Town.Somebody(), now));
        });

        Assert.Equal([reported, open], await FoundAsync(crew, Crew.Supervisor, "路灯"));
        Assert.Equal([open], await FoundAsync(crew, Crew.Clerk, "路灯"));
        Assert.Empty(await FoundAsync(crew, Crew.Handler, "路灯"));
    }

    [Fact]
    public async Task The_page_marks_the_words_and_keeps_a_phone_number_out_of_addresses()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (number, _) = await site.RaiseAsync("青石巷口的路灯连着三天不亮。", "13900002768");
        using var clerk = await crew.SignInAsync(Crew.Dispatcher);

        var found = await clerk.GoToAsync("/w/search?q=路灯");
        var typed = await clerk.GoToAsync("/w/search?q=13900002768");
        var byPhone = await clerk.SendAsync(typed, "phone");

        Assert.Contains(found.Document.QuerySelectorAll("mark"), mark => mark.TextContent == "路灯");
        Assert.DoesNotContain(ReceiptNumber.Show(number), typed.Text, StringComparison.Ordinal);
        Assert.Contains(ReceiptNumber.Show(number), byPhone.Text, StringComparison.Ordinal);
        Assert.Single(await site.WithDbAsync(db => db.Set<AuditEntry>().Where(entry => entry.Kind == "search.phone").ToListAsync()));
        Assert.Contains("请至少输入两个字", (await clerk.GoToAsync("/w/search?q=灯")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GoToAsync("/w/search?q=没有这样的词")).Status);
    }

    [Fact]
    public async Task Pages_of_what_was_found_show_every_matter_once_the_newest_first()
    {
        await using var site = await TownSite.OpenAsync();
        await site.WithDbAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, 67).Select(i => A.Matter(purpose: Purpose.Help, at: TestDistrict.Monday.AddDays(i % 40))));
            return db.SaveChangesAsync();
        });
        var read = new List<string>();
        long? below = null;
        do
        {
            var page = await site.InScopeAsync(services => services.GetRequiredService<SearchMattersHandler>().HandleAsync(new SearchMatters("路灯", QueueFilter.None, below), Sees.All, CancellationToken.None));
            Assert.True(page.Must.Rows.Count <= SearchMattersHandler.PageSize);
            Assert.Equal(below is null ? 67 : null, page.Must.Count);
            read.AddRange(page.Must.Rows.Select(row => row.Number));
            below = page.Must.Next;
        }
        while (below is not null);

        Assert.Equal(67, read.Distinct().Count());
        Assert.Equal(read.OrderByDescending(MatterWords.KeyOf), read);
    }

    /// <summary>Random texts, random questions: what the database finds is what a walk over all pieces finds. The same on both databases, so both find the same.</summary>
    [Fact]
    public async Task The_index_finds_what_reading_everything_finds()
    {
        await using var district = await TestDistrict.OpenAsync();
        var texts = Gen.Elements(Words).ListOf().Select(string.Concat);
        var written = texts.Sample(400, 30).Select((text, i) => new MatterWords { Key = SearchRow.KeyOf(new DateOnly(2026, 11, 30).AddDays(-i * i / 90), i), Pieces = SearchText.Pieces(text, Words[i % 4]) }).ToList();
        await district.WithDbAsync(async db =>
        {
            db.AddRange(written);
            await db.SaveChangesAsync();
        });

        await district.WithDbAsync(async db =>
        {
            foreach (var typed in texts.Sample(300, 4))
            {
                var question = SearchText.Question(typed);
                if (question.IsEmpty)
                {
                    continue;
                }

                var expected = written.Where(row => question.Phrases.All(phrase => $" {row.Pieces} ".Contains($" {string.Join(' ', phrase)} ", StringComparison.Ordinal))).Select(row => row.Key).OrderDescending().ToList();
                var (found, below) = (new List<long>(), long.MaxValue);
                IReadOnlyList<long> page;
                do
                {
                    page = await district.District.Database.Search.NewestAsync(db, SearchIndex.Matters, question.Phrases, below, 7, CancellationToken.None);
                    found.AddRange(page);
                    below = page.Count > 0 ? page[^1] : 0;
                }
                while (page.Count == 7);

                Assert.Equal(expected, found);
            }
        });
    }

    [Fact]
    public async Task A_changed_or_deleted_row_is_found_by_its_new_words_only()
    {
        await using var district = await TestDistrict.OpenAsync();
        var key = SearchRow.KeyOf(new DateOnly(2026, 11, 2), 7);
        async Task<int> CountAsync(string typed) => await district.WithDbAsync(async db =>
            (await district.District.Database.Search.NewestAsync(db, SearchIndex.Matters, SearchText.Question(typed).Phrases, long.MaxValue, 5, CancellationToken.None)).Count);
        await district.WithDbAsync(async db =>
        {
            db.Add(new MatterWords { Key = key, Pieces = SearchText.Pieces("路灯不亮") });
            await db.SaveChangesAsync();
        });
        await district.WithDbAsync(async db =>
        {
            (await db.Set<MatterWords>().SingleAsync()).Pieces = SearchText.Pieces("井盖松动");
            await db.SaveChangesAsync();
        });

        Assert.Equal((0, 1), (await CountAsync("路灯"), await CountAsync("井盖")));
        await district.WithDbAsync(db => db.Set<MatterWords>().ExecuteDeleteAsync());
        Assert.Equal(0, await CountAsync("井盖"));
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(Crew crew, string account, string typed) =>
        [.. (await crew.ReadAsync(account, "/api/v1/staff/search?q=" + Uri.EscapeDataString(typed))).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("receiptNumber").GetString()!)]; // every line has one

    private static class Sees
    {
        public static readonly Actor All = new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000c6")), "db09", "某某", Town.Centre, new HashSet<(Role, UnitId)> { (Role.Supervisor, Town.Centre) });
    }
}
