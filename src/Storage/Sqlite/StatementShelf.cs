using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Huiyin.Storage.Sqlite;

/// <summary>The prepared statements of one connection, by their text. A text that comes a second time stays prepared.</summary>
internal sealed class StatementShelf
{
    private const int Most = 200;
    private readonly Dictionary<string, PreparedCommand?> byText = [];

    /// <summary>The prepared command with this one's parameters; the same command while there is none to take.</summary>
    public DbCommand Take(SqliteCommand asked)
    {
        if (!byText.TryGetValue(asked.CommandText, out var kept))
        {
            if (byText.Count == Most)
            {
                Clear();
            }

            byText.Add(asked.CommandText, null);
            return asked;
        }

        if (kept is null)
        {
            byText[asked.CommandText] = kept = new PreparedCommand(asked.CommandText, asked.Connection);
        }

        return kept.IsTaken ? asked : kept.TakeFor(asked);
    }

    public void Clear()
    {
        foreach (var command in byText.Values)
        {
            command?.LetGo();
        }

        byText.Clear();
    }

    // Whoever used it disposes it: then it lies on the shelf again.
    private sealed class PreparedCommand(string text, SqliteConnection? connection) : SqliteCommand(text, connection)
    {
        private bool isOver;

        public bool IsTaken { get; private set; }

        public PreparedCommand TakeFor(SqliteCommand asked)
        {
            IsTaken = true;
            Transaction = asked.Transaction;
            CommandTimeout = asked.CommandTimeout;
            foreach (SqliteParameter parameter in asked.Parameters)
            {
                Parameters.Add(parameter);
            }

            asked.Dispose();
            return this;
        }

        public void LetGo()
        {
            isOver = true;
            if (!IsTaken)
            {
                Dispose();
            }
        }

        protected override void Dispose(bool disposing)
        {
            IsTaken = false;
            if (isOver || !disposing)
            {
                base.Dispose(disposing);
                return;
            }

            Parameters.Clear();
            Transaction = null;
        }
    }
}

/// <summary>Hands EF the prepared command in place of the new one.</summary>
internal sealed class PreparedStatements : DbCommandInterceptor
{
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        eventData.CommandSource is not CommandSource.Migrations && result is SqliteCommand { Connection: KeptConnection connection } command ? connection.Prepared(command) : result;
}
