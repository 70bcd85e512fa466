using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Matters.Handling;

/// <summary>A place in a list ordered by (DueAt, Id): what stands behind or before it is found without counting.</summary>
internal readonly record struct QueuePlace(DateTimeOffset DueAt, MatterId Id)
{
    public static QueuePlace? Read(string? written)
    {
        var parts = written?.Split('-');
        return parts is [var at, var id] && long.TryParse(at, out var milliseconds) && milliseconds is > 0 and < 253_402_300_800_000 && Guid.TryParseExact(id, "N", out var guid)
            ? new QueuePlace(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), MatterId.Of(guid))
            : null;
    }

    public string Write() => $"{DueAt.ToUnixTimeMilliseconds()}-{Id.Value:N}";

    public IQueryable<Matter> Behind(IQueryable<Matter> matters)
    {
        var (at, id) = this;
        return matters.Where(matter => matter.DueAt > at || (matter.DueAt == at && matter.Id > id));
    }

    public IQueryable<Matter> Before(IQueryable<Matter> matters)
    {
        var (at, id) = this;
        return matters.Where(matter => matter.DueAt < at || (matter.DueAt == at && matter.Id < id));
    }
}
