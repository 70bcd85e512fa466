using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>A row that can become a matter.</summary>
/// <param name="FirstReceiver">The unit the file names, else the district's centre.</param>
internal sealed record ImportedRow(int Line, string ForeignId, Submission Submission, UnitId FirstReceiver, DateTimeOffset At)
{
    public ImportedReply? Reply { get; init; }
}

/// <param name="Result">Where the file does not say what came of it, it counts as explained: never as solved (rule 7).</param>
internal sealed record ImportedReply(string Text, ReplyResult Result, DateTimeOffset At);
