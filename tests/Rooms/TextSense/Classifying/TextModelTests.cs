using System.Diagnostics;
using Huiyin.TextSense.Classifying;

namespace Huiyin.Tests.Rooms.TextSense.Classifying;

public sealed class TextModelTests
{
    private static readonly TrainingPlan Levels = new([2, 4]);
    private static readonly TextModel Model = TextModelTrainer.Train(OwnSentences.All, Levels);

    [Theory]
    [InlineData("望江路那边路灯坏了好几盏，晚上看不见", "010103")]
    [InlineData("公司拖欠我们的工资", "0501")]
    [InlineData("孩子明年上小学，划片怎么划", "0601")]
    [InlineData("楼下垃圾没人清运，臭得很", "010107")]
    public void A_text_is_told_what_it_is_about(string text, string label)
    {
        var told = Model.Classify(text);

        Assert.Equal(label, told.Label);
        Assert.True(told.Probability > 0.5, $"{told.Probability}");
        Assert.Equal(told.Candidates.Count, told.Candidates.Select(one => one.Label).Distinct().Count());
    }

    [Fact]
    public void The_words_that_decided_stand_in_the_text()
    {
        const string Text = "望江路的路灯坏了三天，晚上漆黑一片";

        var words = Model.Classify(Text).Words;

        Assert.Contains(words, word => word.Contains("路灯", StringComparison.Ordinal) || word.Contains("漆黑", StringComparison.Ordinal));
        Assert.All(words, word => Assert.Contains(word, Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Traditional_characters_and_pinyin_in_brackets_say_the_same()
    {
        Assert.Equal("010107", Model.Classify("樓下垃圾沒人清運，臭味很大").Label);
        Assert.Equal(Model.Classify("路灯坏了").Probability, Model.Classify("路(lu)灯坏了").Probability, 6);
        Assert.Equal(Model.Classify("路灯坏了").Probability, Model.Classify("路 灯 坏 了").Probability, 6);
    }

    [Fact]
    public void The_chances_of_all_labels_add_up_to_one()
    {
        var all = Model.Classify("请问这件事归谁管", int.MaxValue).Candidates;

        Assert.Equal(1, all.Sum(one => one.Probability), 3);
        Assert.Equal(1, Model.FirstLevel("请问这件事归谁管").Sum(one => one.Probability), 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("？？？!!!")]
    [InlineData("\ud800\udfff\ud83d")]
    [InlineData("qwertzuiop")]
    public void A_text_without_a_known_word_is_nothing_to_be_sure_of(string text)
    {
        var told = Model.Classify(text);

        Assert.NotEmpty(told.Candidates);
        Assert.Empty(told.Words);
        Assert.False(told.IsSure);
    }

    [Fact]
    public void The_same_texts_and_seed_make_the_same_model_to_the_byte()
    {
        var again = TextModelTrainer.Train(OwnSentences.All, Levels);
        var otherwise = TextModelTrainer.Train(OwnSentences.All, Levels with { Seed = 2 });

        Assert.Equal(TextModelFile.Save(Model), TextModelFile.Save(again));
        Assert.NotEqual(TextModelFile.Save(Model), TextModelFile.Save(otherwise));
    }

    [Fact]
    public void What_was_kept_reads_like_what_was_learned()
    {
        var kept = TextModelFile.Load(TextModelFile.Save(Model));

        Assert.Equal(Model.Labels, kept.Labels);
        Assert.Equal(Model.Texts, kept.Texts);
        Assert.All(OwnSentences.All.Where((_, i) => i % 17 == 0), text =>
        {
            Assert.Equal(Model.Classify(text.Text).Label, kept.Classify(text.Text).Label);
            Assert.Equal(Model.Classify(text.Text).Probability, kept.Classify(text.Text).Probability, 2);
        });
    }

    [Fact]
    public void A_damaged_file_another_version_and_something_else_are_told_apart()
    {
        var file = TextModelFile.Save(Model);
        var damaged = (byte[])file.Clone();
        damaged[^9] ^= 1;
        var other = (byte[])file.Clone();
        other[8] = 99;

        Assert.Equal(ModelTrouble.Damaged, Assert.Throws<ModelUnreadableException>(() => TextModelFile.Load(damaged)).Trouble);
        Assert.Equal(ModelTrouble.Damaged, Assert.Throws<ModelUnreadableException>(() => TextModelFile.Load(file[..40])).Trouble);
        Assert.Equal(ModelTrouble.Damaged, Assert.Throws<ModelUnreadableException>(() => TextModelFile.Load(file[..10])).Trouble);
        Assert.Equal(ModelTrouble.OtherVersion, Assert.Throws<ModelUnreadableException>(() => TextModelFile.Load(other)).Trouble);
        Assert.Equal(ModelTrouble.NotAModel, Assert.Throws<ModelUnreadableException>(() => TextModelFile.Load([])).Trouble);
        Assert.Equal(ModelTrouble.NotAModel, Assert.Throws<ModelUnreadableException>(() => TextModelFile.Load("一封信"u8.ToArray())).Trouble);
    }

    [Fact]
    public void Nothing_to_learn_from_makes_a_model_that_knows_nothing()
    {
        var model = TextModelTrainer.Train([new LabelledText("", "01"), new LabelledText("路灯坏了", " ")], Levels);

        Assert.Equal(0, model.Texts);
        Assert.Empty(model.Labels);
        Assert.Equal("", model.Classify("路灯坏了").Label);
        Assert.Empty(TextModelFile.Load(TextModelFile.Save(model)).Labels);
    }

    [Fact]
    public void One_class_alone_is_told_but_never_by_words()
    {
        var model = TextModelTrainer.Train([new LabelledText("路灯坏了", "010103"), new LabelledText("灯不亮", "010103")], Levels);

        var told = model.Classify("路灯又坏了");

        Assert.Equal("010103", told.Label);
        Assert.Equal(1, told.Probability);
        Assert.False(told.IsSure);
    }

    [Fact]
    public void A_label_on_the_level_above_stands_beside_those_below()
    {
        var model = TextModelTrainer.Train([.. OwnSentences.All, .. Enumerable.Range(0, 20).Select(i => new LabelledText($"第{i}件市容的事，说不清是哪一种，总之很乱", "01"))], Levels);

        Assert.Contains("01", model.Labels);
        Assert.Equal("01", model.Classify("市容很乱，说不清是哪一种").Label);
    }

    [Fact]
    public void A_very_long_text_takes_no_more_than_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("路灯坏了三天，晚上漆黑一片，垃圾也没人清运。", 50));
        var longer = string.Concat(Enumerable.Repeat(text, 100));
        Model.Classify(longer);

        var (shortTime, longTime) = (Time(text), Time(longer));

        Assert.True(longTime < (shortTime * 400) + TimeSpan.FromMilliseconds(150), $"{shortTime} → {longTime}");
    }

    private static TimeSpan Time(string text) => Enumerable.Range(0, 5).Select(_ =>
    {
        var begun = Stopwatch.GetTimestamp();
        Model.Classify(text);
        return Stopwatch.GetElapsedTime(begun);
    }).Min();
}
