using System.IO.Compression;
using System.Security.Cryptography;

namespace Huiyin.TextSense.Classifying;

/// <summary>Why a model cannot be read.</summary>
public enum ModelTrouble
{
    /// <summary>The file is something else.</summary>
    NotAModel,

    /// <summary>Written by another version of the program: train anew.</summary>
    OtherVersion,

    /// <summary>Bytes are missing or changed.</summary>
    Damaged,
}

/// <summary>A model that cannot be read.</summary>
public sealed class ModelUnreadableException(ModelTrouble trouble) : Exception($"The model cannot be read: {trouble}.")
{
    /// <summary>Why.</summary>
    public ModelTrouble Trouble { get; } = trouble;
}

/// <summary>A model as bytes: a mark, the version, the SHA-256 of what follows, and the weights, packed.</summary>
public static class TextModelFile
{
    private const int Version = 1;
    private const int MostLabels = 10_000;
    private const int MostRuns = 20_000_000;
    private static readonly byte[] Mark = "HYTEXT\r\n"u8.ToArray();

    /// <summary>The same model gives the same bytes.</summary>
    public static byte[] Save(TextModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new BinaryWriter(zip))
        {
            Write(writer, model);
        }

        using var file = new MemoryStream();
        file.Write(Mark);
        file.Write(BitConverter.GetBytes(Version));
        file.Write(SHA256.HashData(packed.ToArray()));
        packed.WriteTo(file);
        return file.ToArray();
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="ModelUnreadableException">It is no model, of another version, or damaged.</exception>
    public static TextModel Load(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var head = Mark.Length + sizeof(int) + SHA256.HashSizeInBytes;
        if (!file.AsSpan().StartsWith(Mark))
        {
            throw new ModelUnreadableException(ModelTrouble.NotAModel);
        }

        if (file.Length < head)
        {
            throw new ModelUnreadableException(ModelTrouble.Damaged);
        }

        if (BitConverter.ToInt32(file, Mark.Length) != Version)
        {
            throw new ModelUnreadableException(ModelTrouble.OtherVersion);
        }

        if (!SHA256.HashData(file.AsSpan(head)).AsSpan().SequenceEqual(file.AsSpan(head - SHA256.HashSizeInBytes, SHA256.HashSizeInBytes)))
        {
            throw new ModelUnreadableException(ModelTrouble.Damaged);
        }

        try
        {
            using var reader = new BinaryReader(new BrotliStream(new MemoryStream(file, head, file.Length - head), CompressionMode.Decompress));
            return Read(reader);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or ArgumentException or OverflowException)
        {
            throw new ModelUnreadableException(ModelTrouble.Damaged);
        }
    }

    private static void Write(BinaryWriter writer, TextModel model)
    {
        writer.Write(model.Levels.Count);
        foreach (var level in model.Levels)
        {
            writer.Write(level);
        }

        writer.Write(model.Texts);
        writer.Write(model.Readers.Count);
        foreach (var (above, reader) in model.Readers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(above);
            writer.Write(reader.Labels.Length);
            foreach (var label in reader.Labels)
            {
                writer.Write(label);
            }

            writer.Write(reader.Vocabulary.Size);
            for (var run = 0; run < reader.Vocabulary.Size; run++)
            {
                writer.Write(reader.Vocabulary.Keys[run]);
                writer.Write(reader.Vocabulary.Rarity[run]);
                writer.Write(reader.Spread[run]);
            }

            // Half the width is enough: no trial moved by it.
            foreach (var weight in reader.Weights)
            {
                writer.Write((Half)weight);
            }

            foreach (var number in reader.Thresholds.Concat(reader.Sharpness))
            {
                writer.Write(number);
            }
        }
    }

    private static TextModel Read(BinaryReader reader)
    {
        var levels = Numbers(reader, MostLabels, reader.ReadInt32);
        var texts = reader.ReadInt32();
        var readers = new Dictionary<string, LabelReader>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            readers.Add(reader.ReadString(), ReadOne(reader));
        }

        return new TextModel(levels, readers, texts);
    }

    private static LabelReader ReadOne(BinaryReader reader)
    {
        var labels = Numbers(reader, MostLabels, reader.ReadString);
        var runs = Numbers(reader, MostRuns, () => (Key: reader.ReadUInt64(), Rarity: reader.ReadSingle(), Spread: reader.ReadSingle()));
        var stride = labels.Length * LabelReader.Readers;
        var weights = new float[checked(runs.Length * stride)];
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = (float)reader.ReadHalf();
        }

        double[] rest = [.. Enumerable.Range(0, stride + LabelReader.Readers).Select(_ => reader.ReadDouble())];
        var vocabulary = new Vocabulary(Array.ConvertAll(runs, run => run.Key), Array.ConvertAll(runs, run => run.Rarity));
        return new LabelReader(labels, vocabulary, Array.ConvertAll(runs, run => run.Spread), weights, rest[..stride], rest[stride..]);
    }

    private static T[] Numbers<T>(BinaryReader reader, int most, Func<T> next)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > most)
        {
            throw new InvalidDataException();
        }

        var read = new T[count];
        for (var at = 0; at < count; at++)
        {
            read[at] = next();
        }

        return read;
    }
}
