using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Tests.Rooms.Matters;
using Microsoft.EntityFrameworkCore;

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
        district.WithDbAsync(async db => (await db.Set<Matter>().AsNoTracking().Include(m => m.Orders).Include(m => m.Ratings).ToListAsync()).ConvertAll(matter => matter.Brief()));
}
