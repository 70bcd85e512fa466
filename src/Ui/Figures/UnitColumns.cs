namespace Huiyin.Ui;

/// <summary>Columns that a room further up adds to a table by unit of a room below, which does not know it.</summary>
/// <param name="Heads">Their names.</param>
/// <param name="Cells">By the unit's id; a unit without is shown with 「—」.</param>
/// <param name="Total">For the last line.</param>
public sealed record UnitColumns(IReadOnlyList<string> Heads, IReadOnlyDictionary<Guid, IReadOnlyList<string>> Cells, IReadOnlyList<string> Total);

/// <summary>Filled by a room further up: rates beside counts, say.</summary>
public interface IUnitColumns
{
    /// <summary>As things stand now.</summary>
    Task<UnitColumns> ReadAsync(CancellationToken ct);
}
