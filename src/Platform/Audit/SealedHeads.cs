using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Audit;

/// <summary>Where every chain ended when it was last sealed.</summary>
public sealed class SealedHeads
{
    private readonly Dictionary<Guid, (int Count, byte[] Hash, int No)> heads = [];

    public int LastNo { get; private set; }

    public byte[] LastRoot { get; private set; } = [];

    public IEnumerable<Guid> Chains => heads.Keys;

    public static async Task<SealedHeads> ReadAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var all = new SealedHeads();
        await foreach (var root in db.Set<DailyRoot>().AsNoTracking().OrderBy(root => root.No).AsAsyncEnumerable().WithCancellation(ct))
        {
            (all.LastNo, all.LastRoot) = (root.No, root.Root);
            foreach (var head in root.Heads())
            {
                all.heads[head.Chain] = (head.Count, head.Hash, root.No);
            }
        }

        return all;
    }

    public int CountOf(Guid chain) => heads.GetValueOrDefault(chain).Count;

    /// <summary>What is wrong with a chain that was sealed; null when it holds the sealed entry where it stood, or was never sealed.</summary>
    /// <param name="hashAt">The hash of the n-th entry, counted from 1; null where there is none.</param>
    public string? WhatIsWrong(Guid chain, Func<int, byte[]?> hashAt)
    {
        ArgumentNullException.ThrowIfNull(hashAt);
        return !heads.TryGetValue(chain, out var head) ? null
            : hashAt(head.Count) is not { } hash ? $"had {head.Count} entries when root {head.No} sealed it; the last of them are gone"
            : hash.AsSpan().SequenceEqual(head.Hash) ? null
            : $"has another entry {head.Count} than root {head.No} sealed";
    }

    public string Missing(Guid chain) => $"had {heads[chain].Count} entries when root {heads[chain].No} sealed it, and is gone";
}
