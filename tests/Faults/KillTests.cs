using System.Text.Json;

namespace Huiyin.Tests.Faults;

/// <summary>E1: the server is killed under load, again and again; nothing that was acknowledged is lost, and what was sent again makes no second matter.</summary>
public sealed class KillTests
{
    private const int FewestPromises = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static int Rounds => Figures.Kills;

    [Fact]
    public async Task Killed_under_load_the_house_loses_no_acknowledged_receipt()
    {
        var dice = new Dice(Dice.SeedOfThisRun);
        var (server, token) = await FaultServer.NewAsync();
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        var slowest = await server.StartAsync();

        var faults = new List<string>();
        var (matters, entries, sentAgain) = (0, 0, 0);
        for (var round = 1; round <= Rounds; round++)
        {
            await LoadAndKillAsync(server, new LoadClient(server.Address, token, journal), journal, dice, round);
            var ready = await server.StartAsync();
            slowest = ready > slowest ? ready : slowest;
            sentAgain += await Repeating.SendAgainAsync(server, journal);
            await using var books = new HouseBooks(server.Arguments);
            faults.AddRange((await books.VerifyAsync(journal)).Select(fault => $"round {round}: {fault}"));
            (matters, entries) = (await books.CountMattersAsync(), await books.CountEntriesAsync());
        }

        Console.WriteLine("seed " + JsonSerializer.Serialize(new
        {
            experiment = "E1 kill", Dice.SeedOfThisRun, database = server.Database, rounds = Rounds, acknowledged = journal.Promises.Count, sentAgain,
            matters, entries, moves = journal.Moves.Count, slowestReadySeconds = Math.Round(slowest.TotalSeconds, 2), faults = faults.Count,
        }));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.True(journal.Promises.Count >= Rounds * 10, $"only {journal.Promises.Count} acknowledged");
        Assert.Equal(journal.Intents.Count, journal.Promises.Count);
        Assert.Equal(journal.Intents.Count, matters);
    }

    [Fact]
    public async Task A_house_that_acknowledges_before_it_has_committed_is_found_out()
    {
        var dice = new Dice(Dice.SeedOfThisRun);
        var (server, token) = await FaultServer.NewAsync();
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        server.Sabotage = "ack-before-commit";
        await server.StartAsync();
        // Nobody looks up or accepts: some of it is not there yet.
        await LoadAndKillAsync(server, new LoadClient(server.Address, token, journal) { OnlySubmits = true }, journal, dice, 1);
        await using var books = new HouseBooks(server.Arguments);
        var faults = await books.VerifyAsync(journal);

        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E1 kill", Dice.SeedOfThisRun, database = server.Database, sabotage = server.Sabotage, acknowledged = journal.Promises.Count, matters = await books.CountMattersAsync(), faults = faults.Count }));
        Assert.Contains(faults, fault => fault.Contains("was acknowledged", StringComparison.Ordinal));
    }

    /// <summary>At a random moment, but not before something has been promised: a slow machine takes its time.</summary>
    internal static async Task LoadAndKillAsync(FaultServer server, LoadClient load, Journal journal, Dice dice, int round)
    {
        var before = journal.Promises.Count;
        using var stop = new CancellationTokenSource();
        var working = load.RunAsync(dice, round, stop.Token);
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (journal.Promises.Count < before + FewestPromises && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(20, CancellationToken.None);
        }

        await Task.Delay(500 + dice.Below(1000), CancellationToken.None);
        await server.KillAsync();
        await stop.CancelAsync();
        await working;
    }
}
