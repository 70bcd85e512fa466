using Huiyin.TextSense.Likeness;

namespace Huiyin.Tests.Rooms.TextSense.Likeness;

public class ReportLikenessTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly LikenessReport Lamp = new("a", Monday, "云栖苑路灯不亮", "云栖苑楼下的路灯坏了半个月,老人不敢出门。");

    [Theory]
    [InlineData("云栖苑晚上黑漆漆的", "楼下照明灯一直没亮", 20, LikenessReason.SameTrouble)]
    [InlineData("云栖苑路灯不亮", "云栖苑楼下的路灯坏了半个月,老人都不敢出门。", 20, LikenessReason.SameText)]
    [InlineData("云栖苑路灯不亮", "云栖苑楼下的路灯坏了半个月,老人不敢出门。", 400, LikenessReason.None)]
    [InlineData("梧桐家园路灯不亮", "梧桐家园楼下的路灯坏了半个月,老人不敢出门。", 1, LikenessReason.None)]
    [InlineData("云栖苑电梯困人", "云栖苑3栋的电梯又卡住了。", 1, LikenessReason.None)]
    public void The_same_trouble_at_the_same_place_within_90_days_is_offered(string title, string text, int days, LikenessReason expected)
    {
        var finding = ReportLikeness.Of(Lamp, new LikenessReport("b", Monday.AddDays(days), title, text));

        Assert.Equal(expected, finding.Reason);
    }

    [Fact]
    public void The_same_foreign_number_is_always_the_same_matter()
    {
        var finding = ReportLikeness.Of(Lamp with { ForeignNumber = "2603020017" }, new LikenessReport("b", Monday.AddYears(1), "停水", "") { ForeignNumber = " 2603020017 " });

        Assert.Equal((1.0, LikenessReason.ForeignNumber), (finding.Score, finding.Reason));
    }

    [Theory]
    [InlineData("甲", "light", 30, LikenessReason.SameCitizen)]
    [InlineData("甲", "light", 31, LikenessReason.None)]
    [InlineData("甲", "water", 1, LikenessReason.None)]
    [InlineData("乙", "light", 1, LikenessReason.None)]
    public void The_same_citizen_in_the_same_category_within_30_days_is_offered(string citizen, string category, int days, LikenessReason expected)
    {
        var later = new LikenessReport("b", Monday.AddDays(days), "", "还是没有人来") { Citizen = citizen, Category = category };

        var finding = ReportLikeness.Of(Lamp with { Citizen = "甲", Category = "light" }, later);

        Assert.Equal(expected, finding.Reason);
    }

    [Fact]
    public void The_same_category_tips_the_scales_and_does_not_decide_alone()
    {
        var vague = new LikenessReport("b", Monday, "云栖苑", "老人晚上不方便,请来看看") { Category = "light" };
        var other = vague with { Text = "盼回复" };

        Assert.True(ReportLikeness.Of(Lamp with { Category = "light" }, vague).Score > ReportLikeness.Of(Lamp, vague).Score);
        Assert.False(ReportLikeness.Of(Lamp with { Category = "light" }, other).IsOffered);
    }

    [Theory]
    [InlineData(29.5600, 1.0)]
    [InlineData(29.5617, 1.0)]
    [InlineData(29.5650, 0.4)]
    [InlineData(29.5800, 0.0)]
    public void Positions_decide_over_names(double north, double expected)
    {
        var there = new LikenessReport("b", Monday, "路灯不亮", "路灯坏了") { Position = (north, 106.5700) };

        var finding = ReportLikeness.Of(Lamp with { Position = (29.5600, 106.5700) }, there);

        Assert.Equal(expected, finding.Place);
    }

    [Fact]
    public void Another_house_of_the_estate_is_less_likely_than_the_same_house()
    {
        var same = ReportLikeness.Of(Lamp with { Place = "云栖苑3栋" }, Lamp with { Key = "b", Title = "3栋没有路灯", Text = "云栖苑漆黑" });
        var other = ReportLikeness.Of(Lamp with { Place = "云栖苑3栋" }, Lamp with { Key = "b", Title = "9栋没有路灯", Text = "云栖苑漆黑" });

        Assert.True(other.Score < same.Score);
    }

    [Fact]
    public void The_offered_are_ordered_and_never_the_report_itself()
    {
        var near = new LikenessReport("b", Monday, "云栖苑路灯坏了", "路灯不亮");
        var far = new LikenessReport("c", Monday, "停水", "一天没水");

        var offered = ReportLikeness.Offered(Lamp, [far, Lamp, near, Lamp with { Key = "d" }]);

        Assert.Equal(["b", "d"], offered.Select(pair => pair.Report.Key));
    }

    [Fact]
    public void Likeness_is_symmetric_and_between_0_and_1()
    {
        Texts.Always((one, other) =>
        {
            var left = new LikenessReport("a", Monday, one, other);
            var right = new LikenessReport("b", Monday.AddDays(3), other, one);
            var finding = ReportLikeness.Of(left, right);
            return finding == ReportLikeness.Of(right, left) && finding.Score is >= 0 and <= 1 && finding.Trouble is >= 0 and <= 1;
        });
    }

    [Theory]
    [InlineData(7)]
    [InlineData(11)]
    [InlineData(99)]
    public void Nine_of_ten_repeated_reports_are_offered_and_nine_of_ten_offers_are_right(uint seed)
    {
        var told = new Incidents(seed).WithNeighbours(200).ConvertAll(one => one with { Report = one.Report with { Category = null } });
        var table = new KeyTable(told.Select(one => one.Report));
        var incidents = told.ToDictionary(one => one.Report.Key, one => one.Incident);
        var meant = told.GroupBy(one => one.Incident).Sum(group => group.Count() * (group.Count() - 1));

        var offered = told.SelectMany(one => ReportLikeness.Offered(one.Report, table.Candidates(one.Report, 100).Found).Select(pair => incidents[pair.Report.Key] == one.Incident)).ToList();

        Assert.InRange((double)offered.Count(isRight => isRight) / offered.Count, 0.95, 1);
        Assert.InRange((double)offered.Count(isRight => isRight) / meant, 0.93, 1);
    }
}
