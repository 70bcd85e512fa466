using System.Text.Json;

namespace Huiyin.Tests.Faults;

/// <summary>E13: a back-up made under load and brought back elsewhere is a whole house of one instant, with everything that was acknowledged before the back-up began.</summary>
public sealed class BackupTests
{
    private const int PromisesFirst = 150;

    [Fact]
    public async Task Restored_elsewhere_the_house_holds_all_that_was_promised_before_the_back_up_began()
    {
        var dice = new Dice(Dice.SeedOfThisRun);
        var (server, token) = await FaultServer.NewAsync();
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        await server.StartAsync();
        await using (var own = new HouseBooks(server.Arguments))
        {
            await own.PhotographAsync();
        }

        using var stop = new CancellationTokenSource();
        var working = new LoadClient(server.Address, token, journal).RunAsync(dice, 1, stop.Token);
        while (journal.Promises.Count < PromisesFirst)
        {
            await Task.Delay(50, CancellationToken.None);
        }

        var before = Path.Combine(server.Data, "..", "before.jsonl");
        File.Copy(server.JournalFile, before);
        var promised = journal.Promises.Count;
        var (code, said) = await FaultServer.TypeAsync(["backup", "--out", Path.Combine(server.Data, "..", "copies"), .. server.Arguments]);
        Assert.True(code == 0, said);
        await stop.CancelAsync();
        await working;
        var written = journal.Promises.Count;
        await server.KillAsync();

        await using var elsewhere = await ProgramDatabase.NewAsync();
        var archive = said.Split('\n')[0].Trim();
        string[] there = ["--data", Path.Combine(server.Data, "..", "there", "data"), .. elsewhere.Arguments];
        Assert.Equal(1, (await FaultServer.TypeAsync(["restore", "--from", archive, .. there])).Code); // without the key nothing is even begun
        CopyKeys(Path.Combine(server.Data, "..", "keys"), Path.Combine(server.Data, "..", "there", "keys"));
        var (restored, verdict) = await FaultServer.TypeAsync(["restore", "--from", archive, .. there]);
        Assert.True(restored == 0, verdict);
        Assert.Contains("I15          1  ok", verdict, StringComparison.Ordinal);
        var (verified, faults) = await FaultServer.TypeAsync(["verify", "--journal", before, .. there]);
        await using var books = new HouseBooks(there);
        var matters = await books.CountMattersAsync();

        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E13 back-up", Dice.SeedOfThisRun, database = server.Database, promisedBefore = promised, restored = matters, promisedInAll = written, faults = verified }));
        Assert.True(verified == 0, faults);
        Assert.InRange(matters, promised, journal.Intents.Count);
        Assert.Equal(1, (await FaultServer.TypeAsync(["restore", "--from", archive, .. there])).Code); // never over what is there
    }

    private static void CopyKeys(string from, string to)
    {
        Directory.CreateDirectory(to);
        File.Copy(Path.Combine(from, "main.key"), Path.Combine(to, "main.key"));
    }
}
