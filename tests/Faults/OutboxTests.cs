using System.Text.Json;
using Huiyin.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Faults;

/// <summary>E9: the gateway fails, forgets to answer and is slow, and the house is killed again and again; every message has its effect exactly once and in the order of its matter.</summary>
public sealed class OutboxTests
{
    private static int Kills => Figures.KillsWhileSending;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task Every_message_has_its_effect_once_and_in_its_order()
    {
        var round = await RunAsync(null);

        Console.WriteLine("seed " + JsonSerializer.Serialize(round));
        Assert.True(round is { Waiting: 0, Lost: 0, OutOfOrder: 0 }, $"{round.Waiting} still wait, {round.Lost} lost, {round.OutOfOrder} out of order");
        Assert.True(round.OnTheWire > round.Messages, "nothing was ever sent again: the gateway was too kind to prove anything");
    }

    [Fact]
    public async Task A_house_that_ticks_off_before_it_sends_is_found_out()
    {
        var round = await RunAsync("outbox-mark-before-send");

        Console.WriteLine("seed " + JsonSerializer.Serialize(round));
        Assert.True(round.Lost > 0, "the experiment cannot tell a wrong house from a right one");
    }

    private static async Task<Round> RunAsync(string? sabotage)
    {
        var dice = new Dice(Dice.SeedOfThisRun);
        await using var gateway = await FakeGateway.StartAsync(dice.Split());
        var (server, token) = await FaultServer.NewAsync();
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        server.More = ["--Sms:Url=" + gateway.Address, "--Sms:Secret=secret", "--Outbound:Allowed:0=127.0.0.0/8", "--Outbox:TimeoutSeconds=2", "--Outbox:ClaimSeconds=3", "--Outbox:PauseSeconds=0.2", "--Outbox:QuietHours=false", "--RateLimits:submit-phone=100000/60"];
        server.Sabotage = sabotage;
        for (var kill = 0; kill < Kills; kill++)
        {
            await server.StartAsync();
            using var stop = new CancellationTokenSource();
            var working = new LoadClient(server.Address, token, journal, "13900002768") { Most = 40 }.RunAsync(dice, kill, stop.Token);
            // First something to send; then death at any moment while it is sent.
            await UntilAsync(() => journal.Promises.Count >= (kill + 1) * 25);
            await Task.Delay(500 + dice.Below(2500), CancellationToken.None);
            await server.KillAsync();
            await stop.CancelAsync();
            await working;
        }

        await server.StartAsync();
        if (sabotage is null)
        {
            gateway.IsWell = dice.Below(2) == 0;
        }

        await using var books = new HouseBooks(server.Arguments);
        var rows = await SettledAsync(books);
        await server.KillAsync();
        var troubles = await books.WithDbAsync(db => db.Set<OutboxMessage>().Where(message => message.LastError != null).Select(message => message.LastError).Distinct().ToListAsync());
        return Judge(gateway, rows, server.Database, sabotage) with { Troubles = string.Join(", ", troubles) };
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (!holds() && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(50, CancellationToken.None);
        }
    }

    // Until nothing waits any more: what is due again later is still to come.
    private static async Task<List<(Guid Id, Guid About, OutboxState State)>> SettledAsync(HouseBooks books)
    {
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (await books.WithDbAsync(db => db.Set<OutboxMessage>().AnyAsync(message => message.State == OutboxState.Waiting)) && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(500, CancellationToken.None);
        }

        return await books.WithDbAsync(async db => (await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.SealedAddress != null).OrderBy(message => message.Id).Select(message => new { message.Id, message.About, message.State }).ToListAsync()).ConvertAll(row => (row.Id, row.About, row.State)));
    }

    private static Round Judge(FakeGateway gateway, List<(Guid Id, Guid About, OutboxState State)> rows, string database, string? sabotage)
    {
        var place = gateway.Done.Index().ToDictionary(done => done.Item, done => done.Index);
        var lost = rows.Count(row => row.State == OutboxState.Sent && !place.ContainsKey(row.Id));
        var outOfOrder = rows.Where(row => place.ContainsKey(row.Id)).GroupBy(row => row.About).Count(lane => !lane.Select(row => place[row.Id]).SequenceEqual(lane.Select(row => place[row.Id]).Order()));
        return new Round("E9 outbox", Dice.SeedOfThisRun, database, sabotage, Kills, rows.Count, gateway.OnTheWire, gateway.Done.Count, rows.Count(row => row.State == OutboxState.Waiting), lost, outOfOrder);
    }

    private sealed record Round(string Experiment, ulong Seed, string Database, string? Sabotage, int Kills, int Messages, int OnTheWire, int Effects, int Waiting, int Lost, int OutOfOrder)
    {
        public string Troubles { get; init; } = "";
    }
}
