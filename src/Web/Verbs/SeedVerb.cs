using System.Globalization;
using Huiyin.Shancheng;
using Huiyin.Statistics.Contract;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin seed [--matters N]</c>: loads the sample district into the database of this deployment and says how long each step took. Its accounts get their password when the server starts.</summary>
internal static class SeedVerb
{
    private const int MostMatters = 10_000_000;

    public static async Task<int> RunAsync(IServiceProvider services, string[] own)
    {
        var options = VerbOptions.Read(["seed", .. own], "--matters");
        if (options is null || !int.TryParse(options.GetValueOrDefault("--matters", $"{ShanchengDistrict.UsualMatters}"), NumberStyles.None, CultureInfo.InvariantCulture, out var matters) || matters is < ShanchengDistrict.UsualMatters or > MostMatters)
        {
            await Console.Error.WriteLineAsync($"usage: huiyin seed [--matters {ShanchengDistrict.UsualMatters}..{MostMatters}]");
            return 2;
        }

        var clock = services.GetRequiredService<TimeProvider>();
        var begun = clock.GetTimestamp();
        var password = Platform.Secrets.DistrictKeys.RandomCode(16);
        void Say(string line) => Console.WriteLine($"{clock.GetElapsedTime(begun).TotalSeconds,5:0.0} s  {line}");
        await ShanchengDistrict.LoadAsync(services, clock.GetUtcNow(), password, matters, Say);
        await services.GetRequiredService<IFigureSums>().SumAsync(CancellationToken.None);
        Say("统计：逐日汇总完毕");
        return 0;
    }
}
