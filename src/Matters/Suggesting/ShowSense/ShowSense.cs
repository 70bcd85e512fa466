using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>How often the first suggestion was taken, in a week or for a class.</summary>
internal sealed record TakenShare(string Name, int Count, int Accepted, int AmongThree, int RightCategory)
{
    public double Share => Count == 0 ? 0 : (double)Accepted / Count;

    public int Corrected => Count - Accepted;
}

/// <summary>One version without its weights.</summary>
internal sealed record VersionLine(
    Guid Id, DateTimeOffset MadeAt, string? MadeBy, int Texts, int Tried, double Accuracy, double MacroF1, double TopThree, double CalibrationError, double? AccuracyBefore, TextModelStatus Status, DateTimeOffset? UsedFrom);

/// <param name="Weeks">The last twelve, the oldest first.</param>
/// <param name="Classes">By the first level of the chosen category, the most frequent first, over the same weeks.</param>
internal sealed record SenseView(bool IsOn, IReadOnlyList<VersionLine> Versions, IReadOnlyList<TakenShare> Weeks, IReadOnlyList<TakenShare> Classes, TakenShare All)
{
    public LearnResult? Learned { get; init; }

    public Refusal? Refusal { get; init; }

    public VersionLine? Used => Versions.FirstOrDefault(version => version.Status == TextModelStatus.InUse);
}

/// <summary>The administrator's page of what the house has learned: figures, versions, the way back.</summary>
internal sealed class ShowSenseHandler(HuiyinDb db, Suggestions suggestions, IRegisters registers, TimeProvider clock)
{
    private const int WeeksShown = 12;
    private const int DaysOfWeek = 7;

    public async Task<SenseView> HandleAsync(CancellationToken ct)
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var from = today.AddDays(1 - (WeeksShown * DaysOfWeek));
        var start = CivilTime.StartOf(from);
        var records = await db.Set<SuggestionRecord>().AsNoTracking().Where(record => record.At >= start)
            .Select(record => new Taken(record.At, record.Category, record.ChosenCategory, record.IsAccepted, record.IsAmongThree)).ToListAsync(ct);
        var register = await registers.CurrentAsync(ct);
        var weeks = records.ToLookup(record => (CivilTime.DateOf(record.At).DayNumber - from.DayNumber) / DaysOfWeek);
        return new SenseView(
            suggestions.IsOn,
            await db.Set<TextModelVersion>().OrderByDescending(version => version.MadeAt).Select(version => new VersionLine(
                version.Id, version.MadeAt, version.MadeBy, version.Texts, version.Tried, version.Accuracy, version.MacroF1, version.TopThree, version.CalibrationError, version.AccuracyBefore, version.Status, version.UsedFrom)).ToListAsync(ct),
            [.. Enumerable.Range(0, WeeksShown).Select(week => ShareOf($"{from.AddDays(week * DaysOfWeek):MM-dd}", weeks[week]))],
            [.. records.Where(record => record.Chosen is { Length: >= 2 }).GroupBy(record => record.Chosen![..2] /* filtered */)
                .Select(group => ShareOf(register.Category(group.Key)?.Name ?? group.Key, group)).OrderByDescending(share => share.Count)],
            ShareOf("", records));
    }

    private static TakenShare ShareOf(string name, IEnumerable<Taken> records)
    {
        var all = records.ToList();
        return new TakenShare(name, all.Count, all.Count(one => one.IsAccepted), all.Count(one => one.IsAmongThree), all.Count(one => one.Category is not null && one.Category == one.Chosen));
    }

    private sealed record Taken(DateTimeOffset At, string? Category, string? Chosen, bool IsAccepted, bool IsAmongThree);
}

/// <summary>Puts an earlier version back in use; the next better one replaces it again at night.</summary>
internal sealed class UseVersionHandler(HuiyinDb db, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Guid id, CancellationToken ct)
    {
        var version = await db.Set<TextModelVersion>().SingleOrDefaultAsync(version => version.Id == id, ct);
        if (version is null)
        {
            return MatterRefusals.NotFound;
        }

        await LearnDecisionsHandler.UseAsync(db, version, clock.GetUtcNow(), ct);
        return Outcome.Done;
    }
}
