using System.Text.Json.Serialization;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform;
using Huiyin.Platform.Files;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Pausing;

/// <summary>T5: what was asked for comes; the clock runs on.</summary>
internal sealed record GiveSupplement(string? Words)
{
    /// <summary>Only forms carry files.</summary>
    [JsonIgnore]
    public IReadOnlyList<Upload> Files { get; init; } = [];
}

internal sealed class GiveSupplementHandler(MatterDesk desk, FileStore files) : MoveHandler<GiveSupplement>(desk)
{
    private const int MostFiles = 3;
    private const string CitizenActor = "citizen";

    protected override Outcome Move(Matter matter, GiveSupplement ask, Register register, Mover mover, DateTimeOffset now) =>
        ask.Files.Count > MostFiles ? PlatformRefusals.TooManyFiles.With(MostFiles) : matter.GiveSupplement(ask.Words, ask.Files.Count, register, mover, now);

    protected override Task<Outcome> BringAsync(Matter matter, GiveSupplement ask, Actor? actor, CancellationToken ct) =>
        files.TakeAllAsync(matter.Id, ask.Files, CitizenActor, true, ct);
}
