using Huiyin.Matters.Contract;
using Huiyin.Tests.Rooms.Matters;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics;

/// <summary>A small town in which matters have lived.</summary>
internal static class Lived
{
    public static async Task<TestDistrict> DistrictAsync(IReadOnlyList<Life> lives)
    {
        var district = await TestDistrict.OpenAsync();
        await district.WithDbAsync(Town.BuildAsync);
        await PlayAsync(district, lives, 0);
        return district;
    }

    public static async Task PlayAsync(TestDistrict district, IReadOnlyList<Life> lives, int before)
    {
        var register = Town.Register();
        for (var no = 0; no < lives.Count; no++)
        {
            await lives[no].PlayAsync(district.Services, before + no + 1, register, TestDistrict.Monday);
        }
    }

    public static Task<List<MatterBrief>> MattersAsync(TestDistrict district) =>
        district.InScopeAsync(async services => (await services.GetRequiredService<IMatterLookup>().AllAsync(null, 10_000, TestContext.Current.CancellationToken)).ToList());
}
