using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Rooms;

/// <summary>A room's own tables.</summary>
public interface IRoomMapping
{
    void Map(ModelBuilder model);

    /// <summary>Converters for the room's id types; most rooms have none.</summary>
    void Conventions(ModelConfigurationBuilder conventions);
}

/// <summary>Something that happened in a room and that other rooms may react to.</summary>
public interface IHappening;

/// <summary>An entity that remembers what happened to it until it is saved.</summary>
public interface IHappens
{
    IReadOnlyList<IHappening> Happened { get; }

    void Forget();
}

/// <summary>Writes rows of its own room in the same transaction and raises nothing further.</summary>
public interface IReactTo<in THappening>
    where THappening : IHappening
{
    Task ReactAsync(THappening happened, CancellationToken ct);
}

/// <summary>A typed id over a version-7 GUID.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf Of(Guid value);
}

/// <summary>Finds the sentence of a refusal code; each room adds one for its own Words.</summary>
public sealed record RefusalSentences(Func<string, string?> Find);
