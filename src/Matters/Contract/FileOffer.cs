using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Contract;

/// <summary>What another room offers on a matter's page, below the moves of the path: a link with its consequence in one line.</summary>
/// <param name="Href">Null when it is not possible now; <paramref name="Small"/> then says why.</param>
public sealed record FileOffer(string Text, string Small, string? Href);

/// <summary>Filled by rooms around the heart (publishing an answer, say); the heart does not know them.</summary>
public interface IOfferOnFile
{
    /// <summary>Null for nothing.</summary>
    Task<FileOffer?> OfferAsync(MatterBrief matter, Actor actor, CancellationToken ct);
}
