using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Huiyin.Platform.Storage;

/// <summary>The points of <see cref="Chaos"/> that lie inside the database's own work; in place only where a death was ordered.</summary>
internal sealed class ChaosInStorage : IDbTransactionInterceptor, IDbCommandInterceptor
{
    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        // Everything is written, and nothing of it counts yet.
        Chaos.At("before-commit");
        return ValueTask.FromResult(result);
    }

    public ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource == CommandSource.Migrations)
        {
            Chaos.At("migration-step");
        }

        return ValueTask.FromResult(result);
    }
}
