using System.Security.Cryptography;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Matter = Huiyin.Matters.Model.Matter;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>What chance decides: how three matters begin, and up to forty numbers, each of which becomes a command.</summary>
internal sealed record Sequence(int Setting, IReadOnlyList<int> Numbers)
{
    public DateTimeOffset Start => FakeClock.At(2026, 1, 1, 9).AddDays(Setting % 340).AddMinutes(Setting % 600);

    public UnitId First(int no) => Players.Receivers[Setting / (no + 1) % Players.Receivers.Count];

    public UnitId Centre => Setting % 4 == 0 ? Players.Centre : Players.Command;

    public bool HasPhone(int no) => (Setting >> no) % 3 != 0;

    public Huiyin.Registry.Contract.Purpose? Purpose(int no) => (Setting / 7 % 5) + no == 2 ? Huiyin.Registry.Contract.Purpose.Consultation : (Setting >> no) % 2 == 0 ? Huiyin.Registry.Contract.Purpose.Help : null;

    public bool IsBitter => Setting % 5 == 0;

    public bool IsPatient => Setting % 7 == 0;

    public Pick PickOf(int number)
    {
        var state = (ulong)number;
        int Next()
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) >> 34);
        }

        var gap = Next();
        // Who waits for a look-back lets days go by.
        var minutes = (gap % 20) switch { > 9 when IsPatient => gap % (15 * 1440), < 12 => gap % 240, < 17 => gap % (2 * 1440), < 19 => gap % (5 * 1440), _ => gap % (15 * 1440) };
        return new Pick(Next(), Next(), Next(), Next(), Next(), Next(), minutes);
    }

    public override string ToString() => $"setting {Setting}, numbers {string.Join(' ', Numbers)}";
}

/// <summary>Where a sequence is played: on matters in memory, or through the desk against a database.</summary>
internal interface IWorld
{
    /// <summary>Plays it as the house would; jobs do what is due.</summary>
    Task<Outcome> PlayAsync(Command command, DateTimeOffset now);

    /// <summary>Whether a matter that is seen still has what the citizen was told; else that is judged at the end.</summary>
    bool HasMessages { get; }

    /// <summary>The matter as the next person finds it.</summary>
    Task<Matter> SeeAsync(int no);
}

/// <summary>Plays a sequence on a world and on the oracle side by side, and holds them together after each command.</summary>
internal sealed class Journey(Sequence sequence, IWorld world)
{
    private readonly Oracle oracle = new([.. Enumerable.Range(0, 3).Select(no => Begin(sequence, no))]);
    private readonly List<string> told = [];

    /// <summary>Every row of the path that was taken.</summary>
    public HashSet<string> Rows { get; } = new(StringComparer.Ordinal);

    public int Done { get; private set; }

    public static Guid IdOf(Sequence sequence, int no) => new(sequence.Setting, (short)no, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)(no + 1));

    public async Task RunAsync()
    {
        var now = sequence.Start;
        Invariants[] watched = [new(world.HasMessages), new(world.HasMessages), new(world.HasMessages)];
        foreach (var (no, one) in watched.Index())
        {
            Hold(one.Check(await world.SeeAsync(no), null, Players.Register), "at the beginning", null);
            Rows.UnionWith(one.NewRows);
        }

        foreach (var number in sequence.Numbers)
        {
            var pick = sequence.PickOf(number);
            now = now.AddMinutes(pick.Minutes);
            var command = oracle.Choose(pick, sequence.IsBitter);
            told.Add($"{CivilTime.DateOf(now):MM-dd ddd} {CivilTime.TimeOf(now):HH:mm} {command} in {oracle.Matters[command.Matter].State}");
            var isDone = oracle.Do(command, now);
            var outcome = await world.PlayAsync(command, now);
            Hold(isDone == !outcome.IsRefused ? null : $"the rule says {(isDone ? "done" : "refused")}, the house {outcome.Refusal?.Code ?? "done"} {string.Join(' ', outcome.Refusal?.Values ?? [])}", "outcome", command);
            Done += isDone ? 1 : 0;
            foreach (var (no, one) in watched.Index())
            {
                var matter = await world.SeeAsync(no);
                Hold(Differences.Of(oracle.Matters[no], matter, CivilTime.DateOf(now)), $"matter {no}", command);
                Hold(one.Check(matter, command.Matter == no ? command : null, Players.Register), $"matter {no}", command);
                Rows.UnionWith(one.NewRows);
            }
        }
    }

    private void Hold(string? wrong, string where, Command? command)
    {
        if (wrong is not null)
        {
            throw new InvalidOperationException($"{where}: {wrong}\nafter {command}\n{sequence}\n  {string.Join("\n  ", told)}");
        }
    }

    private static ModelMatter Begin(Sequence sequence, int no)
    {
        var purpose = sequence.Purpose(no);
        var id = IdOf(sequence, no);
        var matter = new ModelMatter
        {
            No = no, First = sequence.First(no), Centre = sequence.Centre, HasPhone = sequence.HasPhone(no), RegisteredAt = sequence.Start, Purpose = purpose, IsPatient = sequence.IsPatient,
            IsDrawn = round => SHA256.HashData([.. id.ToByteArray(), (byte)round])[0] % 20 == 0,
        };
        matter.StartClock(sequence.Start, Oracle.LimitOf(purpose));
        return matter;
    }

    /// <summary>The same beginning for the house.</summary>
    public static Matter Register(Sequence sequence, int no, string number) => Matter.Register(
        new Registration(MatterId.Of(IdOf(sequence, no)), number, [1], "路灯不亮", "青石巷 37 号门口的路灯坏了三天。", ChannelKind.WallCode, sequence.First(no), sequence.Centre)
        {
            Purpose = sequence.Purpose(no),
            AreaCode = Players.Community,
            PhoneHash = sequence.HasPhone(no) ? [7] : null,
        },
        Players.Register, Mover.Citizen, sequence.Start);
}
