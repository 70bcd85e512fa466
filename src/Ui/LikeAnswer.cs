namespace Huiyin.Ui;

/// <summary>A public answer to which somebody says "me too".</summary>
/// <param name="Slug">What stands in its address, <c>/open/{slug}</c>.</param>
public sealed record LikeAnswer(Guid Matter, string Slug, string Title);

/// <summary>A slot: which answer this slug means, null for one that is not public (any more). Filled by the room that publishes, asked by the form below it.</summary>
public delegate Task<LikeAnswer?> FindLikeAnswer(string? slug, CancellationToken ct);

/// <summary>A slot: the public answers of these matters, for those that have one. Filled by the room that publishes.</summary>
public delegate Task<IReadOnlyList<LikeAnswer>> FindPublicAnswers(IReadOnlyList<Guid> matters, CancellationToken ct);
