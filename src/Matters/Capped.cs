using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters;

/// <summary>Counts to 1,000 and no further (rule of lists): what is more is shown as 1000+.</summary>
internal static class Capped
{
    public const int Most = 1000;

    public static Task<int> CountAsync<T>(IQueryable<T> rows, CancellationToken ct) => rows.Select(row => 1).Take(Most + 1).CountAsync(ct);
}
