using Huiyin.TextSense;
using Huiyin.TextSense.Places;

namespace Huiyin.Tests.Rooms.TextSense.Places;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("望龙街道云栖苑3栋的电梯坏了", "望龙街道 云栖苑")]
    [InlineData("我住在锦绣花园,门口乱停车", "锦绣花园")]
    [InlineData("请问人和街98号的路灯什么时候修", "人和街")]
    [InlineData("白塔路和清河大道路口的红绿灯", "白塔路 清河大道")]
    [InlineData("桂溪小学对面的星河数码科技有限公司拖欠工资", "桂溪小学 星河数码科技有限公司")]
    [InlineData("ＡＢ国际城二期漏水", "AB国际城")]
    [InlineData("A3区青石社区旁边", "青石社区")]
    public void Names_are_known_by_their_endings(string text, string expected)
    {
        var finds = PlaceNames.Find(text);

        Assert.Equal(expected, string.Join(' ', finds.Select(find => find.Name)));
    }

    [Theory]
    [InlineData("这条道路坑坑洼洼,走夜路很危险")]
    [InlineData("我们小区的学生都去学校了")]
    [InlineData("市政府和有限公司")]
    [InlineData("追着小学生跑")]
    [InlineData("到路口")]
    [InlineData("")]
    public void Words_that_only_end_like_a_name_are_none(string text)
    {
        Assert.Empty(PlaceNames.Find(text));
    }

    [Fact]
    public void What_the_district_knows_is_found_as_it_stands()
    {
        var known = new KnownPlaces(areas: ["望龙", "云岭街道"], units: ["区城管局"], estates: ["江畔一号"]);

        var finds = PlaceNames.Find("望龙江畔一号的垃圾,区城管局没有来,云岭街道也没有来", known);

        Assert.Equal(
            [(PlaceKind.Area, "望龙"), (PlaceKind.Estate, "江畔一号"), (PlaceKind.Organisation, "区城管局"), (PlaceKind.Area, "云岭街道")],
            finds.Select(find => (find.Kind, find.Name)));
    }

    [Theory]
    [InlineData("望龙街道云栖苑", "我家云栖苑")]
    [InlineData("星河数码科技有限公司", "石板街道星河网络公司")]
    public void Two_spellings_have_one_core(string one, string other)
    {
        Assert.Equal(PlaceNames.Find(one)[^1].Core, PlaceNames.Find(other)[^1].Core);
    }

    [Fact]
    public void Every_find_stands_where_it_says_and_none_overlaps_another()
    {
        Texts.Always(text =>
        {
            var finds = PlaceNames.Find(text + "云栖苑" + text);
            var isInPlace = finds.All(find => TextFold.HalfWidth((text + "云栖苑" + text).Substring(find.Start, find.Length)) == find.Name);
            return isInPlace && finds.Zip(finds.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start);
        });
    }
}
