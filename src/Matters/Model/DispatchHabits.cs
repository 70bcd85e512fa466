using System.IO.Compression;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>How often a unit kept matters of a kind from a place, and how often it gave them back.</summary>
internal readonly record struct UnitHabit(UnitId Unit, int Kept, int Returned);

/// <summary>Whom matters of a category and area went to, on each level of both.</summary>
internal sealed class DispatchHabits
{
    private const char Between = '|';
    private const int RuledWeight = 3; // a ruling is binding: it says more than a dispatch nobody spoke against
    private static readonly int[] CategoryLevels = [6, 4, 2];
    private static readonly int[] AreaLevels = [12, 9, 0];

    private readonly Dictionary<string, Dictionary<UnitId, (int Kept, int Returned)>> counts;

    public DispatchHabits()
        : this([])
    {
    }

    private DispatchHabits(Dictionary<string, Dictionary<UnitId, (int Kept, int Returned)>> counts) => this.counts = counts;

    /// <summary>A matter that this unit kept in the end.</summary>
    public void Keep(string category, string? area, UnitId unit, bool isRuled) => Count(category, area, unit, isRuled ? RuledWeight : 1, 0);

    /// <summary>An order that this unit gave back.</summary>
    public void Return(string category, string? area, UnitId unit) => Count(category, area, unit, 0, 1);

    /// <summary>The units for this very category and area, the most frequent first; empty where there was none. Shorter codes ask a level above, null for anywhere.</summary>
    public IReadOnlyList<UnitHabit> At(string category, string? area) => counts.TryGetValue(Key(category, area ?? ""), out var units)
        ? [.. units.Select(pair => new UnitHabit(pair.Key, pair.Value.Kept, pair.Value.Returned)).OrderByDescending(habit => habit.Kept).ThenBy(habit => habit.Unit.Value)]
        : [];

    public byte[] Save()
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(file, CompressionLevel.Fastest, leaveOpen: true)))
        {
            writer.Write(counts.Count);
            foreach (var (key, units) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.Write(key);
                writer.Write(units.Count);
                foreach (var (unit, count) in units.OrderBy(pair => pair.Key.Value))
                {
                    writer.Write(unit.Value.ToByteArray());
                    writer.Write(count.Kept);
                    writer.Write(count.Returned);
                }
            }
        }

        return file.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static DispatchHabits Load(byte[] file)
    {
        try
        {
            using var reader = new BinaryReader(new BrotliStream(new MemoryStream(file), CompressionMode.Decompress));
            var read = new Dictionary<string, Dictionary<UnitId, (int, int)>>(StringComparer.Ordinal);
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var units = read[reader.ReadString()] = [];
                for (var more = reader.ReadInt32(); more > 0; more--)
                {
                    units[UnitId.Of(new Guid(reader.ReadBytes(16)))] = (reader.ReadInt32(), reader.ReadInt32());
                }
            }

            return new DispatchHabits(read);
        }
        catch (Exception error) when (error is IOException or ArgumentException)
        {
            throw new InvalidDataException("The habits cannot be read.", error);
        }
    }

    private void Count(string category, string? area, UnitId unit, int kept, int returned)
    {
        foreach (var level in CategoryLevels.Select(length => Cut(category, length)).Distinct())
        {
            foreach (var place in AreaLevels.Select(length => Cut(area ?? "", length)).Distinct())
            {
                var units = counts.TryGetValue(Key(level, place), out var known) ? known : counts[Key(level, place)] = [];
                var before = units.GetValueOrDefault(unit);
                units[unit] = (before.Kept + kept, before.Returned + returned);
            }
        }
    }

    private static string Cut(string code, int length) => code.Length > length ? code[..length] : code;

    private static string Key(string category, string area) => category + Between + area;
}
