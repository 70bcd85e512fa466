using FsCheck;
using FsCheck.Fluent;
using Huiyin.Matters.Model;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>Random commands by random people at random times: the house must do exactly what the small model of rule 5.3 does.</summary>
public sealed class RandomPathTests
{
    private const int Longest = 40;
    private const int EnoughForEveryRow = 10_000;

    private static readonly Arbitrary<Sequence> AnySequence = Arb.From(
        from setting in Gen.Choose(0, int.MaxValue - 1)
        from length in Gen.Choose(1, Longest * 2)
        from numbers in Gen.Choose(0, int.MaxValue - 1).ListOf(Math.Min(length, Longest))
        select new Sequence(setting, [.. numbers]), Shorter);

    private static readonly int Sequences = Number("HUIYIN_PATH_SEQUENCES") ?? 3_000;
    private static readonly int Stored = Number("HUIYIN_PATH_STORED") ?? 25;

    [Fact]
    public void In_memory_every_sequence_equals_the_model_and_every_row_is_reached()
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        var (commands, done) = (0, 0);
        Chance.Check(AnySequence, Sequences, sequence =>
        {
            var journey = new Journey(sequence, new MemoryWorld(sequence));
            journey.RunAsync().GetAwaiter().GetResult(); // nothing in memory waits
            rows.UnionWith(journey.Rows);
            commands += sequence.Numbers.Count;
            done += journey.Done;
        });
        Console.WriteLine($"seed {Chance.Seed}: {Sequences} sequences in memory, {commands} commands, {done} done, {rows.Count} of {MatterPath.Steps.Count} rows");
        if (Sequences >= EnoughForEveryRow)
        {
            Assert.Empty(MatterPath.Steps.Select(step => step.No).Except(rows));
        }
    }

    [Fact]
    public async Task Through_the_desk_and_the_database_every_sequence_equals_the_model()
    {
        await using var district = await DeskWorld.OpenAsync();
        var commands = 0;
        Chance.Check(AnySequence, Stored, sequence => Task.Run(async () =>
        {
            var world = new DeskWorld(district);
            await world.BeginAsync(sequence);
            await new Journey(sequence, world).RunAsync();
            Assert.Null(await world.CheckMessagesAsync());
            commands += sequence.Numbers.Count;
        }).GetAwaiter().GetResult() /* FsCheck asks for an answer at once */);
        Console.WriteLine($"seed {Chance.Seed}: {Stored} sequences on {(TestDatabase.OnPostgres ? "postgres" : "sqlite")}, {commands} commands");
    }

    // Half of it, then without each one: the numbers mean the same wherever they stand.
    private static IEnumerable<Sequence> Shorter(Sequence sequence)
    {
        for (var length = sequence.Numbers.Count / 2; length > 0; length /= 2)
        {
            for (var at = 0; at + length <= sequence.Numbers.Count; at += length)
            {
                yield return sequence with { Numbers = [.. sequence.Numbers.Take(at), .. sequence.Numbers.Skip(at + length)] };
            }
        }
    }

    private static int? Number(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : null;
}

/// <summary>FsCheck with a seed that is said, so that a run can be repeated: <c>HUIYIN_PATH_SEED</c>.</summary>
internal static class Chance
{
    public static ulong Seed { get; } = ulong.TryParse(Environment.GetEnvironmentVariable("HUIYIN_PATH_SEED"), out var asked)
        ? asked
        : BitConverter.ToUInt32(System.Security.Cryptography.RandomNumberGenerator.GetBytes(sizeof(uint)));

    public static void Check<T>(Arbitrary<T> given, int times, Action<T> holds) =>
        Prop.ForAll(given, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Seed, 0x9E3779B97F4A7C15));
}
