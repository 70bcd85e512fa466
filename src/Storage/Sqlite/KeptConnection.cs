using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Huiyin.Platform;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Huiyin.Storage.Sqlite;

/// <summary>
/// A connection that stays open between two uses, with its prepared statements: opening it and preparing what was prepared a moment ago cost
/// as much as the work itself (decision 0008). EF's own SQL functions (decimals, regular expressions) are not tied to it: nothing here uses them.
/// </summary>
internal sealed class KeptConnection(string connectionString, KeptConnections all) : SqliteConnection(connectionString)
{
    private static readonly string Settings = $"PRAGMA foreign_keys=ON; PRAGMA synchronous={(Chaos.IsSabotaged("synchronous-off") ? "OFF" : "FULL")}; PRAGMA busy_timeout=30000; PRAGMA cache_size=-4000; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=4000;";

    private readonly StatementShelf shelf = new();
    private long since;
    private volatile bool isResting;
    private volatile int closingThread;

    /// <summary>Closed for whoever asks, while it rests: who wants it opens it, and is then its only user.</summary>
    public override ConnectionState State => isResting && closingThread != Environment.CurrentManagedThreadId ? ConnectionState.Closed : base.State;

    /// <summary>The prepared command for a new one, or the new one. EF asks before it opens.</summary>
    public DbCommand Prepared(SqliteCommand asked)
    {
        all.Wakes(this);
        return base.State == ConnectionState.Open ? shelf.Take(asked) : asked;
    }

    public override void Open()
    {
        all.Wakes(this);
        isResting = false;
        if (base.State == ConnectionState.Open)
        {
            return;
        }

        base.Open();
        using var command = CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override void Close()
    {
        if (State != ConnectionState.Open)
        {
            return;
        }

        // Rolls back what was not committed.
        Transaction?.Dispose();
        since = Stopwatch.GetTimestamp();
        isResting = true;
        all.Rests(this);
    }

    public bool RestsLongerThan(TimeSpan time) => Stopwatch.GetElapsedTime(since) > time;

    /// <summary>Really closes it.</summary>
    public void LetGo()
    {
        closingThread = Environment.CurrentManagedThreadId;
        shelf.Clear();
        base.Close();
        isResting = false;
        closingThread = 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            all.Wakes(this);
            LetGo();
        }

        base.Dispose(disposing);
    }
}

/// <summary>The connections of one district's file: hands them to EF and closes those that have rested long.</summary>
internal sealed class KeptConnections(string connectionString) : DbConnectionInterceptor, IDisposable
{
    // Each holds pages and statements in memory. Contexts come out of their pool in turn: a limit below their number would close each just before it is wanted.
    private const int Most = 64;
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(2);

    private readonly Lock guard = new();
    private readonly List<KeptConnection> resting = [];
    private bool isOver;

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
    {
        // EF opens others for itself, read-only ones for instance.
        var asked = eventData.ConnectionString;
        return asked == connectionString ? InterceptionResult<DbConnection>.SuppressWithResult(new KeptConnection(connectionString, this)) : result;
    }

    /// <summary>From now on nobody else closes it.</summary>
    public void Wakes(KeptConnection connection)
    {
        lock (guard)
        {
            resting.Remove(connection);
        }
    }

    /// <summary>From now on it may be closed, to be opened again when it is wanted.</summary>
    public void Rests(KeptConnection connection)
    {
        lock (guard)
        {
            resting.Add(connection);
            // Closed under the lock: its context may be about to wake it.
            while (resting.Count > 0 && (isOver || resting.Count > Most || resting[0].RestsLongerThan(LongestRest)))
            {
                resting[0].LetGo();
                resting.RemoveAt(0);
            }
        }
    }

    public void Dispose()
    {
        lock (guard)
        {
            isOver = true;
            resting.ForEach(one => one.LetGo());
            resting.Clear();
        }
    }
}
