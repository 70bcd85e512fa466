using System.Globalization;
using Huiyin.Statistics.Contract;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin stats rebuild</c>: writes every fact row anew from the matters, for a database that is older than the facts. May be run again at any time.</summary>
internal static class StatsVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        if (args is not ["rebuild"])
        {
            await error.WriteLineAsync("usage: huiyin stats rebuild");
            return 2;
        }

        var count = await services.GetRequiredService<IFactRebuild>().RebuildAsync(done => output.WriteLine(Written(done)), CancellationToken.None);
        await services.GetRequiredService<IFigureSums>().SumAsync(CancellationToken.None);
        await output.WriteLineAsync($"facts of {Written(count)} matters are as the matters say");
        return 0;
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
