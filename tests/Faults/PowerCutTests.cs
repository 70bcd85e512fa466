using System.Text.Json;

namespace Huiyin.Tests.Faults;

/// <summary>E17 for SQLite: the power fails under load. What was acknowledged had reached the disk, and a house that does not wait for the disk is found out.</summary>
public sealed class PowerCutTests
{
    [Fact]
    public async Task After_a_power_cut_everything_that_was_acknowledged_is_there()
    {
        var faults = await CutAsync(null);

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
    }

    [Fact]
    public async Task A_house_that_does_not_wait_for_the_disk_is_found_out() =>
        Assert.Contains(await CutAsync("synchronous-off"), fault => fault.Contains("was acknowledged", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> CutAsync(string? sabotage)
    {
        Assert.SkipWhen(ProgramDatabase.OnPostgres, "the files of PostgreSQL are its own; its cluster of the tests does without fsync");
        var (server, token) = await FaultServer.NewAsync();
        await using var running = server;
        Assert.SkipWhen(PowerCut.Hindrance(server.Folder) is not null, PowerCut.Hindrance(server.Folder) ?? "");
        using var journal = new Journal(server.JournalFile);
        server.Sabotage = sabotage;
        await server.StartAsync();
        await KillTests.LoadAndKillAsync(server, new LoadClient(server.Address, token, journal), journal, new Dice(Dice.SeedOfThisRun), 1);

        // Beside it, so that the keys of the district are found where they always are.
        var copy = Path.Combine(server.Folder, "after-the-cut");
        PowerCut.Copy(server.Data, copy);
        await using var books = new HouseBooks(["--data", copy]);
        var faults = await books.VerifyAsync(journal);
        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E17 power cut", Dice.SeedOfThisRun, database = server.Database, sabotage, acknowledged = journal.Promises.Count, matters = await books.CountMattersAsync(), faults = faults.Count }));
        return faults;
    }
}
