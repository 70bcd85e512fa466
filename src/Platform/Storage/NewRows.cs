using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Huiyin.Platform.Storage;

/// <summary>The new rows of one table that a context holds, for databases that take many at once.</summary>
public sealed record NewRows(ITable Table, IReadOnlyList<IColumnMapping> Columns, IReadOnlyList<EntityEntry> Entries)
{
    /// <summary>Table by table, those first that others point at.</summary>
    public static IReadOnlyList<NewRows> Of(DbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var byType = db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Added).GroupBy(entry => entry.Metadata).ToList();
        return [.. byType.OrderBy(group => Depth(group.Key)).Select(group =>
        {
            var mapping = group.Key.GetTableMappings().Single();
            return new NewRows((ITable)mapping.Table, [.. mapping.ColumnMappings.Cast<IColumnMapping>()], [.. group]);
        })];
    }

    /// <summary>The value of a column as the database keeps it.</summary>
    public static object? Value(EntityEntry entry, IColumnMapping column)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(column);
        var value = entry.CurrentValues[column.Property];
        return column.TypeMapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    private static int Depth(IEntityType type) => type.GetForeignKeys().Where(key => key.PrincipalEntityType != type).Select(key => 1 + Depth(key.PrincipalEntityType)).DefaultIfEmpty(0).Max();
}
