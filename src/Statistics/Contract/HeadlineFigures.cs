using System.Globalization;

namespace Huiyin.Statistics.Contract;

/// <summary>The few figures of this month that everybody may read; nothing in them is about a person.</summary>
/// <param name="From">The first day of the month.</param>
/// <param name="CutOff">Everything up to this instant is counted.</param>
/// <param name="Received">受理: registered this month, redirected and early withdrawn ones left out.</param>
/// <param name="Answered">办结: answered this month.</param>
/// <param name="Solved">解决: of those, solved wholly or in part, and so it has stayed.</param>
/// <param name="SolvedShare">解决率; null where nothing was answered yet.</param>
/// <param name="MeanWorkDays">Working days from registration to the answer; null where nothing was answered yet.</param>
/// <param name="Overdue">Open past the promised date now, whenever they came in.</param>
public sealed record HeadlineFigures(
    DateOnly From, DateTimeOffset CutOff, int Received, int Answered, int Solved, double? SolvedShare, double? MeanWorkDays, int Overdue)
{
    // "only counts ≥5 per cell (else "<5")", "< 10 cases → no percentage" (rule 7, ux h)
    private const int FewestShown = 5;
    private const int FewestForShare = 10;

    /// <summary>A count as the public reads it: few cases might be somebody.</summary>
    public static string Shown(int count) => count is > 0 and < FewestShown ? $"<{FewestShown}" : count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>解决率 as the public reads it: null also where it rests on too few.</summary>
    public double? ShownSolvedShare => Answered < FewestForShare ? null : SolvedShare;
}

/// <summary>The figures for the home page, at most a minute old.</summary>
public interface IHeadlines
{
    /// <summary>This month up to now.</summary>
    Task<HeadlineFigures> ThisMonthAsync(CancellationToken ct);
}

/// <summary>Writes every fact row anew from the matters themselves, for a database that is older than the facts.</summary>
public interface IFactRebuild
{
    /// <summary>Says how many are done from time to time; answers how many there were.</summary>
    Task<int> RebuildAsync(Action<int> progress, CancellationToken ct);
}

/// <summary>Sums up the days that are over, for whoever just wrote many of them; the job does the same in small rounds.</summary>
public interface IFigureSums
{
    /// <summary>Returns when every day before today is summed up.</summary>
    Task SumAsync(CancellationToken ct);
}
