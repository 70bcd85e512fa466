using System.Diagnostics;
using System.Globalization;
using Huiyin.TextSense;
using Huiyin.TextSense.Classifying;
using Huiyin.TextSense.Topics;

namespace Huiyin.Bench.TextSense;

/// <summary>The text intelligence by itself: how right, how fast, how large; then at the desk (<see cref="DeskTrial"/>).</summary>
internal static class TextSenseBench
{
    private const int EvilLength = 50_000;
    private const int Rounds = 3;
    private static readonly string[] Evil = ["1 ", "13800138000", "一三八", "我叫王", "((((", "@@@@", "1-", "联系人：", "欧阳", "6222 0210 0111 6245 702", "渝A", "3栋2单元", "路", "\ud83d", "a.b@"];
    private static readonly (string Topic, string Name)[] Known = [("A_lifa_mixing_plant", "A"), ("C_talent_subsidy", "C"), ("D_college_internship", "D")];

    public static void Run(BenchReport report)
    {
        Tell(report);
        Topics(report);
        Mask(report);
    }

    private static void Tell(BenchReport report)
    {
        if (PublicMessages.Labelled() is not { } texts)
        {
            return;
        }

        foreach (var seed in (int[])[1, 2, 3])
        {
            var figures = ModelTrial.CrossValidate(texts, new TrainingPlan([], seed));
            report.Add("textsense", $"5 folds, seed {seed}", "macro-F1", figures.MacroF1, "");
            report.Add("textsense", $"5 folds, seed {seed}", "accuracy", figures.Accuracy, "");
            report.Add("textsense", $"5 folds, seed {seed}", "top-3", figures.TopThree, "");
            report.Add("textsense", $"5 folds, seed {seed}", "calibration error", figures.CalibrationError, "");
            report.Add("textsense", $"5 folds, seed {seed}", "share at 0.9 and above", figures.SureShare, "");
            report.Add("textsense", $"5 folds, seed {seed}", "accuracy there", figures.SureAccuracy, "");
        }

        var watch = Stopwatch.StartNew();
        var model = TextModelTrainer.Train(texts, TrainingPlan.Flat);
        report.Add("textsense", $"{texts.Count:N0} texts", "training", watch.Elapsed.TotalSeconds, "s");
        report.Add("textsense", $"{texts.Count:N0} texts", "model file", TextModelFile.Save(model).Length / 1024.0, "kB");
        for (var round = 0; round < Rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var text in texts)
            {
                model.Classify(text.Text);
            }

            report.Add("textsense", $"{texts.Count:N0} texts", "CPU a text", (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / texts.Count, "ms");
        }

        report.Add("textsense", "whole process", "memory at most", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0, "MB");
    }

    private static void Topics(BenchReport report)
    {
        if (PublicMessages.Rows("f3_messages.csv") is not { } rows)
        {
            return;
        }

        List<TopicMessage> messages = [.. rows.Select(row => new TopicMessage(row.Cell("msg_id"), DateTimeOffset.ParseExact(row.Cell("created") + " +08", "yyyy-MM-dd HH:mm:ss zz", CultureInfo.InvariantCulture), row.Cell("title"), row.Cell("body"))
        {
            Citizen = row.Cell("user"),
            Endorsements = int.TryParse(row.Cell("likes"), out var likes) ? likes : 0,
        })];
        var watch = Stopwatch.StartNew();
        var topics = HotTopics.Find(messages);
        report.Add("textsense", $"{messages.Count:N0} messages", "hot topics", watch.Elapsed.TotalSeconds, "s");
        foreach (var (topic, name) in Known)
        {
            var labelled = rows.Where(row => row.Cell("topic") == topic).Select(row => row.Cell("msg_id")).ToHashSet(StringComparer.Ordinal);
            report.Add("textsense", $"topic {name}, {labelled.Count}", "best F1", topics.Max(found => 2.0 * found.Members.Count(member => labelled.Contains(member.Key)) / (found.Members.Count + labelled.Count)), "");
        }

        foreach (var topic in topics.Take(10))
        {
            Console.Error.WriteLine($"  {topic.Heat.Value,5:0.0}  {topic.Counts.Matters,3} matters {topic.Counts.Citizens,3} citizens  {topic.Name}");
        }
    }

    private static void Mask(BenchReport report)
    {
        var worst = TimeSpan.Zero;
        foreach (var evil in Evil)
        {
            var text = string.Concat(Enumerable.Repeat(evil, (EvilLength / evil.Length) + 1))[..EvilLength];
            var best = TimeSpan.MaxValue;
            for (var round = 0; round < Rounds; round++)
            {
                var begun = Stopwatch.GetTimestamp();
                PersonalText.Mask(text);
                best = Stopwatch.GetElapsedTime(begun) is var took && took < best ? took : best;
            }

            worst = best > worst ? best : worst;
        }

        report.Add("textsense", $"{Evil.Length} evil strings", "50 kB masked, the slowest", worst.TotalMilliseconds, "ms");
    }
}
