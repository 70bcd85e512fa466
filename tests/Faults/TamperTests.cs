using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Faults;

/// <summary>The judge must be able to say guilty: books that were tampered with are found out, one fault at a time.</summary>
public sealed class TamperTests
{
    [Fact]
    public async Task Whatever_is_changed_behind_the_houses_back_is_found()
    {
        await using var database = await ProgramDatabase.NewAsync();
        var (server, _) = await FaultServer.NewAsync(database);
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        for (var no = 1; no <= 5; no++)
        {
            var (key, text) = ($"tamper-{no}", $"第 {no} 件：月华路 {no} 号的树枝压到了电线");
            journal.Mean(key, text);
            journal.Acknowledge(key, await LoadClient.SubmitAsync(client, key, text, CancellationToken.None) ?? throw new InvalidOperationException("refused"));
        }

        await server.KillAsync();
        await using var books = new HouseBooks(server.Arguments);
        Assert.Empty(await books.VerifyAsync(journal));
        var numbers = journal.Promises.Values.Select(promise => promise.Number).Order(StringComparer.Ordinal).ToList();

        await FindsAsync(books, journal, "other words than were sent", db => Named(db, numbers[0]).ExecuteUpdateAsync(set => set.SetProperty(m => m.Text, "别的话，五个字以上")));
        await FindsAsync(books, journal, "is not what the rule gives", db => Named(db, numbers[1]).ExecuteUpdateAsync(set => set.SetProperty(m => m.DueDay, new DateOnly(2099, 1, 1))));
        await FindsAsync(books, journal, "is not what was written", db => db.Set<TimelineEntry>().Where(entry => Named(db, numbers[2]).SelectMany(m => m.Timeline).Contains(entry)).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Values, "[]")));
        await FindsAsync(books, journal, "does not open with its query code", db => Named(db, numbers[4]).ExecuteUpdateAsync(set => set.SetProperty(m => m.QueryCodeHash, new byte[32])));
    }

    private static IQueryable<Matter> Named(HuiyinDb db, string number) => db.Set<Matter>().Where(matter => matter.Number == number);

    private static async Task FindsAsync(HouseBooks books, Journal journal, string what, Func<HuiyinDb, Task<int>> tamper)
    {
        Assert.DoesNotContain(await books.VerifyAsync(journal), fault => fault.Contains(what, StringComparison.Ordinal));

        Assert.Equal(1, await books.WithDbAsync(tamper));

        Assert.Contains(await books.VerifyAsync(journal), fault => fault.Contains(what, StringComparison.Ordinal));
    }
}
