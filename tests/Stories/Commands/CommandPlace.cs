using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Huiyin.Tests.Stories;

/// <summary>An empty folder in which somebody follows a document: the files it speaks of lie there, and the program runs there as a process of its own.</summary>
internal sealed class CommandPlace : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string[][] OldMatters =
    [
        ["编号", "标题", "内容", "时间", "用户", "答复", "答复时间"],
        ["旧-1", "路灯不亮", "青石坡 3 栋楼下的路灯三天不亮了", "2026-10-12 09:30", "某居民", "", ""],
        ["旧-2", "公交站牌歪了", "竹林湾的公交站牌被撞歪了，请扶正", "2026-10-13 15:00", "某居民", "站牌已扶正并加固。", "2026-10-15 10:00"],
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("huiyin-commands-").FullName;

    public CommandPlace()
    {
        CopySheets(Path.Combine(folder, "sheets"));
        File.WriteAllLines(Path.Combine(folder, "old.csv"), OldMatters.Select(row => string.Join(',', row)), Encoding.UTF8);
        WriteWorkbook(Path.Combine(folder, "old.xlsx"));
    }

    /// <summary>What the document writes for "yours" as what lies here: folders, files, accounts, addresses.</summary>
    public string Here(string word) => word switch
    {
        "FOLDER" or "sheets/" => "sheets",
        "FILE.csv|.xlsx" => "old.csv",
        "NAME" => "old-desk",
        _ when word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) => "http://127.0.0.1:0",
        _ when word.StartsWith("seed/", StringComparison.Ordinal) => Path.Combine(Checkout.Root, word),
        _ when word.StartsWith("/srv/", StringComparison.Ordinal) => Path.Combine(folder, "data"),
        _ => word,
    };

    /// <summary>Runs it to its end: exit code and everything it said.</summary>
    public async Task<(int Code, string Said)> RunAsync(IReadOnlyList<string> words, string? input)
    {
        using var process = Start(words);
        await process.StandardInput.WriteAsync(input ?? "");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, said + await error);
    }

    /// <summary>Starts what goes on until it is stopped, and stops it once it says that it is there.</summary>
    public async Task<(int Code, string Said)> ServeAsync(IReadOnlyList<string> words, string awaited, bool isDemo)
    {
        using var process = Start(words, isDemo);
        var error = process.StandardError.ReadToEndAsync();
        var said = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            said.AppendLine(line);
            if (line.Contains(awaited, StringComparison.Ordinal))
            {
                process.Kill();
                await process.WaitForExitAsync();
                return (0, said.ToString());
            }
        }

        return (1, said + await error);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private Process Start(IReadOnlyList<string> words, bool isDemo = false)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Huiyin.Web.dll"), .. words.Select(Here)])
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        // ./dev run is for looking; a city runs the program as it is.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = isDemo ? "Demo" : "Production";
        start.Environment["HUIYIN__Data"] = Path.Combine(folder, "data");
        start.Environment["HUIYIN__Urls"] = "http://127.0.0.1:0";
        return Process.Start(start)!; // a program without a shell starts or throws
    }

    private static void CopySheets(string sheets)
    {
        Directory.CreateDirectory(sheets);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "District")))
        {
            File.Copy(file, Path.Combine(sheets, Path.GetFileName(file)));
        }
    }

    private static void WriteWorkbook(string path)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData(OldMatters.Select(row => new Row(row.Select(cell => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(cell)) })))));
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "旧件" }));
    }
}
