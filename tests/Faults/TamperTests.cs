using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Faults;

/// <summary>E14. The judge must be able to say guilty: whatever is changed behind the house's back is found, one thing at a time and by its place, and clean books are left alone.</summary>
public sealed class TamperTests
{
    private const int Matters = 14;
    private readonly List<string> missed = [];
    private int tried;
    private IReadOnlyList<string>? found;

    [Fact]
    public async Task Whatever_is_changed_behind_the_houses_back_is_found()
    {
        var (server, token) = await FaultServer.NewAsync();
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        await using (var before = new HouseBooks(server.Arguments))
        {
            // Today has its root: else the house seals one by itself a second or two after its first start, in the midst of what follows.
            await before.SealAsync();
        }

        await server.StartAsync();
        var numbers = await LiveAsync(server, token, journal);
        await server.KillAsync();
        await using var books = new HouseBooks(server.Arguments);
        var root = await books.SealAsync();
        Assert.Empty(await books.VerifyAsync(journal));

        await TamperAsync(books, journal, numbers, root);

        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E14 tamper", database = server.Database, tried, found = tried - missed.Count, falseAlarms = 0 }));
        Assert.True(missed.Count == 0, string.Join('\n', missed));
        await ARootWrittenDownElsewhereConvictsWhoWritesEverythingAnewAsync(books, root);
    }

    private async Task TamperAsync(HouseBooks books, Journal journal, IReadOnlyList<string> no, DailyRoot root)
    {
        await FindsAsync(books, journal, $"I1 {no[0]}: holds other words", "other words, the journal knows", db => Named(db, no[0]).ExecuteUpdateAsync(set => set.SetProperty(m => m.Text, "别的话，五个字以上")));
        await FindsAsync(books, null, $"I9 {no[1]}: holds other words", "other words, the chain knows", db => Named(db, no[1]).ExecuteUpdateAsync(set => set.SetProperty(m => m.Text, "别的话，五个字以上")));
        await FindsAsync(books, null, $"I6 {no[2]}: due 2099-01-01", "a later due day", db => Named(db, no[2]).ExecuteUpdateAsync(set => set.SetProperty(m => m.DueDay, new DateOnly(2099, 1, 1))));
        await FindsAsync(books, null, $"I6 {no[3]}: promised 99", "a longer promise", db => Named(db, no[3]).ExecuteUpdateAsync(set => set.SetProperty(m => m.LimitNumber, 99)));
        await FindsAsync(books, null, $"I9 {no[4]} entry 1", "values of an entry", db => Entries(db, no[4]).Where(e => e.Sequence == 1).ExecuteUpdateAsync(set => set.SetProperty(e => e.Values, "[]")));
        await FindsAsync(books, null, $"I9 {no[5]} entry 2", "the hash of one entry", db => Entries(db, no[5]).Where(e => e.Sequence == 2).ExecuteUpdateAsync(set => set.SetProperty(e => e.Hash, new byte[32])));
        await FindsAsync(books, null, $"I9 {no[6]} entry 1", "two entries change places", db => SwapAsync(db, no[6]));
        await FindsAsync(books, null, $"I9 {no[7]}: had 2 entries when root {root.No} sealed it", "a tail cut off with everything that knew it", db => CutTailAsync(db, no[7]));
        await FindsAsync(books, null, $"I9 {no[8]}: has another entry 2 than root {root.No} sealed", "a history written anew with right hashes", db => WriteAnewAsync(db, no[8]));
        await FindsAsync(books, null, $"I8 {no[9]}: stands as Withdrawn", "another state", db => Named(db, no[9]).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MatterState.Withdrawn).SetProperty(m => m.IsOpen, false)));
        await FindsAsync(books, null, $"I9 {no[10]} reply", "another answer", db => db.Set<Reply>().Where(reply => Named(db, no[10]).SelectMany(m => m.Replies).Contains(reply)).ExecuteUpdateAsync(set => set.SetProperty(r => r.Text, "已经全部解决，群众非常满意。")));
        await FindsAsync(books, null, $"I14 {no[11]}", "a better rating", async db =>
            await db.Set<Rating>().Where(rating => Named(db, no[11]).SelectMany(m => m.Ratings).Contains(rating)).ExecuteUpdateAsync(set => set.SetProperty(r => r.Stars, 5))
            + await Named(db, no[11]).ExecuteUpdateAsync(set => set.SetProperty(m => m.Stars, 5)));
        await FindsAsync(books, null, $"I12 {no[12]}", "a message gone", async db =>
        {
            var id = await Named(db, no[12]).Select(m => m.Id).SingleAsync();
            return await db.Set<OutboxMessage>().Where(message => message.About == id.Value).ExecuteDeleteAsync();
        });
        await FindsAsync(books, null, $"I17 {no[12]}", "a prettier figure", db => db.Set<MatterFact>().Where(fact => fact.Number == no[12]).ExecuteUpdateAsync(set => set.SetProperty(f => f.IsOnTime, true)));
        await FindsAsync(books, null, $"when root {root.No} sealed it, and is gone", "a matter taken away", db => TakeAwayAsync(db, no[13]));
        await FindsAsync(books, null, "I9 audit 2:", "other words in the audit log", db => db.Set<AuditEntry>().Where(e => e.Sequence == 2).ExecuteUpdateAsync(set => set.SetProperty(e => e.What, "nothing")), place: "I9 audit 2");
        await FindsAsync(books, null, "I9 audit: had", "the end of the audit log cut off", async db =>
        {
            var last = await db.Set<AuditEntry>().MaxAsync(e => e.Sequence);
            return await db.Set<AuditEntry>().Where(e => e.Sequence == last).ExecuteDeleteAsync();
        });
        await FindsAsync(books, null, $"I9 root {root.No}:", "a root", db => Named(db, root).ExecuteUpdateAsync(set => set.SetProperty(r => r.Day, new DateOnly(2020, 1, 1))));
    }

    private async Task FindsAsync(HouseBooks books, Journal? journal, string finds, string what, Func<HuiyinDb, Task<int>> tamper, string? place = null)
    {
        tried++;
        // What the last one found, unless the client's notes are asked this time only.
        var before = found ?? await books.VerifyAsync(journal);
        Assert.DoesNotContain(before, fault => fault.Contains(place ?? finds, StringComparison.Ordinal));

        Assert.True(await books.WithDbAsync(tamper) > 0, $"{what}: nothing was changed");

        var after = await books.VerifyAsync(journal);
        found = journal is null ? after : null;
        if (!after.Any(fault => fault.Contains(place ?? finds, StringComparison.Ordinal)))
        {
            missed.Add($"{what}: not found as “{finds}”; found instead:\n  {string.Join("\n  ", after.Except(before))}");
        }
    }

    // Who owns the machine can compute every hash and every root again; not the line in last month's bulletin.
    private static async Task ARootWrittenDownElsewhereConvictsWhoWritesEverythingAnewAsync(HouseBooks books, DailyRoot root)
    {
        var forged = DailyRoot.Over([], root.No, root.Day, root.SealedAt, root.Previous);
        await books.WithDbAsync(db => Named(db, root).ExecuteUpdateAsync(set => set.SetProperty(r => r.Root, forged.Root).SetProperty(r => r.Leaves, forged.Leaves).SetProperty(r => r.Day, root.Day)));

        Assert.DoesNotContain(await books.VerifyAsync(), fault => fault.Contains($"I9 root {root.No}:", StringComparison.Ordinal));
        Assert.Contains(await books.VerifyAsync(null, "--root", $"{root.No}:{root.Text}"), fault => fault.Contains("was written down", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> LiveAsync(FaultServer server, string token, Journal journal)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        var numbers = new List<string>();
        for (var no = 0; no < Matters; no++)
        {
            var (key, text) = ($"tamper-{no}", $"第 {no} 件：月华路 {no} 号的树枝压到了电线");
            journal.Mean(key, text);
            var promise = await LoadClient.SubmitAsync(client, key, text, CancellationToken.None) ?? throw new InvalidOperationException("refused");
            journal.Acknowledge(key, promise);
            numbers.Add(promise.Number);
            await StaffAsync(client, token, promise.Number, "acceptance", new { purpose = "Help" });
            if (no is 10 or 11)
            {
                await StaffAsync(client, token, promise.Number, "settlement", new { reply = "当场请园林站修剪，群众看过。", confirmed = true });
            }

            if (no is 11)
            {
                using var rate = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/matters/{promise.Number}/rating", UriKind.Relative)) { Content = JsonContent.Create(new { stars = 1, reasons = new[] { "NotSolved" } }) };
                rate.Headers.Add("X-Query-Code", promise.QueryCode);
                using var rated = await client.SendAsync(rate);
                Assert.True(rated.IsSuccessStatusCode, $"rating: {(int)rated.StatusCode}");
            }
        }

        return numbers;
    }

    private static async Task StaffAsync(HttpClient client, string token, string number, string move, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/staff/matters/{number}/{move}", UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{move}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private static IQueryable<DailyRoot> Named(HuiyinDb db, DailyRoot root) => db.Set<DailyRoot>().Where(one => one.No == root.No);

    private static IQueryable<Matter> Named(HuiyinDb db, string number) => db.Set<Matter>().Where(matter => matter.Number == number);

    private static IQueryable<TimelineEntry> Entries(HuiyinDb db, string number) => db.Set<TimelineEntry>().Where(entry => Named(db, number).SelectMany(m => m.Timeline).Contains(entry));

    private static async Task<int> SwapAsync(HuiyinDb db, string number)
    {
        var ids = await Entries(db, number).OrderBy(entry => entry.Sequence).Select(entry => entry.Id).ToListAsync();
        Task<int> Put(int at, int sequence) => db.Set<TimelineEntry>().Where(entry => entry.Id == ids[at]).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Sequence, sequence));
        return await Put(0, 99) + await Put(1, 1) + await Put(0, 2);
    }

    private static async Task<int> CutTailAsync(HuiyinDb db, string number)
    {
        var first = await Entries(db, number).AsNoTracking().SingleAsync(entry => entry.Sequence == 1);
        var id = await Named(db, number).Select(m => m.Id).SingleAsync();
        await db.Set<OutboxMessage>().Where(message => message.About == id.Value && message.Kind == "matter.T2").ExecuteDeleteAsync();
        await Named(db, number).ExecuteUpdateAsync(set => set.SetProperty(m => m.EntryCount, 1).SetProperty(m => m.LastHash, first.Hash).SetProperty(m => m.State, MatterState.Registered).SetProperty(m => m.Purpose, (Huiyin.Registry.Contract.Purpose?)null));
        return await Entries(db, number).Where(entry => entry.Sequence == 2).ExecuteDeleteAsync();
    }

    private static async Task<int> WriteAnewAsync(HuiyinDb db, string number)
    {
        var id = await Named(db, number).Select(m => m.Id).SingleAsync();
        var entry = await Entries(db, number).AsNoTracking().SingleAsync(entry => entry.Sequence == 2);
        var hash = HashChain.Next(entry.PreviousHash, 2, id.Value, entry.Kind, entry.At, "somebody-else", entry.PayloadHash);
        await Named(db, number).ExecuteUpdateAsync(set => set.SetProperty(m => m.LastHash, hash));
        return await Entries(db, number).Where(e => e.Sequence == 2).ExecuteUpdateAsync(set => set.SetProperty(e => e.Actor, "somebody-else").SetProperty(e => e.Hash, hash));
    }

    private static async Task<int> TakeAwayAsync(HuiyinDb db, string number)
    {
        var id = await Named(db, number).Select(m => m.Id).SingleAsync();
        await db.Set<OutboxMessage>().Where(message => message.About == id.Value).ExecuteDeleteAsync();
        await db.Set<Huiyin.Platform.Idempotency.IdempotencyKey>().Where(key => key.Answer == id.Value).ExecuteDeleteAsync();
        await db.Set<MatterFact>().Where(fact => fact.Number == number).ExecuteDeleteAsync();
        await Entries(db, number).ExecuteDeleteAsync();
        return await Named(db, number).ExecuteDeleteAsync();
    }
}
