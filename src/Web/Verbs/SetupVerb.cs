using Huiyin.Registry.Contract;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin setup --from FOLDER</c>: units, areas, venues, staff, categories, duties and limits from sheets; all of it or nothing.</summary>
internal static class SetupVerb
{
    private const string Usage = "huiyin setup --from FOLDER";
    private static readonly string[] Endings = [".csv", ".xlsx"];

    /// <returns>0 done, 1 the sheets have errors and nothing was written, 2 not understood.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        if (args is not ["--from", var folder] || !Directory.Exists(folder))
        {
            await error.WriteLineAsync(Usage);
            return 2;
        }

        var report = await LoadAsync(services, folder);
        foreach (var wrong in report.Errors)
        {
            await error.WriteLineAsync(wrong.Line == 0 ? $"{wrong.File}: {wrong.Reason}" : $"{wrong.File} 第 {wrong.Line} 行: {wrong.Reason}");
        }

        if (report.Errors.Count > 0)
        {
            await error.WriteLineAsync($"共 {report.Errors.Count} 处要改，什么都没有写入。改好后再运行一次。");
            return 1;
        }

        foreach (var count in report.Counts)
        {
            await output.WriteLineAsync($"{count.Kind}: {count.Read} 行，新增 {count.Added}，更改 {count.Changed}");
        }

        var site = services.GetRequiredService<IConfiguration>()["PublicUrl"]?.TrimEnd('/');
        foreach (var link in report.Links)
        {
            await output.WriteLineAsync($"{link.Account}: {site}{link.Path}");
        }

        return 0;
    }

    /// <summary>Loads every sheet of a folder.</summary>
    public static async Task<SetUpReport> LoadAsync(IServiceProvider services, string folder)
    {
        var sheets = Directory.EnumerateFiles(folder).Where(file => Endings.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
            .Select(file => new SetUpSheet(Path.GetFileName(file), () => File.OpenRead(file))).ToList();
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IDistrictSetUp>().LoadAsync(sheets, "setup", CancellationToken.None);
    }
}
