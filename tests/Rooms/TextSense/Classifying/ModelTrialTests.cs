using Huiyin.TextSense.Classifying;

namespace Huiyin.Tests.Rooms.TextSense.Classifying;

public sealed class ModelTrialTests
{
    private static readonly TrainingPlan Levels = new([2, 4]);

    [Fact]
    public void Our_own_sentences_are_told_apart()
    {
        var figures = ModelTrial.CrossValidate(OwnSentences.All, Levels, 3);

        Assert.Equal(OwnSentences.All.Count, figures.Texts);
        Assert.True(figures.MacroF1 > 0.95, $"{figures.MacroF1}");
        Assert.True(figures.TopThree >= figures.Accuracy);
        Assert.True(figures.CalibrationError < 0.2, $"{figures.CalibrationError}");
        Assert.Equal(5, figures.Labels.Count);
    }

    [Fact]
    public void Texts_of_one_group_are_never_on_both_sides()
    {
        // Two labels that only the group's own words tell: whoever sees a twin in training is right, nobody else can be.
        var twins = Enumerable.Range(0, 60).SelectMany(group => Enumerable.Range(0, 4).Select(_ => new LabelledText($"{Word(group)}{Word(group + 100)}", group % 2 == 0 ? "甲" : "乙", $"g{group}"))).ToList();

        var apart = ModelTrial.CrossValidate(twins, TrainingPlan.Flat);
        var mixed = ModelTrial.CrossValidate([.. twins.Select(text => text with { Group = null })], TrainingPlan.Flat);

        Assert.True(mixed.Accuracy > 0.9, $"{mixed.Accuracy}");
        Assert.True(apart.Accuracy < 0.75, $"{apart.Accuracy}");
    }

    [Fact]
    public void Labels_that_were_never_seen_count_as_wrong_and_are_named()
    {
        var model = TextModelTrainer.Train(OwnSentences.All, Levels);

        var figures = ModelTrial.Of(model, [OwnSentences.All[0], new LabelledText("飞机晚点", "9901")]);

        Assert.Equal(1, figures.Unknown);
        Assert.Equal(0.5, figures.Accuracy);
        Assert.Equal(0, figures.Labels.Single(label => label.Label == "9901").F1);
    }

    [Fact]
    public void Nothing_asked_gives_no_figures()
    {
        var figures = ModelTrial.Of(TextModelTrainer.Train([], Levels), []);

        Assert.Equal(0, figures.Texts);
        Assert.Empty(figures.Labels);
    }

    [Fact]
    public void Messages_of_a_public_board_are_told_as_well_as_published_work_does()
    {
        var texts = MessageFile.Read("f2_messages_labelled_train.csv")
            .ConvertAll(row => new LabelledText(row["title"].Length + row["body"].Length > 0 ? $"{row["title"]}\n{row["body"]}" : row["text_seg"], row["label"], row["dup_group"]));

        // One part of five: the full trial is ./dev bench textsense.
        var model = TextModelTrainer.Train([.. texts.Where((_, i) => i % 5 != 0)], TrainingPlan.Flat);
        var figures = ModelTrial.Of(model, [.. texts.Where((_, i) => i % 5 == 0)]);

        Assert.True(figures.MacroF1 >= 0.9, $"macro-F1 {figures.MacroF1}");
        Assert.True(figures.TopThree >= 0.985, $"top-3 {figures.TopThree}");
        Assert.True(figures.CalibrationError <= 0.04, $"calibration {figures.CalibrationError}");
    }

    private static string Word(int n) => string.Concat(Enumerable.Range(0, 3).Select(i => (char)('\u5000' + (n * 7) + i)));
}
