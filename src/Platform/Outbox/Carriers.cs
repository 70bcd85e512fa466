using Huiyin.Platform.Districts;

namespace Huiyin.Platform.Outbox;

/// <summary>How one try ended.</summary>
/// <param name="Error">A word for the administrator; null when it arrived.</param>
public readonly record struct Carried(OutboxState State, string? Error = null)
{
    public static readonly Carried Arrived = new(OutboxState.Sent);

    public static Carried NotYet(string error) => new(OutboxState.Waiting, error);
}

/// <summary>Takes messages of one kind to their receivers: phones, or web hooks.</summary>
public interface ICarryMessages
{
    bool Carries(OutboxMessage message);

    /// <summary>One try. Whatever it throws is a failed try.</summary>
    Task<Carried> CarryAsync(District district, OutboxMessage message, CancellationToken ct);
}

/// <summary>Phones, through the sender that the operator chose.</summary>
internal sealed class PhoneCarrier(IMessageSender sender) : ICarryMessages
{
    public bool Carries(OutboxMessage message) => message.Hook is null;

    public async Task<Carried> CarryAsync(District district, OutboxMessage message, CancellationToken ct)
    {
        await sender.SendAsync(district, message.Id, district.Keys.Unseal(message.SealedAddress) ?? "", district.Keys.Unseal(message.SealedText) ?? "", ct);
        return Carried.Arrived;
    }
}
