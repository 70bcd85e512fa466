using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Shancheng;

/// <summary>Fills the stories with places of the sample district, and says what staff and citizens say around them.</summary>
internal sealed class Wording(Dice dice)
{
    private static readonly string[] Roads = ["一路", "二路", "正街", "后街", "巷", "梯道"];
    private static readonly string[] Estates = ["江景花园", "半坡苑", "向阳小区", "云顶里", "竹影苑", "桥畔家园", "山语城", "听雨小区", "石榴园", "银杏苑", "海棠里", "橘香小区", "三塘家园", "青枫苑"];
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "罗", "高", "林"];
    private static readonly string[] Endings = ["", "", "", "麻烦尽快处理，谢谢。", "希望给个答复。", "已经跟社区说过一次了。", "盼回复。", "辛苦你们了。"];
    private static readonly string[] Contacts = ["已电话联系，核对了位置和时间，说明了办理时限。", "已到现场见面，听了意见，约定进展随时告知。", "电话未接通后改发短信，当日回电说明情况。", "已电话联系，补充了两处细节。"];
    private static readonly string[] Progress = ["已到现场查看，情况属实。", "已与相关方约定处理时间。", "材料和设备已到位，明日施工。", "已会同社区入户了解。", "已完成第一步处置，正在复核。"];
    private static readonly string[] Opinions = ["已按要求完成核查，未发现影响，书面情况已附。", "已派员配合，相关点位处置完毕。", "现场核实后同意主办单位方案。"];
    private static readonly string[] Returned = ["请写明处理日期和复查结果后再报。", "请逐条回应诉求中的两个问题。", "语气请再平和些，并补上联系电话。"];
    private static readonly string[] Good = ["处理很快，谢谢！", "打了两次电话来说明，很负责。", "问题解决了。", "", "", "比想象的快。", "态度很好。"];
    private static readonly string[] Fair = ["能解决就好。", "", "时间久了点。", "基本可以。"];
    private static readonly string[] Bad = ["只修了一半，又坏了。", "答复和现场不一样。", "拖了太久才来人。", "说不清楚到底什么时候解决。"];

    /// <summary>Places and numbers are thrown once a matter, so that title, text and reply speak of the same.</summary>
    public Func<string, string> Placed(AreaBrief community, string subdistrict)
    {
        var road = subdistrict[..^2] + dice.Of(Roads);
        var (estate, count, house) = (dice.Of(Estates), $"{2 + dice.Below(6)}", $"{1 + dice.Below(160)}");
        return text => text.Replace("{社}", community.Name, StringComparison.Ordinal).Replace("{路}", road, StringComparison.Ordinal)
            .Replace("{院}", estate, StringComparison.Ordinal).Replace("{数}", count, StringComparison.Ordinal).Replace("{号}", house, StringComparison.Ordinal);
    }

    public string Ending() => dice.Of(Endings);

    public string CallMe() => dice.Of(Surnames) + (dice.Chance(0.5) ? "女士" : "先生");

    // 199 0000 is used for samples throughout; nobody is called: no message is made for the past.
    public string Phone() => $"1990000{dice.Below(10_000):0000}";

    public string Contact() => dice.Of(Contacts);

    public string Advance() => dice.Of(Progress);

    public string Opinion() => dice.Of(Opinions);

    public string SentBack() => dice.Of(Returned);

    public string Praise(int stars) => stars >= 4 ? dice.Of(Good) : stars == 3 ? dice.Of(Fair) : dice.Of(Bad);

    public string Reply(Story story, ReplyResult result, string title, UnitBrief unit, DateOnly seen, Func<string, string> placed)
    {
        var asked = story.Purpose == Purpose.Consultation;
        var opening = asked ? $"您好！您咨询的“{title}”，现答复如下：" : $"您好！您反映的“{title}”已收悉。{unit.ShortName}于{seen.Month}月{seen.Day}日核查，";
        var body = result switch
        {
            ReplyResult.NotFactual => "当日及次日两次到现场，未发现所述情况，已请社区继续留意",
            ReplyResult.Planned => $"情况属实，眼下还不能一次解决。{placed(story.Later ?? story.Done)}",
            ReplyResult.PartlySolved => $"情况属实。{placed(story.Done)}；{placed(story.Later ?? "其余部分继续办理")}",
            ReplyResult.Solved or ReplyResult.Explained => (asked ? "" : "情况属实。") + placed(story.Done),
        };
        return $"{opening}{body}。如有疑问，请拨打{unit.ShortName}电话{unit.OfficePhone}。感谢您的{(asked ? "关注" : "监督和支持")}！";
    }
}
