using Huiyin.TextSense.Classifying;

namespace Huiyin.Tests.Rooms.TextSense.Classifying;

/// <summary>A small set of our own: five kinds of trouble, each said in many ways, so that a model has something to learn without anybody's data.</summary>
internal static class OwnSentences
{
    private static readonly string[] Places = ["云溪路", "松林社区", "石桥二路", "半坡苑", "听涛街", "竹园小区", "古渡口", "银杏苑", "双塔路", "江景花园"];

    private static readonly (string Label, string[] Troubles)[] Kinds =
    [
        ("010103", ["路灯三盏不亮，晚上漆黑", "的路灯一闪一闪，照明很差", "整条街黑灯，路灯坏了一周", "路灯杆歪了，灯罩也掉了"]),
        ("010107", ["垃圾堆了两天没人清运", "垃圾桶满了往外溢，臭味很大", "有人乱倒建筑垃圾没有清走", "垃圾分类亭关着门，垃圾扔一地"]),
        ("010401", ["楼栋外墙渗水，想参加老旧小区改造", "老楼管网锈了，请求纳入改造", "改造后屋面又漏水", "老旧楼没有扶手，改造时漏掉了"]),
        ("0501", ["老板拖欠工资三个月不给", "干了半年没签劳动合同", "加班工资一直没有结", "工伤认定不知道去哪里办"]),
        ("0601", ["孩子上小学划片不清楚", "幼儿园学费突然涨了一倍", "学校门口补课班太多", "转学手续跑了三趟没办成"]),
    ];

    public static IReadOnlyList<LabelledText> All { get; } =
    [
        .. from kind in Kinds
           from trouble in kind.Troubles
           from place in Places
           from ending in new[] { "，请尽快处理。", "，希望有人来看看。", "。" }
           select new LabelledText($"{place}{trouble}{ending}", kind.Label),
    ];
}
