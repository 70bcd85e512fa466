using System.Security.Cryptography;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Storage;

/// <summary>One row that says whether the register changed. Random, not counted: two writers at once leave two different stamps.</summary>
internal sealed class RegisterVersion
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    public long Stamp { get; private set; }

    /// <summary>Every change of the register calls this before it saves, so that all nodes draw the picture anew.</summary>
    public static async Task BumpAsync(HuiyinDb db, CancellationToken ct)
    {
        var row = await db.Set<RegisterVersion>().SingleOrDefaultAsync(ct);
        if (row is null)
        {
            row = new RegisterVersion();
            db.Add(row);
        }

        row.Stamp = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));
        RegisterMemory.Of(db.District).Doubt();
    }

    /// <summary>Saves a change of the register with its line in the audit log.</summary>
    public static async Task<Outcome> CommitAsync(HuiyinDb db, AuditLog audit, string kind, string by, string what, CancellationToken ct)
    {
        await BumpAsync(db, ct);
        await audit.AddAsync(kind, by, what, ct);
        return await db.CommitAsync(ct);
    }
}
