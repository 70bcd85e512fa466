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
    protected override Outcome Move(Matter matter, RecordProgress ask, Register register, Mover mover, DateTimeOffset now) =>
        ask.Files.Count > TakenFiles.MostOfStaff ? PlatformRefusals.TooManyFiles.With(TakenFiles.MostOfStaff) : matter.RecordProgress(ask.Words ?? "", ask.IsPublic, ask.Files.Count, register, mover, now, TakenFiles.CountPictures(ask.Files));

    protected override Task<Outcome> BringAsync(Matter matter, RecordProgress ask, Actor? actor, CancellationToken ct) =>
        files.TakeAllAsync(matter.Id, ask.Files, actor?.Account ?? Mover.Citizen.Account, ask.IsPublic, ct);
}
