using System.Text.Json;

namespace Huiyin.Tests.Faults;

/// <summary>E1: the server is killed under load, again and again; nothing that was acknowledged is lost, and what was sent again makes no second matter.</summary>
public sealed class KillTests
{
    private static int Rounds => Figures.Kills;

    [Fact]
    public async Task Killed_under_load_the_house_loses_no_acknowledged_receipt()
    {
        var dice = new Dice(Dice.SeedOfThisRun);
        await using var database = await ProgramDatabase.NewAsync();
        var (server, token) = await FaultServer.NewAsync(database);
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        var slowest = await server.StartAsync();

        var faults = new List<string>();
        var (matters, entries, sentAgain) = (0, 0, 0);
        for (var round = 1; round <= Rounds; round++)
        {
            await LoadAndKillAsync(server, new LoadClient(server.Address, token, journal), dice, round);
            var ready = await server.StartAsync();
            slowest = ready > slowest ? ready : slowest;
            sentAgain += await Repeating.SendAgainAsync(server, journal);
            await using var books = new HouseBooks(server.Arguments);
            faults.AddRange((await books.VerifyAsync(journal)).Select(fault => $"round {round}: {fault}"));
            (matters, entries) = (await books.CountMattersAsync(), await books.CountEntriesAsync());
        }

        Console.WriteLine("seed " + JsonSerializer.Serialize(new
        {
            experiment = "E1 kill", Dice.SeedOfThisRun, database = database.Label, rounds = Rounds, acknowledged = journal.Promises.Count, sentAgain,
            matters, entries, moves = journal.Moves.Count, slowestReadySeconds = Math.Round(slowest.TotalSeconds, 2), faults = faults.Count,
        }));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.True(journal.Promises.Count >= Rounds * 10, $"only {journal.Promises.Count} acknowledged");
        Assert.Equal(journal.Intents.Count, journal.Promises.Count);
        Assert.Equal(journal.Intents.Count, matters);
    }

    private static async Task LoadAndKillAsync(FaultServer server, LoadClient load, Dice dice, int round)
    {
        using var stop = new CancellationTokenSource();
        var working = load.RunAsync(dice, round, stop.Token);
        await Task.Delay(1000 + dice.Below(1000), CancellationToken.None);
        await server.KillAsync();
        await stop.CancelAsync();
        await working;
    }
}
