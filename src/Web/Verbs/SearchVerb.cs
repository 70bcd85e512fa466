using System.Globalization;
using Huiyin.Platform.Search;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin search rebuild</c>: writes anew what matters and public answers are found by.</summary>
internal static class SearchVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] own, TextWriter output, TextWriter error)
    {
        if (own is not ["rebuild"])
        {
            await error.WriteLineAsync("usage: huiyin search rebuild");
            return 2;
        }

        var written = 0;
        foreach (var index in services.GetServices<ISearchRebuild>())
        {
            var before = written;
            written += await index.RebuildAsync(done => output.WriteLine((before + done).ToString(CultureInfo.InvariantCulture)), CancellationToken.None);
        }

        await output.WriteLineAsync($"{written.ToString(CultureInfo.InvariantCulture)} matters and public answers can be found");
        return 0;
    }
}
