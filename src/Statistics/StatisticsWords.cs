using Huiyin.Matters;
using Huiyin.Ui;

namespace Huiyin.Statistics;

/// <summary>This room's words, and those of the heart for states, channels and results.</summary>
internal static class StatisticsWords
{
    internal static readonly Words W = Words.Of(typeof(StatisticsWords).Assembly);

    internal static readonly Words OfMatters = Words.Of(typeof(MattersRoom).Assembly);
}
