using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Registry;
using Huiyin.Web.Verbs;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Web.Verbs;

public sealed class SetUpVerbTests
{
    [Fact]
    public async Task A_folder_is_loaded_and_each_new_account_gets_its_link()
    {
        await using var district = await TestDistrict.OpenAsync(settings: new Dictionary<string, string?> { ["PublicUrl"] = "https://hy.example.gov.cn/" });
        var folder = Folder(district, Sheets.All);
        await File.WriteAllTextAsync(Path.Combine(folder, "说明.txt"), "不是表", TestContext.Current.CancellationToken);

        var (code, output, error) = await RunAsync(district, "--from", folder);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("单位：读 7 行，新增 7，变更 0", output, StringComparison.Ordinal);
        Assert.Matches("cb01 设置密码（只能用一次，2026-11-05 09:00 前有效）：https://hy\\.example\\.gov\\.cn/w/password/[2-9A-Z]{26}", output);
        Assert.Equal("山城示范区", (await district.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(default))).DistrictName);
    }

    [Fact]
    public async Task Errors_are_told_by_file_and_line_and_nothing_is_written()
    {
        await using var district = await TestDistrict.OpenAsync();
        var folder = Folder(district, Sheets.With(Sheets.Of("区划.csv", "区划代码,名称\n12,x\n500199010,\n")));

        var (code, output, error) = await RunAsync(district, "--from", folder);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("区划.csv 第 2 行：“编码”写的是“12”", error, StringComparison.Ordinal);
        Assert.Contains("区划.csv 第 3 行：“名称”没有填。", error, StringComparison.Ordinal);
        Assert.Contains("一行也没有写入", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "huiyin setup --from FOLDER")]
    [InlineData(2, "huiyin setup --from FOLDER", "--from")]
    [InlineData(1, "没有这个文件夹", "--from", "/no/such/folder")]
    public async Task What_cannot_be_done_is_said(int expected, string words, params string[] args)
    {
        await using var district = await TestDistrict.OpenAsync();

        var (code, _, error) = await RunAsync(district, args);

        Assert.Equal(expected, code);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    private static string Folder(TestDistrict district, IReadOnlyList<SetUpSheet> sheets)
    {
        var folder = Directory.CreateDirectory(Path.Combine(district.Folder, "sheets")).FullName;
        foreach (var sheet in sheets)
        {
            using var file = File.Create(Path.Combine(folder, sheet.Name));
            using var content = sheet.Open();
            content.CopyTo(file);
        }

        return folder;
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(TestDistrict district, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await SetUpVerb.RunAsync(district.Services, args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
