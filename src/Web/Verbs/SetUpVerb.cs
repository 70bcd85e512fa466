using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using static Huiyin.Web.Home.HomeWords;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin setup --from FOLDER</c>: loads the sheets of a folder, all or nothing.</summary>
internal static class SetUpVerb
{
    /// <param name="args">What follows <c>setup</c>; options for the host may stand beside <c>--from</c>.</param>
    /// <returns>0 written, 1 refused with reasons, 2 not understood.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        var at = Array.IndexOf(args, "--from");
        if (at < 0 || at + 1 >= args.Length)
        {
            await error.WriteLineAsync("huiyin setup --from FOLDER");
            return 2;
        }

        var folder = args[at + 1];
        var sheets = SheetsOf(folder);
        if (sheets.Count == 0)
        {
            await error.WriteLineAsync(W[Directory.Exists(folder) ? "setup.no-files" : "setup.no-folder"]);
            return 1;
        }

        await using var scope = services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<IDistrictSetUp>().LoadAsync(sheets, "system", default);
        return report.Errors.Count > 0
            ? await RefuseAsync(report, error)
            : await TellAsync(report, scope.ServiceProvider.GetRequiredService<IConfiguration>()["PublicUrl"]?.TrimEnd('/'), output);
    }

    private static List<SetUpSheet> SheetsOf(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder)
            .Where(path => Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".xlsx" && !Path.GetFileName(path).StartsWith('~'))
            .Order(StringComparer.Ordinal)
            .Select(path => new SetUpSheet(Path.GetFileName(path), () => File.OpenRead(path)))];

    private static async Task<int> RefuseAsync(SetUpReport report, TextWriter error)
    {
        foreach (var line in report.Errors)
        {
            await error.WriteLineAsync(line.Line == 0 ? W.T("setup.file-line", line.File, line.Reason) : W.T("setup.line", line.File, line.Line, line.Reason));
        }

        await error.WriteLineAsync(W.T("setup.nothing-loaded", report.Errors.Count));
        return 1;
    }

    private static async Task<int> TellAsync(SetUpReport report, string? site, TextWriter output)
    {
        foreach (var count in report.Counts)
        {
            await output.WriteLineAsync(W.T("setup.count", W["setup.kind." + count.Kind], count.Read, count.Added, count.Changed));
        }

        foreach (var link in report.Links)
        {
            await output.WriteLineAsync(W.T("setup.link", link.Account, $"{link.ValidUntil.ToOffset(CivilTime.Offset):yyyy-MM-dd HH:mm}", site + link.Path));
        }

        await output.WriteLineAsync(W["setup.done"]);
        return 0;
    }
}
