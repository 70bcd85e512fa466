namespace Huiyin.TextSense.Classifying;

/// <summary>Learns from texts that people have labelled.</summary>
public static class TextModelTrainer
{
    /// <summary>A model of all levels. Texts without a label or without any letter are left out; no texts give a model that knows nothing.</summary>
    /// <remarks>Deterministic: the same texts in the same order, plan and version give the same model. Linear in the number of texts.</remarks>
    public static TextModel Train(IReadOnlyList<LabelledText> texts, TrainingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(plan);
        var cleaned = texts.Select(text => (Clean: TextCleaner.Clean(text.Text), Label: text.Label.Trim(), text.Group))
            .Where(text => text.Label.Length > 0 && text.Clean.AsSpan().Trim().Length > 0)
            .Select((text, i) => new Row(text.Clean, text.Label, GroupNumber(text.Group, i))).ToList();
        var readers = new Dictionary<string, LabelReader>(StringComparer.Ordinal);
        Learn("", 0, cleaned, plan, readers);
        return new TextModel(plan.Levels, readers, cleaned.Count);
    }

    private static void Learn(string above, int level, List<Row> rows, TrainingPlan plan, Dictionary<string, LabelReader> readers)
    {
        if (rows.Count == 0)
        {
            return;
        }

        string LabelAt(Row row) => level < plan.Levels.Count && row.Label.Length > plan.Levels[level] ? row.Label[..plan.Levels[level]] : row.Label;
        readers[above] = new LabelReaderTrainer(plan.Seed).Train([.. rows.Select(row => row.Clean)], [.. rows.Select(LabelAt)], [.. rows.Select(row => row.Group)]);
        foreach (var branch in rows.GroupBy(LabelAt, StringComparer.Ordinal).Where(branch => branch.Any(row => row.Label != branch.Key)))
        {
            Learn(branch.Key, level + 1, [.. branch], plan, readers);
        }
    }

    // Alone, the place in the list; together, the same number for all of the group on every machine.
    private static int GroupNumber(string? group, int place)
    {
        if (string.IsNullOrEmpty(group))
        {
            return place;
        }

        var hash = 2166136261u;
        foreach (var letter in group)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)(hash >> 1);
    }

    private sealed record Row(string Clean, string Label, int Group);
}
