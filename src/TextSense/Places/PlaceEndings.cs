using Huiyin.TextSense.Wording;

namespace Huiyin.TextSense.Places;

/// <summary>The endings by which places and organisations are known, and the words that only look like names.</summary>
internal static class PlaceEndings
{
    private static readonly (PlaceKind Kind, string Endings)[] Lines =
    [
        (PlaceKind.Area, "街道 街道办 社区 镇 乡 村 村委会 居委会 经开区 开发区 高新区 新区 工业园区 工业园 产业园 科技园"),
        (PlaceKind.Road, "路 街 巷 大道 大街 支路 环路 步行街 胡同 弄 高速 立交 立交桥 大桥 天桥 桥 隧道 路口 地铁站 轻轨站 公交站 高铁站 火车站 汽车站 客运站"),
        (PlaceKind.Estate, "小区 花园 家园 公寓 新村 新城 名城 国际城 国际社区 广场 大厦 大楼 苑 花苑 华苑 雅苑 名苑 佳苑 嘉苑 庭 华庭 名庭 府 公馆 公园里 山庄 别墅 名园 庄园 湾 城 轩 阁 名邸 "
            + "名居 雅居 锦苑 安置房 安置小区 楼盘 国际 御园 中心 馨苑 书院 云邸 天地 春天 帝景 名都 首府 华府 学府"),
        (PlaceKind.Organisation, "公司 有限公司 分公司 集团 学校 小学 中学 大学 学院 职业学院 技术学院 职业技术学院 职业技术学校 技术学校 高中 一中 二中 三中 幼儿园 托儿所 医院 卫生院 卫生站 诊所 银行 派出所 法院 委员会 业委会 酒店 宾馆 饭店 餐厅 餐馆 "
            + "火锅店 超市 商场 商城 市场 菜市场 农贸市场 工厂 加工厂 厂 加油站 停车场 公园 景区 体育馆 图书馆 健身房 健身会所 培训中心 培训学校 培训机构 驾校 ktv 网吧 酒吧 养老院 福利院 "
            + "垃圾站 中转站 变电站 水库 车站 体育场 影城"),
    ];

    // They end like a name and are none: 「道路」, 「商业街」 …
    private static readonly string[] NoNames =
    [
        "道路", "马路", "公路", "铁路", "线路", "网路", "电路", "走路", "修路", "烂路", "小路", "半路", "一路", "主路", "辅路", "街道", "政府", "农村", "乡村", "全村", "本村", "我村", "该村", "城乡",
        "下乡", "家乡", "老乡", "全镇", "乡镇", "本镇", "城镇", "县城", "全城", "进城", "商城", "老城", "家庭", "法庭", "开庭", "工厂", "建厂", "该厂", "厂", "城市", "老旧小区", "我们小区", "本小区",
        "整个小区", "该小区", "我小区", "多个小区", "安置小区", "商业中心", "服务中心", "市中心", "影响中心", "物业公司", "开发商", "学校", "本校", "在路", "过街", "逛街", "上街", "临街", "沿街",
        "国际", "中心", "大楼", "楼盘", "春天", "天地", "广场", "停车场", "垃圾站", "公司", "医院", "超市", "市场", "房地产公司", "地产公司", "有限公司", "科技有限公司", "责任有限公司", "有限责任公司",
        "职业技术学院", "技术学院", "居民小区", "住宅小区", "附近小区", "周边小区", "新建小区", "这个小区", "一个小区", "所有小区", "其他小区", "其它小区", "各个小区", "封闭小区", "围绕小区", "周边学校",
    ];

    // Whatever ends like this is no name either.
    private static readonly string[] NoTails = ["政府", "道路", "家庭", "法庭", "城镇", "乡镇", "的城", "座城", "夜路", "短路", "断路", "沥青路", "水泥路", "柏油路", "泥巴路", "必经之路", "全国", "本小区", "该小区"];

    // A name does not reach back over these.
    private static readonly string[] Stops =
    [
        "位于", "坐落", "来自", "住", "从", "对", "向", "和", "在", "至", "离", "由", "于", "将", "因", "为", "经", "过", "有", "该", "本", "某", "每", "各", "整个",
        "附近", "旁边", "对面", "楼下", "门口", "前面", "后面", "里面", "外面", "周边", "周围", "隔壁", "靠近", "紧邻", "毗邻", "沿着", "中间", "交汇", "交叉", "以及", "一家", "一所", "一座", "一条", "这家", "这条",
        "个", "家", "条", "所", "号", "栋", "期", "单元", "小区", "街道", "社区", "路口", "大道", "区域", "购买", "购房", "新建", "修建", "开发", "业主", "强烈", "不同意", "拒绝", "违规", "非法", "擅自", "私自",
    ];

    // What a company deals in says nothing about which one it is.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Trades = new HashSet<string>(
        ("科技 网络 信息 数码 生物 地产 房产 置业 开发 投资 物业 服务 管理 文化 传媒 贸易 商贸 建筑 建设 工程 教育 餐饮 实业 电子 商务 责任 有限 股份 集团 环保 医疗 健康 咨询 旅游 汽车 金融 资产 "
        + "食品 装饰 装修 劳务 运输 物流 能源 燃气 供水 电力 技术 发展 经营 控股 疏通 搬家 保洁 家政 快递 外卖 租赁 保安 中介 广告 设计 造价 监理 运营 客运 公交 出租 自来 水务 电网 通信 移动 联通").Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // These never stand in a name.
    private static readonly string[] HardStops = ["到", "去", "着", "往", "没", "不", "增加", "联系", "说", "用", "必须", "经营", "组织", "进入", "排入", "包括", "晚上", "早上", "白天", "半夜", "夜里", "怕", "找", "打", "导致"];

    private static readonly PhraseTable<PlaceKind> Table = new(
        Lines.SelectMany(line => line.Endings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ending => KeyValuePair.Create(ending, line.Kind))));

    private static readonly HashSet<string> Blocked = [.. NoNames];

    private static readonly PhraseTable<bool> StopTable = new(
        Stops.Select(stop => KeyValuePair.Create(stop, false)).Concat(HardStops.Select(stop => KeyValuePair.Create(stop, true))));

    /// <summary>The length of the ending that starts at <paramref name="at"/>, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> folded, int at, out PlaceKind kind) => Table.LengthAt(folded, at, out kind);

    /// <summary>True for two characters that say what a company deals in.</summary>
    public static bool IsTrade(ReadOnlySpan<char> word) => Trades.Contains(word);

    /// <summary>True for words that end like a name and are none.</summary>
    public static bool IsNoName(string name) => Blocked.Contains(name) || NoTails.Any(tail => name.EndsWith(tail, StringComparison.Ordinal));

    /// <summary>The length of the word starting at <paramref name="at"/> over which names do not reach back, or 0. A hard one stands in no name at all.</summary>
    public static int StopAt(ReadOnlySpan<char> folded, int at, out bool isHard) => StopTable.LengthAt(folded, at, out isHard);
}
