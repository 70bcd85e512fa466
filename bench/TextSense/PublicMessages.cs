using Huiyin.Platform.Sheets;
using Huiyin.TextSense.Classifying;

namespace Huiyin.Bench.TextSense;

/// <summary>Public messages to measure with. They are not part of the project: where they are not, the measurement says so and is skipped.</summary>
internal static class PublicMessages
{
    /// <summary>Null where there is no such file.</summary>
    public static IReadOnlyList<SheetRow>? Rows(string name)
    {
        for (var folder = new DirectoryInfo(BenchOptions.Root); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(Environment.GetEnvironmentVariable("HUIYIN_SHARED") ?? Path.Combine(folder.FullName, "shared"), "data", "teddy2020c", name);
            if (File.Exists(path))
            {
                using var sheet = SheetReader.Open(File.OpenRead(path), name);
                return [.. sheet.Rows()];
            }
        }

        Console.Error.WriteLine($"skipped: {name} is not here");
        return null;
    }

    /// <summary>The labelled ones: title and body where they are known, else their words joined.</summary>
    public static IReadOnlyList<LabelledText>? Labelled() => Rows("f2_messages_labelled_train.csv")?
        .Select(row => new LabelledText(Text(row), row.Cell("label"), row.Cell("dup_group"))).ToList();

    private static string Text(SheetRow row) => row.Cell("title").Length + row.Cell("body").Length > 0 ? $"{row.Cell("title")}\n{row.Cell("body")}" : row.Cell("text_seg").Replace(" ", "", StringComparison.Ordinal);
}
