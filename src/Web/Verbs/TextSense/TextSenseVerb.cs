using System.Diagnostics;
using Huiyin.TextSense;
using Huiyin.TextSense.Classifying;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin textsense …</c>: the text intelligence over files, without a district.</summary>
internal static partial class TextSenseVerb
{
    private const int Good = 0;
    private const int SomeBad = 1;
    private const int Refused = 2;
    private const string Usage = """
        用法: huiyin textsense train    --in 文件 --text 列[,列][|列] --label 列 --model 输出 [--group 列] [--seed N]
              huiyin textsense classify --model 模型 --in 文件 --out 文件 [--text 列[,列][|列]]
              huiyin textsense evaluate --in 文件 --text 列[,列][|列] --label 列 [--folds 5] [--group 列] [--seed N] [--model 模型]
              huiyin textsense topics   --in 文件 --time 列 --title 列 --text 列 --out-topics 文件 --out-members 文件 [--likes 列] [--citizen 列]
              huiyin textsense similar  --in 文件 --query 文字 [-n 5] [--text 列[,列][|列]]
              huiyin textsense mask     （从标准输入到标准输出）
        """;

    /// <returns>0; 1 where rows were left out; 2 where the call or a file was refused.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        var own = args is ["textsense", ..] ? args[1..] : args;
        return own is ["mask"] ? Mask(input, output)
            : own.Length == 0 || VerbOptions.Read(own, "--in", "--text", "--label", "--model", "--group", "--seed", "--out", "--folds", "--time", "--title", "--out-topics", "--out-members", "--query", "-n", "--likes", "--citizen") is not { } asked
            ? Refuse(error, Usage)
            : own[0] switch
            {
                "train" => Train(asked, output, error),
                "classify" => Classify(asked, output, error),
                "evaluate" => Evaluate(asked, output, error),
                "topics" => Topics(asked, output, error),
                "similar" => Similar(asked, output, error),
                _ => Refuse(error, Usage),
            };
    }

    private static int Train(Dictionary<string, string> asked, TextWriter output, TextWriter error)
    {
        if (!asked.TryGetValue("--model", out var path) || Learn(asked, error) is not { } read)
        {
            return asked.ContainsKey("--model") ? Refused : Refuse(error, Usage);
        }

        var watch = Stopwatch.StartNew();
        var model = TextModelTrainer.Train(read.Texts, Plan(asked));
        var file = TextModelFile.Save(model);
        File.WriteAllBytes(path, file);
        output.WriteLine($"{model.Texts:N0} texts, {model.Labels.Count} labels, {watch.Elapsed.TotalSeconds:0.0} s, {file.Length / 1024:N0} kB, {PeakMemory()} MB at most");
        return read.Bad == 0 ? Good : SomeBad;
    }

    private static int Classify(Dictionary<string, string> asked, TextWriter output, TextWriter error)
    {
        if (!asked.TryGetValue("--model", out var path) || !asked.TryGetValue("--in", out var from) || !asked.TryGetValue("--out", out var to))
        {
            return Refuse(error, Usage);
        }

        if (LoadModel(path, error) is not { } model || TextColumns.Parse(asked.GetValueOrDefault("--text") ?? UsualText(from)) is not { } columns || TextSheet.Open(from, columns.All, error) is not { } opened)
        {
            return Refused;
        }

        using var sheet = opened;
        var (count, watch) = (0, Stopwatch.StartNew());
        using (var written = new StreamWriter(to))
        {
            written.WriteLine(CsvLine.Of([.. sheet.Headers.Names, "predicted", "probability", "second", "third", "reason"]));
            foreach (var row in sheet.Rows(columns))
            {
                var told = model.Classify(row.Text);
                written.WriteLine(CsvLine.Of([.. sheet.Headers.Names.Select(name => row.Row.Cell(name)), told.Label, $"{told.Probability:0.0000}", Other(told, 1), Other(told, 2), string.Join('、', told.Words)]));
                count++;
            }
        }

        sheet.CloseReport();
        output.WriteLine($"{count:N0} texts, {watch.Elapsed.TotalMilliseconds / Math.Max(1, count):0.000} ms each");
        return sheet.Bad == 0 ? Good : SomeBad;
    }

    private static int Evaluate(Dictionary<string, string> asked, TextWriter output, TextWriter error)
    {
        var folds = 5;
        if (asked.TryGetValue("--folds", out var typed) && (!int.TryParse(typed, out folds) || folds is < 2 or > 100))
        {
            return Refuse(error, "--folds 要 2 到 100 的整数");
        }

        if (Learn(asked, error) is not { } read)
        {
            return Refused;
        }

        var watch = Stopwatch.StartNew();
        ModelFigures figures;
        if (asked.TryGetValue("--model", out var path))
        {
            if (LoadModel(path, error) is not { } model)
            {
                return Refused;
            }

            figures = ModelTrial.Of(model, read.Texts);
            output.WriteLine($"model of {model.Texts:N0} texts asked for {figures.Texts:N0}");
        }
        else
        {
            figures = ModelTrial.CrossValidate(read.Texts, Plan(asked), folds);
            output.WriteLine($"{folds} folds, {figures.Texts:N0} texts, seed {Plan(asked).Seed}{(asked.TryGetValue("--group", out var group) ? $", groups by {group}" : "")}");
        }

        TellFigures(figures, output);
        output.WriteLine($"seconds           {watch.Elapsed.TotalSeconds:0.0}");
        output.WriteLine($"memory at most    {PeakMemory()} MB");
        return read.Bad == 0 ? Good : SomeBad;
    }

    private static void TellFigures(ModelFigures figures, TextWriter output)
    {
        output.WriteLine($"accuracy          {figures.Accuracy:0.0000}");
        output.WriteLine($"macro-F1          {figures.MacroF1:0.0000}");
        output.WriteLine($"top-3             {figures.TopThree:0.0000}");
        output.WriteLine($"calibration error {figures.CalibrationError:0.0000}");
        output.WriteLine($"at 0.9 and above  {figures.SureShare:0.000} of the texts, {figures.SureAccuracy:0.000} of them right");
        if (figures.Unknown > 0)
        {
            output.WriteLine($"labels never seen {figures.Unknown:N0} texts, counted as wrong");
        }

        foreach (var label in figures.Labels)
        {
            output.WriteLine($"  F1 {label.F1:0.000}  precision {label.Precision:0.000}  recall {label.Recall:0.000}  {label.Texts,6:N0}  {label.Label}");
        }
    }

    private static int Mask(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            output.WriteLine(PersonalText.Mask(line));
        }

        return Good;
    }

    private static (IReadOnlyList<LabelledText> Texts, int Bad)? Learn(Dictionary<string, string> asked, TextWriter error)
    {
        var label = asked.GetValueOrDefault("--label");
        if (!asked.TryGetValue("--in", out var path) || label is null || TextColumns.Parse(asked.GetValueOrDefault("--text")) is not { } columns)
        {
            error.WriteLine(Usage);
            return null;
        }

        var group = asked.GetValueOrDefault("--group");
        using var sheet = TextSheet.Open(path, [.. columns.All, label, .. group is null ? Array.Empty<string>() : [group]], error);
        if (sheet is null)
        {
            return null;
        }

        var texts = new List<LabelledText>();
        foreach (var row in sheet.Rows(columns))
        {
            if (row.Row.Cell(label).Trim() is not { Length: > 0 } own)
            {
                sheet.Report(row.Row, $"“{label}”是空的");
                continue;
            }

            texts.Add(new LabelledText(row.Text, own, group is null ? null : row.Row.Cell(group)));
        }

        sheet.CloseReport();
        return (texts, sheet.Bad);
    }

    private static TextModel? LoadModel(string path, TextWriter error)
    {
        if (!File.Exists(path))
        {
            error.WriteLine($"找不到模型 {path}");
            return null;
        }

        try
        {
            return TextModelFile.Load(File.ReadAllBytes(path));
        }
        catch (ModelUnreadableException unreadable)
        {
            error.WriteLine(unreadable.Trouble switch
            {
                ModelTrouble.NotAModel => $"{path} 不是模型文件",
                ModelTrouble.OtherVersion => $"{path} 是别的版本写的，请重新训练",
                ModelTrouble.Damaged => $"{path} 已损坏，请重新训练或换一份备份",
            });
            return null;
        }
    }

    private static TrainingPlan Plan(Dictionary<string, string> asked) => new([], int.TryParse(asked.GetValueOrDefault("--seed"), out var seed) ? seed : 1);

    // Without --text: the columns that are usual, as far as the file has them.
    private static string UsualText(string path)
    {
        if (!File.Exists(path))
        {
            return "text";
        }

        using var sheet = TextSheet.Open(path, [], TextWriter.Null);
        string[] plain = [.. new[] { "title", "body", "标题", "内容" }.Where(name => sheet?.Headers.Has(name) ?? false)];
        string[] other = [.. new[] { "text", "text_seg" }.Where(name => sheet?.Headers.Has(name) ?? false)];
        return string.Join('|', other.Prepend(string.Join(',', plain)).Where(choice => choice.Length > 0).DefaultIfEmpty("text"));
    }

    private static string Other(Classification told, int place) => told.Candidates.Count > place ? told.Candidates[place].Label : "";

    private static long PeakMemory() => Process.GetCurrentProcess().PeakWorkingSet64 >> 20;

    private static int Refuse(TextWriter error, string why)
    {
        error.WriteLine(why);
        return Refused;
    }
}
