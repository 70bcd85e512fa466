using Huiyin.Registry.Settings;
using Huiyin.TextSense.Lexicon;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

/// <summary>The words every district begins with, tried on sentences of our own and, where the shared files are, on real messages.</summary>
public class DefaultWordsTests
{
    private static readonly CategoryLexicon Lexicon = new(DefaultCategoryWords.All);

    [Fact]
    public void Every_category_has_words_and_no_words_stand_for_a_category_that_is_none()
    {
        Assert.Equal(DefaultCategories.All.Select(category => category.Code), DefaultCategoryWords.All.Select(row => row.Code));
        Assert.All(DefaultCategoryWords.All, row => Assert.True(row.Words.Count >= 5, row.Code));
    }

    [Fact]
    public void No_word_is_blank_or_stands_twice_with_one_category()
    {
        Assert.All(DefaultCategoryWords.All, row => Assert.Equal(row.Words.Count, row.Words.Distinct(StringComparer.Ordinal).Count(word => word.Trim().Length > 0)));
    }

    [Theory]
    [InlineData("晚上回家黑灯瞎火，路灯杆上的灯坏了一个月", "010103")]
    [InlineData("单元门口的电梯昨天又困人，物业说维保公司没来", "010403")]
    [InlineData("老板拖欠工资，二十个农民工的血汗钱拿不到", "050101")]
    [InlineData("隔壁遛狗不拴绳，孩子被狗咬", "090104")]
    [InlineData("在健身房办的年卡，店关门跑路，会员卡里的余额不退", "070102")]
    [InlineData("孩子今年上小学，划片入学到底读哪所学校", "040101")]
    [InlineData("楼下餐馆油烟味太重，排烟管正对窗户", "020101")]
    [InlineData("申请低保三个月，社区说没有低保名额", "080101")]
    [InlineData("公交末班车太早，能不能增加公交班次", "030101")]
    [InlineData("疫苗本上写着该接种了，社区打疫苗要排一个月", "060402")]
    [InlineData("村支书不公开账目，村财务三年没公示", "110701")]
    [InlineData("户口迁移去派出所要带户口本吗，落户要多久", "090201")]
    public void What_residents_say_is_put_into_its_category(string text, string code)
    {
        Assert.Equal(code, Lexicon.Rank(text)[0].Code);
    }

    [Fact]
    public void Words_alone_tell_the_class_of_three_real_messages_in_four()
    {
        if (MeasurementFiles.Find("teddy2020c/f2_messages_labelled_train.csv") is not { } path)
        {
            Assert.Skip("The shared files are not here.");
            return;
        }

        Dictionary<string, string> classes = new() { ["城乡建设"] = "01", ["环境保护"] = "02", ["交通运输"] = "03", ["教育文体"] = "04", ["劳动和社会保障"] = "05", ["卫生计生"] = "06", ["商贸旅游"] = "07" };
        using var file = Huiyin.Platform.Sheets.SheetReader.Open(File.OpenRead(path), "messages.csv");
        var messages = file.Rows()
            .Select(row => (Class: classes[row.Cell("label")], Text: row.Cell("title").Length > 0 ? row.Cell("title") + "\n" + row.Cell("body") : row.Cell("text_seg").Replace(" ", "", StringComparison.Ordinal)))
            .ToList();

        var told = messages.Count(message => Lexicon.Rank(message.Text, depth: 2, most: 17).FirstOrDefault(candidate => classes.ContainsValue(candidate.Code))?.Code == message.Class);
        var toldOfAll = messages.Count(message => Lexicon.Rank(message.Text, depth: 2, most: 1) is [var best] && best.Code == message.Class);

        TestContext.Current.SendDiagnosticMessage($"{messages.Count} messages, class told: {(double)told / messages.Count:0.000} of the seven, {(double)toldOfAll / messages.Count:0.000} of all seventeen");
        Assert.True(told >= 0.8 * messages.Count && toldOfAll >= 0.75 * messages.Count);
    }
}
