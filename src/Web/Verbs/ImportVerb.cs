using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Sheets;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin import matters FILE --source NAME</c>: takes over another system's matters from a sheet of any size.</summary>
internal static class ImportVerb
{
    private const int Good = 0;
    private const int SomeRefused = 2;
    private const int ShownRefusals = 20;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    private const string Usage = """
        用法: huiyin import matters 文件.csv|.xlsx --source 来源 [--columns id=表头,text=表头,…] [--report 报告.csv]
          字段: id title text time user phone place area category purpose unit reply replyTime result
        """;

    /// <returns>0; 2 where a row, the file or the call was refused.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(args);
        if (ImportCall.Read(args is ["import", ..] ? args[1..] : args) is not { } call)
        {
            return Refuse(error, Usage);
        }

        if (!File.Exists(call.File))
        {
            return Refuse(error, $"找不到文件 {call.File}");
        }

        try
        {
            await using var scope = services.CreateAsyncScope();
            using var sheet = SheetReader.Open(File.OpenRead(call.File), Path.GetFileName(call.File));
            await using var report = call.Report is { } path ? new RefusalReport(path) : null;
            return await ImportAsync(scope.ServiceProvider, call, sheet, report, output, error, ct);
        }
        catch (SheetUnreadableException unreadable)
        {
            return Refuse(error, $"{call.File} 读不出来: {Named(unreadable.Trouble)}");
        }
    }

    private static async Task<int> ImportAsync(IServiceProvider services, ImportCall call, SheetReader sheet, RefusalReport? report, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var import = services.GetRequiredService<IMatterImport>();
        var clock = services.GetRequiredService<TimeProvider>();
        var (shown, last) = (0, clock.GetTimestamp());
        var outcome = await import.ImportAsync(
            new ImportFrom(call.Source, call.Columns),
            sheet,
            row =>
            {
                report?.Write(row);
                if (shown++ < ShownRefusals)
                {
                    error.WriteLine($"第 {row.Line} 行({row.ForeignId}): {row.Reason}");
                }
            },
            counts =>
            {
                if (clock.GetElapsedTime(last) >= Pace)
                {
                    last = clock.GetTimestamp();
                    output.WriteLine("…… " + Sentence(counts));
                }
            },
            ct);
        if (outcome.Refusal is { } refusal)
        {
            return Refuse(error, import.Say(refusal));
        }

        if (shown > ShownRefusals)
        {
            error.WriteLine(call.Report is null ? $"另有 {shown - ShownRefusals} 行未收，加 --report 文件.csv 可列出全部。" : $"另有 {shown - ShownRefusals} 行未收，见 {call.Report}。");
        }

        output.WriteLine("完成: " + Sentence(outcome.Must));
        return outcome.Must.Refused == 0 ? Good : SomeRefused;
    }

    private static string Sentence(ImportCounts counts) =>
        $"读 {counts.Read} 行, 新增 {counts.New} 件(其中已答复 {counts.Answered} 件), 以前已导入 {counts.Known} 行, 未收 {counts.Refused} 行";

    internal static string Named(SheetTrouble trouble) => trouble switch
    {
        SheetTrouble.KindUnknown => "只认 .csv、.tsv、.txt 和 .xlsx",
        SheetTrouble.Empty => "没有表头",
        SheetTrouble.NotXlsx => "不是 XLSX 文件",
        SheetTrouble.TooLarge => "解开后过大，请另存为 CSV 再导入",
    };

    private static int Refuse(TextWriter error, string why)
    {
        error.WriteLine(why);
        return SomeRefused;
    }

    /// <summary>The refused rows as a sheet of their own, for whoever puts them right.</summary>
    private sealed class RefusalReport(string path) : IAsyncDisposable
    {
        private readonly StreamWriter writer = Begin(path);

        public void Write(RefusedRow row) => writer.WriteLine($"{row.Line},{Cell(row.ForeignId)},{Cell(row.Reason)}");

        public ValueTask DisposeAsync() => writer.DisposeAsync();

        private static StreamWriter Begin(string path)
        {
            // With a BOM: spreadsheet programs take a file without one for GBK.
            var fresh = new StreamWriter(path, false, new UTF8Encoding(true));
            fresh.WriteLine("行,编号,原因");
            return fresh;
        }

        // What begins like a formula is not to run as one in whoever's spreadsheet opens the report.
        private static string Cell(string text)
        {
            var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
            return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        }
    }
}

/// <summary>What was asked for on the command line.</summary>
internal sealed record ImportCall(string File, string Source, IReadOnlyDictionary<string, string> Columns, string? Report)
{
    /// <summary>Null where the call cannot be understood.</summary>
    public static ImportCall? Read(string[] args)
    {
        if (args is not ["matters", var file, .. var rest] || file.StartsWith("--", StringComparison.Ordinal) || rest.Length % 2 != 0)
        {
            return null;
        }

        string? source = null, report = null;
        var columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < rest.Length; at += 2)
        {
            switch (rest[at])
            {
                case "--source":
                    source = rest[at + 1];
                    break;
                case "--report":
                    report = rest[at + 1];
                    break;
                case "--columns" when ReadColumns(rest[at + 1], columns):
                    break;
                default:
                    return null;
            }
        }

        return source is null ? null : new ImportCall(file, source, columns, report);
    }

    private static bool ReadColumns(string text, Dictionary<string, string> columns)
    {
        foreach (var pair in text.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (pair.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } field, { Length: > 0 } header])
            {
                return false;
            }

            columns[field] = header;
        }

        return true;
    }
}
