using System.Security.Cryptography;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Files;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Verifying;

/// <summary>What belongs to no room: the district's chain, the files.</summary>
internal sealed class VerifyPlatform(HuiyinDb db, FileStore files, TimeProvider clock) : IVerify
{
    private static readonly TimeSpan StrayPatience = TimeSpan.FromHours(24);

    public async Task VerifyAsync(VerifyRun run, CancellationToken ct)
    {
        await CheckChainAsync(run, ct);
        await CheckRootsAsync(run, ct);
        await CheckFilesAsync(run, ct);
    }

    // I7, I9: the chain of what belongs to no matter.
    private async Task CheckChainAsync(VerifyRun run, CancellationToken ct)
    {
        byte[] before = [];
        var sequence = 0;
        var hashes = new List<byte[]>();
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (entry.Sequence != ++sequence)
            {
                run.Blame("I7", $"audit {entry.Sequence}", $"stands at {sequence}: an entry is missing before it");
                sequence = entry.Sequence;
            }

            if (!entry.IsGenuine(before))
            {
                run.Blame("I9", $"audit {entry.Sequence}", "is not what was written, or not after what was written before it");
            }

            before = entry.Hash;
            hashes.Add(before);
        }

        if (run.Sealed.WhatIsWrong(Guid.Empty, at => at <= hashes.Count ? hashes[at - 1] : null) is { } wrong)
        {
            run.Blame("I9", "audit", wrong);
        }

        run.Look("I7", sequence);
        run.Look("I9", sequence);
    }

    // I9: the roots themselves; whether the chains still end where they were sealed, each room says of its own.
    private async Task CheckRootsAsync(VerifyRun run, CancellationToken ct)
    {
        byte[] before = [];
        var no = 0;
        await foreach (var root in db.Set<DailyRoot>().AsNoTracking().OrderBy(root => root.No).AsAsyncEnumerable().WithCancellation(ct))
        {
            run.Look("I9");
            if (root.No != ++no || !root.IsGenuine(before))
            {
                run.Blame("I9", $"root {root.No}", "is not what was sealed, or not after what was sealed before it");
                no = root.No;
            }

            if (run.Anchor is { } anchor && anchor.No == root.No && !string.Equals(anchor.Root, root.Text, StringComparison.OrdinalIgnoreCase))
            {
                run.Blame("I9", $"root {root.No}", $"reads {root.Text}; {anchor.Root} was written down");
            }

            before = root.Root;
        }

        if (run.Anchor?.No > no)
        {
            run.Blame("I9", $"root {run.Anchor?.No}", "was written down and is gone");
        }
    }

    // I15
    private async Task CheckFilesAsync(VerifyRun run, CancellationToken ct)
    {
        var known = new HashSet<Guid>();
        await foreach (var file in db.Set<StoredFile>().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            run.Look("I15");
            known.Add(file.Id);
            if (await WhatIsWrongAsync(file, ct) is { } what)
            {
                run.Blame("I15", $"file {file.Id:N}", what);
            }
        }

        foreach (var (id, name, at) in files.OnDisk())
        {
            if ((id is null || !known.Contains(id.Value)) && clock.GetUtcNow() - at > StrayPatience)
            {
                run.Blame("I15", $"file {name}", "belongs to no row");
            }
        }
    }

    private async Task<string?> WhatIsWrongAsync(StoredFile file, CancellationToken ct)
    {
        await using var stream = files.Open(file);
        if (stream is null)
        {
            return "is gone";
        }

        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, ct);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.Hash ? "holds other bytes than were brought in"
            : FileKind.Recognise(file.Name, bytes) is { } kind && kind.Clean(bytes)?.Length != bytes.Length ? "still says where or with what it was taken"
            : null;
    }
}
