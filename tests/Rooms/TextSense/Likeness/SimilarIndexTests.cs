using Huiyin.TextSense.Likeness;

namespace Huiyin.Tests.Rooms.TextSense.Likeness;

public class SimilarIndexTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly SimilarIndex Index = new(
    [
        new LikenessReport("lamp", Monday, "云栖苑路灯不亮", "楼下的路灯坏了半个月"),
        new LikenessReport("lamp elsewhere", Monday, "梧桐家园路灯不亮", "楼下的路灯坏了半个月"),
        new LikenessReport("lift", Monday, "云栖苑电梯困人", "昨天卡在两层中间"),
        new LikenessReport("wages", Monday, "拖欠工资", "石板大道的工地三个月没发钱"),
    ]);

    [Fact]
    public void The_likest_stands_first_with_a_score()
    {
        var found = Index.Find("云栖苑的路灯什么时候能修好", 3);

        Assert.Equal("lamp", found[0].Key);
        Assert.True(found[0].Score > found[1].Score);
        Assert.All(found, one => Assert.InRange(one.Score, 0, 1));
        Assert.DoesNotContain(found, one => one.Key == "wages");
    }

    [Fact]
    public void A_report_does_not_find_itself()
    {
        var found = Index.Find(new LikenessReport("lamp", Monday, "云栖苑路灯不亮", "楼下的路灯坏了半个月"), 5);

        Assert.DoesNotContain(found, one => one.Key == "lamp");
        Assert.Equal("lamp elsewhere", found[0].Key);
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("。", 5)]
    [InlineData("完全无关", 5)]
    [InlineData("路灯", 0)]
    public void What_nobody_said_finds_nothing(string text, int count)
    {
        Assert.Empty(Index.Find(text, count));
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        var index = new SimilarIndex([]);

        Assert.Equal(0, index.Count);
        Assert.Empty(index.Find("路灯", 5));
    }

    [Fact]
    public void Any_question_has_an_answer_in_order()
    {
        Texts.Always(text =>
        {
            var found = Index.Find(text + "路灯", 5);
            return found.Zip(found.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score) && found.SequenceEqual(Index.Find(text + "路灯", 5));
        });
    }
}
