using Huiyin.Matters.Model;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Huiyin.TextSense.Classifying;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>What came of learning.</summary>
internal enum LearnResult
{
    /// <summary>Fewer decisions than are worth learning from.</summary>
    TooFew,

    /// <summary>The new version is in use.</summary>
    InUse,

    /// <summary>It was worse than the one in use and is not used.</summary>
    NotBetter,
}

/// <summary>Learns from the district's own dispatches: every night by itself, and whenever the administrator asks.</summary>
internal sealed class LearnDecisionsHandler(HuiyinDb db, Suggestions suggestions, TimeProvider clock) : IJob
{
    /// <summary>How often the job looks whether it is night.</summary>
    public static readonly TimeSpan Rhythm = TimeSpan.FromMinutes(20);

    private const int Fewest = 200;
    private const int MostTexts = 50_000;
    private const int MostVersions = 14;
    private const int FewestToTry = 30;
    private const double Slack = 0.005; // as good as
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(730);
    private static readonly TimeSpan NewestMonth = TimeSpan.FromDays(31);
    private static readonly TimeSpan Night = TimeSpan.FromHours(20);
    private static readonly TrainingPlan Plan = new([2, 4]);

    public async Task RunAsync(CancellationToken ct)
    {
        var last = await db.Set<TextModelVersion>().OrderByDescending(version => version.MadeAt).Select(version => (DateTimeOffset?)version.MadeAt).FirstOrDefaultAsync(ct);
        var now = clock.GetUtcNow();
        var isNight = now.ToOffset(CivilTime.Offset).Hour is >= 1 and < 5;
        if (suggestions.LearnsAtNight && (last is null || (isNight && now - last > Night)))
        {
            await LearnAsync(null, ct);
        }
    }

    /// <param name="account">Who asked; null at night.</param>
    public async Task<LearnResult> LearnAsync(string? account, CancellationToken ct)
    {
        var decisions = await new Decisions(db).SinceAsync(clock.GetUtcNow() - Remembered, MostTexts, ct);
        if (decisions.Count < Fewest)
        {
            return LearnResult.TooFew;
        }

        var used = await db.Set<TextModelVersion>().AsNoTracking().Where(version => version.Status == TextModelStatus.InUse).FirstOrDefaultAsync(ct);
        var trial = Try(decisions, used);
        var version = Make(decisions, trial, account);
        var isBetter = used is null || version.Accuracy >= (trial.Before ?? used.Accuracy) - Slack;
        db.ChangeTracker.Clear();
        version.Refuse();
        db.Add(version);
        await db.SaveChangesAsync(ct);
        if (isBetter)
        {
            await UseAsync(db, version, clock.GetUtcNow(), ct);
        }

        await ForgetOldAsync(ct);
        return isBetter ? LearnResult.InUse : LearnResult.NotBetter;
    }

    /// <summary>Puts a kept version in use instead of the one that is; the last to say so wins.</summary>
    public static Task UseAsync(HuiyinDb db, TextModelVersion version, DateTimeOffset now, CancellationToken ct) => db.InOneGoAsync(
        async go =>
        {
            await db.Set<TextModelVersion>().Where(other => other.Status == TextModelStatus.InUse && other.Id != version.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(other => other.Status, TextModelStatus.Retired), go);
            version.Use(now);
            return await db.SaveChangesAsync(go);
        },
        ct);

    // Both have learned up to the same day and are asked for what was decided after it: where that is little, the newest month is held back and the old one's own figure stands.
    private static Trial Try(IReadOnlyList<Decision> decisions, TextModelVersion? used)
    {
        var unseen = used is null ? [] : decisions.Where(decision => decision.At > used.LearnedTo).ToList();
        var isFair = unseen.Count >= FewestToTry;
        var newest = decisions[^1].At;
        var held = isFair ? unseen : [.. decisions.Where(decision => decision.At > newest - NewestMonth)];
        if (held.Count < FewestToTry || held.Count > decisions.Count / 2)
        {
            held = [.. decisions.TakeLast(Math.Max(FewestToTry, decisions.Count / 10))];
        }

        var from = held[0].At;
        var model = TextModelTrainer.Train([.. decisions.Where(decision => decision.At < from).Select(decision => decision.Text)], Plan);
        LabelledText[] asked = [.. held.Select(decision => decision.Text)];
        return new Trial(ModelTrial.Of(model, asked), isFair ? ModelTrial.Of(TextModelFile.Load(used!.Classifier /* fair only with one */), asked).Accuracy : null);
    }

    private TextModelVersion Make(IReadOnlyList<Decision> decisions, Trial trial, string? account)
    {
        var now = clock.GetUtcNow();
        return new TextModelVersion
        {
            Id = Guid.CreateVersion7(now),
            MadeAt = now,
            MadeBy = account,
            Texts = decisions.Count,
            LearnedTo = decisions[^1].At,
            Classifier = TextModelFile.Save(TextModelTrainer.Train([.. decisions.Select(decision => decision.Text)], Plan)),
            Habits = HabitsOf(decisions).Save(),
            Tried = trial.Figures.Texts,
            Accuracy = trial.Figures.Accuracy,
            MacroF1 = trial.Figures.MacroF1,
            TopThree = trial.Figures.TopThree,
            CalibrationError = trial.Figures.CalibrationError,
            AccuracyBefore = trial.Before,
        };
    }

    private static DispatchHabits HabitsOf(IReadOnlyList<Decision> decisions)
    {
        var habits = new DispatchHabits();
        foreach (var decision in decisions)
        {
            if (decision.Kept is { } kept)
            {
                habits.Keep(decision.Text.Label, decision.Area, kept, decision.IsRuled);
            }

            foreach (var unit in decision.Returned)
            {
                habits.Return(decision.Text.Label, decision.Area, unit);
            }
        }

        return habits;
    }

    private async Task ForgetOldAsync(CancellationToken ct)
    {
        var kept = await db.Set<TextModelVersion>().OrderByDescending(version => version.MadeAt).Select(version => version.Id).Take(MostVersions).ToListAsync(ct);
        await db.Set<TextModelVersion>().Where(version => version.Status != TextModelStatus.InUse && !kept.Contains(version.Id)).ExecuteDeleteAsync(ct);
    }

    private sealed record Trial(ModelFigures Figures, double? Before);
}
