namespace Huiyin.Platform.Rooms;

/// <summary>Why a wish was not granted, seen from the outside; decides the HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>What was typed cannot be taken as it is (400).</summary>
    Input,

    /// <summary>Unknown, or no right to know (404): both look alike.</summary>
    NotFound,

    /// <summary>The thing is not in the state for this, or somebody was faster (409).</summary>
    Conflict,

    /// <summary>Too often (429).</summary>
    TooMany,
}

/// <summary>A stable code; the sentence for people stands in the room's Words under the same key.</summary>
public sealed record Refusal(string Code, RefusalKind Kind = RefusalKind.Conflict, string? Field = null)
{
    /// <summary>Values for the placeholders of the sentence.</summary>
    public IReadOnlyList<object?> Values { get; init; } = [];

    public Refusal With(params object?[] values) => this with { Values = values };

    public Refusal On(string field) => this with { Field = field };
}

/// <summary>Done, or refused with a reason.</summary>
public readonly record struct Outcome(Refusal? Refusal)
{
    public static readonly Outcome Done;

    public bool IsRefused => Refusal is not null;

    public static implicit operator Outcome(Refusal refusal) => new(refusal);

    public static Outcome FromRefusal(Refusal refusal) => new(refusal);
}

/// <summary>An answer, or a refusal with a reason.</summary>
public readonly record struct Outcome<T>(T? Value, Refusal? Refusal)
{
    public bool IsRefused => Refusal is not null;

    /// <summary>The answer; asking for it on a refusal is a programming error.</summary>
    public T Must => Refusal is null ? Value! /* set whenever Refusal is null */ : throw new InvalidOperationException($"refused: {Refusal.Code}");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);

    public static Outcome<T> FromRefusal(Refusal refusal) => new(default, refusal);
}
