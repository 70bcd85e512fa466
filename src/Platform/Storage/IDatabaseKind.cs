using System.Data.Common;
using Huiyin.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Storage;

/// <summary>What differs between SQLite and PostgreSQL; one implementation in each project under src/Storage.</summary>
public interface IDatabaseKind
{
    /// <summary><c>sqlite</c> or <c>postgres</c>, as written in the settings.</summary>
    string Name { get; }

    /// <summary>True where only one may write at a time.</summary>
    bool OneWriter { get; }

    /// <summary>Full text, as this database does it.</summary>
    ITextSearch Search { get; }

    void Use(DbContextOptionsBuilder options, string connection);

    /// <summary>Brings the tables of the district up to date; makes the file or schema where it is missing.</summary>
    Task MigrateAsync(HuiyinDb db, CancellationToken ct);

    /// <summary>Takes <paramref name="count"/> serials of a day at once and answers the first of them, in a short transaction of its own.</summary>
    Task<long> TakeSerialsAsync(HuiyinDb db, DateOnly day, int count, CancellationToken ct);

    /// <summary>Writes what this context holds as new, inside its transaction, many rows at once.</summary>
    Task WriteNewAsync(HuiyinDb db, CancellationToken ct);

    /// <summary>From here to the disposal everything that is read is of one instant; nobody who writes waits for it.</summary>
    Task<IAsyncDisposable> ReadOneInstantAsync(HuiyinDb db, CancellationToken ct);

    /// <summary>What the database itself finds wrong with its file, its keys and its indexes: place and words.</summary>
    Task<IReadOnlyList<(string Place, string What)>> DamageAsync(HuiyinDb db, CancellationToken ct);

    /// <summary>A consistent copy of the district in one file, while others write.</summary>
    Task CopyToAsync(HuiyinDb db, string file, CancellationToken ct);

    /// <summary>Brings back what <see cref="CopyToAsync"/> wrote, into a district without tables.</summary>
    Task RestoreFromAsync(HuiyinDb db, string file, CancellationToken ct);

    /// <summary>Whether the district has tables already.</summary>
    Task<bool> HoldsTablesAsync(HuiyinDb db, CancellationToken ct);

    /// <summary>True when somebody else was faster: a unique index said no, or of two that waited for each other this one had to give way.</summary>
    bool IsLostRace(DbException error);

    /// <summary>True when the database is away, full or busy: the citizen keeps the text and tries again.</summary>
    bool IsUnavailable(DbException error);
}
