using System.Text.Json;
using Huiyin.Platform.Files;
using Huiyin.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Faults;

/// <summary>E2: the house dies at the worst moments there are, each named; what was acknowledged is there afterwards, and what was not is one matter when it is sent again.</summary>
public sealed class NamedPointTests
{
    private const string Sending = "outbox-sent-not-marked";
    private const int AskedAgain = 10;
    private const int FewestStatements = 20;
    private const int MostStatements = 150;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string[] Points = ["before-commit", "after-commit-before-ack", "after-ack", "number-allocated", "file-moved", Sending];

    [Fact]
    public async Task Whoever_dies_at_a_named_point_keeps_what_was_promised()
    {
        var dice = new Dice(Dice.SeedOfThisRun);
        await using var gateway = await FakeGateway.StartAsync(dice.Split());
        gateway.IsWell = true;
        var (server, token) = await FaultServer.NewAsync();
        await using var running = server;
        server.More = ["--FastestFormSeconds=0", "--Sms:Url=" + gateway.Address, "--Sms:Secret=secret", "--Outbound:Allowed:0=127.0.0.0/8", "--Outbox:ClaimSeconds=1", "--Outbox:PauseSeconds=0.2", "--Outbox:QuietHours=false"];
        using var journal = new Journal(server.JournalFile);

        var faults = new List<string>();
        var (deaths, sentAgain, matters, files, slowest) = (0, 0, 0, 0, TimeSpan.Zero);
        foreach (var point in Enumerable.Repeat(Points, Figures.DeathsAtEachPoint).SelectMany(points => points))
        {
            // Back at work, the house is to die again; first it is asked again for what it had not acknowledged.
            server.Chaos = $"abort@{point}:{When(point, dice)}";
            await BackAtWorkAsync(point);
            await DieAsync(server, token, journal, dice, point, ++deaths);
            if (point == Sending)
            {
                await BackAtWorkAsync("after " + point);
                await using var books = new HouseBooks(server.Arguments);
                await AllIsSentAsync(books, gateway);
                await server.KillAsync();
            }
        }

        async Task BackAtWorkAsync(string point)
        {
            var ready = await server.StartAsync();
            slowest = ready > slowest ? ready : slowest;
            sentAgain += await Repeating.SendAgainAsync(server, journal, AskedAgain);
            await using var books = new HouseBooks(server.Arguments);
            faults.AddRange((await books.VerifyAsync(journal)).Select(fault => $"{point}: {fault}"));
            (matters, files) = (await books.CountMattersAsync(), await books.WithDbAsync(db => db.Set<StoredFile>().CountAsync()));
        }

        Console.WriteLine("seed " + JsonSerializer.Serialize(new
        {
            experiment = "E2 named points", Dice.SeedOfThisRun, database = server.Database, points = Points.Length, deaths, acknowledged = journal.Promises.Count, sentAgain, matters, files,
            onTheWire = gateway.OnTheWire, effects = gateway.Done.Count, slowestReadySeconds = Math.Round(slowest.TotalSeconds, 2), faults = faults.Count,
        }));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.Equal(journal.Intents.Count, journal.Promises.Count);
        Assert.Equal(journal.Intents.Count, matters);
        Assert.Equal(journal.Intents.Count, journal.Promises.Values.Select(promise => promise.Number).Distinct().Count());
        Assert.True(files > 0, "no photo was among it");
    }

    [Fact]
    public async Task Whoever_dies_while_the_tables_are_made_makes_them_at_the_next_start()
    {
        var dice = new Dice(Dice.SeedOfThisRun);
        var statements = new List<int>();
        var faults = new List<string>();
        for (var death = 0; death < Figures.DeathsAtEachPoint; death++)
        {
            await using var database = await ProgramDatabase.NewAsync();
            await using var server = FaultServer.Empty(database);
            statements.Add(FewestStatements + dice.Below(MostStatements - FewestStatements));
            var (code, said) = await FaultServer.TypeAsync(["migrate", .. server.Arguments], $"abort@migration-step:{statements[^1]}");
            Assert.True(code == FaultServer.Aborted && said.Contains("chaos: migration-step", StringComparison.Ordinal), $"it did not die at statement {statements[^1]}: exit {code}\n{said}");

            await server.SetUpAsync();
            await server.StartAsync();
            using var journal = new Journal(server.JournalFile);
            await Repeating.SubmitSomeAsync(server, journal);
            await server.KillAsync();
            await using var books = new HouseBooks(server.Arguments);
            faults.AddRange(await books.VerifyAsync(journal));
            Assert.Equal(journal.Intents.Count, await books.CountMattersAsync());
        }

        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E2 migration-step", Dice.SeedOfThisRun, database = ProgramDatabase.OnPostgres ? "postgres" : "sqlite", deaths = statements.Count, atStatements = statements, faults = faults.Count }));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
    }

    // Under load until it dies there; who lives on, or dies of something else, has proved nothing.
    private static async Task DieAsync(FaultServer server, string token, Journal journal, Dice dice, string point, int round)
    {
        using var stop = new CancellationTokenSource();
        // Phones only where messages are looked at: nothing else is to wait for a gateway.
        var load = new LoadClient(server.Address, token, journal, point == Sending ? "13900002768" : null);
        var working = Task.WhenAll(load.RunAsync(dice, round, stop.Token), new FormClient(server.Address, journal).RunAsync(round, stop.Token));
        var death = await server.DeathAsync(Patience);
        await stop.CancelAsync();
        await working;
        Assert.True(death is not null, $"{point} was never reached");
        Assert.True(death.Value.Code == FaultServer.Aborted && death.Value.Said.Contains("chaos: " + point, StringComparison.Ordinal), $"{point}: exit {death.Value.Code}\n{death.Value.Said}");
        server.Chaos = null;
    }

    // At any time once work is in full swing: each kind comes along in its own rhythm, and asking again comes along too.
    private static int When(string point, Dice dice) => point switch
    {
        "file-moved" => FormClient.People + AskedAgain + dice.Below(10),
        Sending => 5 + dice.Below(20),
        _ => LoadClient.Workers + FormClient.People + AskedAgain + 10 + dice.Below(80),
    };

    // What was sent and not ticked off is sent once more, under its id: twice on the wire, once in effect.
    private static async Task AllIsSentAsync(HouseBooks books, FakeGateway gateway)
    {
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (await books.WithDbAsync(db => db.Set<OutboxMessage>().AnyAsync(message => message.State == OutboxState.Waiting)) && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(200, CancellationToken.None);
        }

        var due = await books.WithDbAsync(db => db.Set<OutboxMessage>().Where(message => message.SealedAddress != null).Select(message => message.Id).ToListAsync());
        Assert.Equal(due.Order(), gateway.Done.Order());
        Assert.True(gateway.OnTheWire > gateway.Done.Count, "nothing was sent twice: it did not die between sending and ticking off");
    }
}
