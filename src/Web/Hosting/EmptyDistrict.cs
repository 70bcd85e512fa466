using System.Text;
using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;

namespace Huiyin.Web;

/// <summary>What a district has before anybody has set it up: a name to be changed and a centre, so that from the first minute every matter has a first receiver (首接负责制).</summary>
internal static class EmptyDistrict
{
    private const string District = "名称,区划代码,热线,时限方案\n新开通的区县,000000,12345,默认\n";
    private const string Units = "编码,名称,简称,类型,上级,区域,办公电话,办公时间,拼音\nZHZX,区城市运行和治理指挥中心,区指挥中心,区指挥中心,,,12345,,\n";

    /// <summary>Fills every district that has no unit yet; does nothing to the others.</summary>
    public static async Task PrepareAsync(IServiceProvider services)
    {
        foreach (var district in services.GetRequiredService<Districts>().All)
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = district;
            var register = await scope.ServiceProvider.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None);
            if (register.Units.Count > 0)
            {
                continue;
            }

            var report = await scope.ServiceProvider.GetRequiredService<IDistrictSetUp>().LoadAsync([Sheet("district.csv", District), Sheet("units.csv", Units)], "system", CancellationToken.None);
            if (report.Errors.Count > 0)
            {
                throw new InvalidOperationException($"The empty district cannot be made: {report.Errors[0].File} {report.Errors[0].Line}: {report.Errors[0].Reason}");
            }
        }
    }

    private static SetUpSheet Sheet(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
