using System.Text.Encodings.Web;
using System.Text.Json;
using Huiyin.Platform.Audit;

namespace Huiyin.Matters.Model;

/// <summary>Who did what when: append-only, each entry holds the hash of the one before it (decision 0006).</summary>
internal sealed class TimelineEntry
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required Guid Id { get; init; }

    public required int Sequence { get; init; }

    /// <summary>A row of the path (<c>T9</c>), or <c>contact</c>, <c>progress</c>, <c>note</c>, <c>proposal</c> …</summary>
    public required string Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Account, <c>citizen</c>, <c>system</c> or <c>import</c>.</summary>
    public required string Actor { get; init; }

    public required string ActorName { get; init; }

    public required Guid? ActorUnit { get; init; }

    /// <summary>Whether the citizen reads it; internal entries never leave the desks.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Values for the sentence <c>entry.Kind</c>, as a JSON list.</summary>
    public required string Values { get; init; }

    /// <summary>What somebody wrote; may be erased by the retention rule, its hash stays.</summary>
    public string? Text { get; init; }

    public required byte[] PayloadHash { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }

    public static TimelineEntry After(byte[] before, int sequence, MatterEntry what, Guid matter, Mover who, DateTimeOffset now)
    {
        var values = JsonSerializer.Serialize(what.Values, Plain);
        var payload = HashChain.PayloadHash(values + "\u001f" + what.Text);
        return new TimelineEntry
        {
            Id = Guid.CreateVersion7(now),
            Sequence = sequence,
            Kind = what.Kind,
            At = now,
            Actor = who.Account,
            ActorName = who.Name,
            ActorUnit = who.Unit?.Value,
            IsPublic = what.IsPublic,
            Values = values,
            Text = what.Text,
            PayloadHash = payload,
            PreviousHash = before,
            Hash = HashChain.Next(before, sequence, matter, what.Kind, now, who.Account, payload),
        };
    }

    public IReadOnlyList<string> ReadValues() => JsonSerializer.Deserialize<string[]>(Values) ?? [];

    /// <summary>True when nobody changed this entry or the place it stands at.</summary>
    public bool IsGenuine(Guid matter, byte[] before) =>
        PayloadHash.AsSpan().SequenceEqual(HashChain.PayloadHash(Values + "\u001f" + Text)) && IsInChain(matter, before);

    /// <summary>The same for an entry whose words were taken away by rule: their hash stands for them.</summary>
    public bool IsInChain(Guid matter, byte[] before) =>
        PreviousHash.AsSpan().SequenceEqual(before)
        && Hash.AsSpan().SequenceEqual(HashChain.Next(before, Sequence, matter, Kind, At, Actor, PayloadHash));
}

/// <summary>What is to be written to the timeline.</summary>
internal sealed record MatterEntry(string Kind, bool IsPublic, string? Text = null, params string[] Values);

/// <summary>What the citizen is to be told of a step: values behind number, unit, date and link.</summary>
internal sealed record Told(string Step, IReadOnlyList<string> Values, DateTimeOffset At);
