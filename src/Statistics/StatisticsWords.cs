using Huiyin.Matters;
using Huiyin.Registry;
using Huiyin.Ui;

namespace Huiyin.Statistics;

/// <summary>This room's words, and those of the rooms below for channels, results and kinds of units.</summary>
internal static class StatisticsWords
{
    internal static readonly Words W = Words.Of(typeof(StatisticsWords).Assembly);

    internal static readonly Words OfMatters = Words.Of(typeof(MattersRoom).Assembly);

    internal static readonly Words OfRegistry = Words.Of(typeof(RegistryRoom).Assembly);
}
