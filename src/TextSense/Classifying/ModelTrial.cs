namespace Huiyin.TextSense.Classifying;

/// <summary>How well labels are told, one label at a time.</summary>
/// <param name="Label">The label.</param>
/// <param name="Texts">How many texts have it.</param>
/// <param name="Precision">Of those told to have it, the share that has it; 0 … 1.</param>
/// <param name="Recall">Of those that have it, the share told so; 0 … 1.</param>
/// <param name="F1">Their harmonic mean.</param>
public sealed record LabelFigures(string Label, int Texts, double Precision, double Recall, double F1);

/// <summary>How well a model tells labels of texts it was not made from. Shares are 0 … 1.</summary>
/// <param name="Texts">How many were asked.</param>
/// <param name="Accuracy">The share whose first candidate was right.</param>
/// <param name="MacroF1">The mean F1 of the labels, small ones counting as much as large ones.</param>
/// <param name="TopThree">The share whose label was among the first three.</param>
/// <param name="CalibrationError">By how much chances and shares differ on average, in ten steps (expected calibration error).</param>
/// <param name="SureShare">The share told with 0.9 or more.</param>
/// <param name="SureAccuracy">How many of these were right.</param>
/// <param name="Unknown">Texts whose label the model had never seen; they count as wrong.</param>
/// <param name="Labels">Each label.</param>
public sealed record ModelFigures(
    int Texts, double Accuracy, double MacroF1, double TopThree, double CalibrationError, double SureShare, double SureAccuracy, int Unknown, IReadOnlyList<LabelFigures> Labels);

/// <summary>Tries a model on texts whose label is known.</summary>
public static class ModelTrial
{
    private const double Sure = 0.9;
    private const int Steps = 10;
    private const int DefaultFolds = 5;

    /// <summary>The figures of a model on texts it has not learned from.</summary>
    public static ModelFigures Of(TextModel model, IReadOnlyList<LabelledText> texts)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(texts);
        var known = model.Labels.ToHashSet(StringComparer.Ordinal);
        return Figures([.. texts.Select(text => new Answer(text.Label, model.Classify(text.Text).Candidates, known.Contains(text.Label)))]);
    }

    /// <summary>Every text is asked once, of a model made from the other parts. Texts of one group are in one part; parts have the same mix of labels; the order of the rows says nothing.</summary>
    public static ModelFigures CrossValidate(IReadOnlyList<LabelledText> texts, TrainingPlan plan, int folds = DefaultFolds)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var parts = Parts(texts, plan.Seed, folds);
        var answers = new List<Answer>(texts.Count);
        for (var part = 0; part < folds; part++)
        {
            var model = TextModelTrainer.Train([.. texts.Where((_, i) => parts[i] != part)], plan);
            var known = model.Labels.ToHashSet(StringComparer.Ordinal);
            answers.AddRange(texts.Where((_, i) => parts[i] == part).Select(text => new Answer(text.Label, model.Classify(text.Text).Candidates, known.Contains(text.Label))));
        }

        return Figures(answers);
    }

    private static int[] Parts(IReadOnlyList<LabelledText> texts, int seed, int folds)
    {
        var parts = new int[texts.Count];
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in new DeterministicOrder(texts.Count, seed).Shuffle())
        {
            var text = texts[i];
            if (text.Group is { Length: > 0 } group && groups.TryGetValue(group, out var part))
            {
                parts[i] = part;
                continue;
            }

            part = next.GetValueOrDefault(text.Label) % folds;
            next[text.Label] = part + 1;
            parts[i] = part;
            if (text.Group is { Length: > 0 } begun)
            {
                groups[begun] = part;
            }
        }

        return parts;
    }

    private static ModelFigures Figures(IReadOnlyList<Answer> answers)
    {
        if (answers.Count == 0)
        {
            return new ModelFigures(0, 0, 0, 0, 0, 0, 0, 0, []);
        }

        double Share(Func<Answer, bool> holds) => answers.Count(holds) / (double)answers.Count;
        var labels = answers.Select(answer => answer.Label).Distinct().Order(StringComparer.Ordinal).Select(label => OfLabel(label, answers)).ToArray();
        var sure = answers.Where(answer => answer.Probability >= Sure).ToArray();
        var gap = answers.GroupBy(answer => Math.Min(Steps - 1, (int)(answer.Probability * Steps))).Sum(step => Math.Abs(step.Sum(answer => answer.Probability) - step.Count(answer => answer.IsRight)));
        return new ModelFigures(
            answers.Count, Share(answer => answer.IsRight), labels.Average(label => label.F1), Share(answer => answer.Candidates.Any(chance => chance.Label == answer.Label)), gap / answers.Count,
            sure.Length / (double)answers.Count, sure.Length == 0 ? 0 : sure.Count(answer => answer.IsRight) / (double)sure.Length, answers.Count(answer => !answer.IsKnown), labels);
    }

    private static LabelFigures OfLabel(string label, IReadOnlyList<Answer> answers)
    {
        var has = answers.Count(answer => answer.Label == label);
        var told = answers.Count(answer => answer.Told == label);
        var right = answers.Count(answer => answer.Label == label && answer.IsRight);
        return new LabelFigures(label, has, told == 0 ? 0 : right / (double)told, has == 0 ? 0 : right / (double)has, has + told == 0 ? 0 : 2.0 * right / (has + told));
    }

    private sealed record Answer(string Label, IReadOnlyList<LabelChance> Candidates, bool IsKnown)
    {
        public string? Told => Candidates.Count == 0 ? null : Candidates[0].Label;

        public double Probability => Candidates.Count == 0 ? 0 : Candidates[0].Probability;

        public bool IsRight => Told == Label;
    }
}
