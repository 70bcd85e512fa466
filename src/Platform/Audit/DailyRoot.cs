using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Huiyin.Platform.Audit;

/// <summary>One fingerprint over the last hash of every chain: of those that grew since the root before directly, of the others through that root.</summary>
/// <remarks>Written down elsewhere (log, bulletin, name of a back-up) it proves later that no tail was cut and no chain taken away (decision 0006).</remarks>
public sealed class DailyRoot
{
    private const int ChainBytes = 16;
    private const int LeafBytes = ChainBytes + sizeof(int) + SHA256.HashSizeInBytes;

    public required int No { get; init; }

    /// <summary>The civil day whose end it seals; for one asked for, the day of asking.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset SealedAt { get; init; }

    /// <summary>Chain, number of entries and last hash of every chain that grew, 52 bytes each, in the order of the chains' ids.</summary>
    public required byte[] Leaves { get; init; }

    public required byte[] Previous { get; init; }

    public required byte[] Root { get; init; }

    public int LeafCount => Leaves.Length / LeafBytes;

    /// <summary>What people read and write down.</summary>
    public string Text => Convert.ToHexString(Root);

    public static DailyRoot Over(IEnumerable<ChainHead> grown, int no, DateOnly day, DateTimeOffset now, byte[] previous)
    {
        var leaves = grown.Select(Pack).ToList();
        leaves.Sort((one, other) => one.AsSpan(0, ChainBytes).SequenceCompareTo(other.AsSpan(0, ChainBytes)));
        byte[] packed = [.. leaves.SelectMany(leaf => leaf)];
        return new DailyRoot { No = no, Day = day, SealedAt = now, Leaves = packed, Previous = previous, Root = Compute(no, day, packed, previous) };
    }

    /// <summary>True when nobody changed it, and it follows the one before it.</summary>
    public bool IsGenuine(byte[] previous) => Previous.AsSpan().SequenceEqual(previous) && Root.AsSpan().SequenceEqual(Compute(No, Day, Leaves, Previous));

    public IEnumerable<ChainHead> Heads()
    {
        for (var at = 0; at + LeafBytes <= Leaves.Length; at += LeafBytes)
        {
            yield return new ChainHead(
                new Guid(Leaves.AsSpan(at, ChainBytes), bigEndian: true), BinaryPrimitives.ReadInt32BigEndian(Leaves.AsSpan(at + ChainBytes)), Leaves[(at + ChainBytes + sizeof(int))..(at + LeafBytes)]);
        }
    }

    private static byte[] Pack(ChainHead head)
    {
        var leaf = new byte[LeafBytes];
        head.Chain.TryWriteBytes(leaf, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(leaf.AsSpan(ChainBytes), head.Count);
        head.Hash.CopyTo(leaf, ChainBytes + sizeof(int));
        return leaf;
    }

    // sha256(2, "no|day|leaves|previous in hex|top of the tree in hex")
    private static byte[] Compute(int no, DateOnly day, byte[] leaves, byte[] previous)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{no}|{day:yyyy-MM-dd}|{leaves.Length / LeafBytes}|{Convert.ToHexString(previous)}|{Convert.ToHexString(Top(leaves))}");
        return SHA256.HashData((byte[])[2, .. Encoding.ASCII.GetBytes(line)]);
    }

    // A leaf is sha256(0, leaf), a knot sha256(1, left, right); who has no neighbour goes up as it is.
    private static byte[] Top(byte[] leaves)
    {
        var level = leaves.Chunk(LeafBytes).Select(leaf => SHA256.HashData((byte[])[0, .. leaf])).ToList();
        while (level.Count > 1)
        {
            level = [.. level.Chunk(2).Select(pair => pair is [var left, var right] ? SHA256.HashData((byte[])[1, .. left, .. right]) : pair[0])];
        }

        return level is [var top] ? top : [];
    }
}
