using System.Text.Encodings.Web;
using System.Text.Json;
using Huiyin.Exchange.Model;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;

namespace Huiyin.Exchange.Hooks;

/// <summary>What a hook is sent: number, state, dates; never a word of the matter, nothing of a person.</summary>
internal static class HookDeliveries
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static OutboxMessage Of(Hook hook, string name, Guid about, MatterBrief? matter, Register register, HuiyinDb db, DateTimeOffset at)
    {
        var id = Guid.CreateVersion7(at);
        var body = JsonSerializer.Serialize(new { Id = id.ToString("N"), Event = name, At = at.UtcDateTime, District = db.District.Key, Matter = matter is null ? null : Brief(matter, register) }, Plain);
        return new OutboxMessage
        {
            Id = id,
            About = about,
            Hook = hook.Id,
            Kind = name,
            SealedText = db.District.Keys.Seal(body) ?? "",
            CreatedAt = at,
            DueAt = at,
        };
    }

    private static object Brief(MatterBrief matter, Register register) => new
    {
        matter.Number,
        State = matter.State.ToString(),
        Channel = matter.Channel.ToString(),
        Purpose = matter.Purpose?.ToString(),
        Category = matter.CategoryCode,
        Area = matter.AreaCode,
        Venue = matter.VenueNumber,
        Unit = register.Unit(matter.Responsible)?.Code,
        RegisteredAt = matter.RegisteredAt.UtcDateTime,
        matter.DueDate,
        AnsweredAt = matter.AnsweredAt?.UtcDateTime,
        Result = matter.Result?.ToString(),
        matter.Stars,
    };
}
