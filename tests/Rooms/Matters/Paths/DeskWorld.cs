using Huiyin.Matters;
using Huiyin.Matters.Answering;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Evaluating;
using Huiyin.Matters.Model;
using Huiyin.Matters.Supervising;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Matter = Huiyin.Matters.Model.Matter;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>The same three matters in a real database: each command is a request of its own that loads, moves and commits through the desk; jobs are the house's own.</summary>
internal sealed class DeskWorld(TestDistrict district) : IWorld
{
    private readonly Matter?[] seen = new Matter?[3];
    private readonly string[] numbers = new string[3];

    public bool HasMessages => false;

    public static Task<TestDistrict> OpenAsync() => TestDistrict.OpenAsync(services => services.AddSingleton<IRegisters>(new ThisTown()));

    /// <summary>Empties the tables of the sequence before and registers the three.</summary>
    public async Task BeginAsync(Sequence sequence)
    {
        district.Clock.Now = sequence.Start;
        await district.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<HuiyinDb>();
            await db.Set<OutboxMessage>().ExecuteDeleteAsync();
            await db.Set<Matter>().ExecuteDeleteAsync();
            await db.Set<MatterFact>().ExecuteDeleteAsync();
            await db.Set<MatterWords>().ExecuteDeleteAsync();
            foreach (var no in Enumerable.Range(0, 3))
            {
                numbers[no] = ReceiptNumber.Make(CivilTime.DateOf(sequence.Start), no + 1);
                var matter = Journey.Register(sequence, no, numbers[no]);
                db.Add(matter);
                await services.GetRequiredService<MatterDesk>().AddConsequencesAsync(matter, CancellationToken.None);
            }

            await db.SaveChangesAsync();
        });
    }

    public async Task<Outcome> PlayAsync(Command command, DateTimeOffset now)
    {
        district.Clock.Now = now;
        return await district.InScopeAsync(async services =>
        {
            if (command.IsJob)
            {
                await JobOf(command, services).RunAsync(CancellationToken.None);
                return Outcome.Done;
            }

            var desk = services.GetRequiredService<MatterDesk>();
            var matter = await FindAsync(desk, numbers[command.Matter]);
            List<Matter> moved = [matter];
            var outcome = command.What switch
            {
                Try.Merge => await MergeAsync(desk, matter, command, moved),
                Try.Unmerge => await UnmergeAsync(desk, matter, command, moved),
                _ => Hand.Play(command, matter, desk.Now),
            };
            if (!outcome.IsRefused && command.What == Try.Withdraw && await desk.MasterAsync(matter, CancellationToken.None) is { } master)
            {
                master.Lose(matter, Mover.House, desk.Now);
            }

            if (!outcome.IsRefused && command.What == Try.Revive)
            {
                await desk.ReviveFollowersAsync(matter, command.Words, Players.Play(command.Who), CancellationToken.None);
            }

            return await desk.CommitAsync(moved, outcome, CancellationToken.None);
        });
    }

    /// <summary>Loaded anew whenever somebody wrote to it.</summary>
    public Task<Matter> SeeAsync(int no) => district.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<HuiyinDb>();
        var number = numbers[no];
        var version = await db.Set<Matter>().Where(matter => matter.Number == number).Select(matter => matter.Version).SingleAsync();
        if (seen[no] is { } known && known.Version == version)
        {
            return known;
        }

        var matter = await FindAsync(services.GetRequiredService<MatterDesk>(), number);
        await db.Entry(matter).Collection(one => one.Timeline).LoadAsync();
        return seen[no] = matter;
    });

    /// <summary>I12: what the citizen was to be told lies in the outbox, once.</summary>
    public async Task<string?> CheckMessagesAsync()
    {
        var rows = MatterPath.Steps.Where(step => step.Told is not null).Select(step => step.No).ToHashSet(StringComparer.Ordinal);
        foreach (var no in Enumerable.Range(0, 3))
        {
            var matter = await SeeAsync(no);
            var id = matter.Id.Value;
            var sent = await district.WithDbAsync(db => db.Set<OutboxMessage>().Where(message => message.About == id).Select(message => message.Kind).ToListAsync());
            var owed = matter.Timeline.Where(entry => rows.Contains(entry.Kind) || entry.Kind == Matter.RateReminder).Select(entry => "matter." + entry.Kind);
            if (!owed.Order(StringComparer.Ordinal).SequenceEqual(sent.Order(StringComparer.Ordinal)))
            {
                return $"matter {no}: the messages are not those of its entries";
            }
        }

        return null;
    }

    private static IJob JobOf(Command command, IServiceProvider services) => command.What switch
    {
        Try.Watch => ActivatorUtilities.CreateInstance<WatchDeadlinesHandler>(services),
        Try.Carry => ActivatorUtilities.CreateInstance<CarryToMergedHandler>(services),
        _ => ActivatorUtilities.CreateInstance<CloseUnratedHandler>(services),
    };

    private async Task<Outcome> MergeAsync(MatterDesk desk, Matter matter, Command command, List<Matter> moved)
    {
        var master = command.Other == command.Matter ? matter : await FindAsync(desk, numbers[command.Other]);
        var followers = await desk.FollowersAsync(matter, CancellationToken.None);
        moved.AddRange(master == matter ? followers : [master, .. followers]);
        return matter.MergeInto(master, followers, Players.Register, Players.Play(command.Who), desk.Now);
    }

    private static async Task<Outcome> UnmergeAsync(MatterDesk desk, Matter matter, Command command, List<Matter> moved)
    {
        if (await desk.MasterAsync(matter, CancellationToken.None) is not { } master)
        {
            return MatterRefusals.NotOnThePath;
        }

        moved.Add(master);
        return matter.Unmerge(master, command.Words, Players.Register, Players.Play(command.Who), desk.Now);
    }

    private static async Task<Matter> FindAsync(MatterDesk desk, string number) =>
        await desk.FindAsync(number, CancellationToken.None) ?? throw new InvalidOperationException($"{number} is gone");

    private sealed class ThisTown : IRegisters
    {
        public ValueTask<Register> CurrentAsync(CancellationToken ct) => new(Players.Register);
    }
}
