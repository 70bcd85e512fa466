using Huiyin.Shancheng;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin seed</c>: loads the sample district into the database of this deployment and says how long each step took. Its accounts get their password when the server starts.</summary>
internal static class SeedVerb
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var begun = clock.GetTimestamp();
        var password = Platform.Secrets.DistrictKeys.RandomCode(16);
        await ShanchengDistrict.LoadAsync(services, clock.GetUtcNow(), password, line => Console.WriteLine($"{clock.GetElapsedTime(begun).TotalSeconds,5:0.0} s  {line}"));
        return 0;
    }
}
