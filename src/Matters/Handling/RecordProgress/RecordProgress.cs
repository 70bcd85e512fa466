using System.Text.Json.Serialization;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform;
using Huiyin.Platform.Files;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Handling;

/// <summary>What was done or seen, with photos as evidence; the citizen reads it when it is marked public.</summary>
internal sealed record RecordProgress(string? Words, bool IsPublic)
{
    /// <summary>Only forms carry files.</summary>
    [JsonIgnore]
    public IReadOnlyList<Upload> Files { get; init; } = [];
}

internal sealed class RecordProgressHandler(MatterDesk desk, FileStore files) : MoveHandler<RecordProgress>(desk)
{
    public const int MostFiles = 6;

    protected override Outcome Move(Matter matter, RecordProgress ask, Register register, Mover mover, DateTimeOffset now) =>
        ask.Files.Count > MostFiles ? PlatformRefusals.TooManyFiles.With(MostFiles) : matter.RecordProgress(ask.Words ?? "", ask.IsPublic, ask.Files.Count, register, mover, now);

    protected override async Task<Outcome> BringAsync(Matter matter, RecordProgress ask, Actor? actor, CancellationToken ct)
    {
        foreach (var upload in ask.Files)
        {
            await using var content = upload.Open();
            var taken = await files.TakeAsync(matter.Id.Value, upload.Name, content, actor?.Account ?? Mover.Citizen.Account, ask.IsPublic, ct);
            if (taken.Refusal is { } refusal)
            {
                return refusal;
            }
        }

        return Outcome.Done;
    }
}
