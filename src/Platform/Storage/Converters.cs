using Huiyin.Platform.Rooms;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Huiyin.Platform.Storage;

/// <summary>SQLite cannot order DateTimeOffset: instants are integer milliseconds there.</summary>
internal sealed class InstantToMilliseconds()
    : ValueConverter<DateTimeOffset, long>(instant => instant.ToUnixTimeMilliseconds(), ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));

/// <summary>PostgreSQL keeps instants in UTC only, and both databases keep the same milliseconds.</summary>
internal sealed class InstantToUtc()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds()), stored => stored);

/// <summary>Keeps a typed id as its GUID.</summary>
public sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
    where TId : struct, IId<TId>
{
    private static TId Make(Guid value) => TId.Of(value);
}
