namespace Huiyin.TextSense.Lexicon;

/// <summary>What a word of danger means where nothing around it says otherwise.</summary>
internal readonly record struct Danger(UrgencyLevel Level, EmergencyCall Call);

/// <summary>The words of <see cref="UrgencySense"/>, written for this product.</summary>
internal static class UrgencyWords
{
    private static readonly Danger Nothing = new(UrgencyLevel.Normal, EmergencyCall.None);
    private static readonly Danger Crime = new(UrgencyLevel.P1, EmergencyCall.Police);
    private static readonly Danger Blaze = new(UrgencyLevel.P1, EmergencyCall.Fire);
    private static readonly Danger Injury = new(UrgencyLevel.P1, EmergencyCall.Ambulance);
    private static readonly Danger Crash = new(UrgencyLevel.P1, EmergencyCall.Traffic);
    private static readonly Danger Hazard = new(UrgencyLevel.P2, EmergencyCall.None);
    private static readonly Danger Road = new(UrgencyLevel.P2, EmergencyCall.Traffic);

    public static readonly Cue<Danger>[] All =
    [
        // Longer words that only contain one: they hide it.
        new(Nothing, 0,
            """
            打不着火 点不着火 打着火 点着火 着火车 着火热 起火车 国家暴 其中毒 打人行 被困扰 被困难 跳楼价 跳楼机 跳楼大甩卖 电脑中毒 手机中毒 系统中毒 信息爆炸 爆炸性 爆炸式 爆炸头 人口爆炸 救命恩人 救命之恩 救命稻草 救命药 救命钱
            防溺水 防触电 防火灾 防煤气中毒 防中毒 漏电保护 漏电开关 漏电断路 漏电检测 火灾报警 火灾险 灭火器 防火墙 防火门 自杀式 打架子 停电通知 停水通知 停电公告 停水公告 停水停电通知 停气通知
            没有电梯 没电梯 没有电话 没电话 没有电视 没有电脑 没有电子 没有电动 没有水平 没水平 没有水准 没水准 没有气味 没有气质 断电话 停电时间 停水费 停电费 塌方量 倒塌事故调查 防爆炸 家暴法 反家暴 预防家暴 中毒株 爆炸物品 杀人犯 抢劫啊 变相抢劫 道德绑架 捆绑绑架 打架斗殴事件
            """),
        new(Blaze, 1,
            """
            着火 起火 失火 火灾 大火 冒浓烟 浓烟滚滚 烧起来 爆炸 爆燃 燃气泄漏 煤气泄漏 天然气泄漏 燃气泄露 煤气泄露 天然气泄露 燃气漏气 煤气漏气 天然气漏气 漏燃气 漏煤气 漏天然气 燃气味 煤气味 天然气味 闻到煤气 闻到天然气
            液化气泄漏 液化气泄露 化学品泄漏 危化品泄漏 毒气泄漏 坍塌 垮塌 塌方 倒塌 楼塌 房子塌 墙塌 被困 困在电梯 困在里面 电梯困人 被埋 掉进井 掉入井 掉下井 落水 溺水 决堤 溃坝 泥石流 山体滑坡 山洪暴发
            """),
        new(Injury, 1, "触电 电击 昏迷 晕倒 昏倒 中毒 没有呼吸 停止呼吸 心脏骤停 心跳停止 大出血 血流不止 抽搐 休克 生命危险 生命垂危 奄奄一息 命在旦夕 坠楼 坠落 摔下楼 快不行了 救命 快要生了 割腕 服毒 喝农药 吃了安眠药"),
        new(Crime, 1,
            """
            自杀 跳楼 轻生 寻短见 不想活 活不下去 跳江 跳河 跳桥 打人 打架 斗殴 械斗 群殴 殴打 行凶 砍人 砍伤 捅人 捅伤 持刀 拿刀 拿着刀 杀人 抢劫 绑架 劫持 家暴 强奸 性侵 猥亵 非法拘禁 被拘禁 限制人身自由
            被打 入室抢劫 入室盗窃 正在偷 跟踪我 要杀 威胁要杀 孩子丢了 孩子走失 老人走失 小孩走失
            """),
        new(Crash, 1, "刚发生车祸 出了车祸 出车祸 发生车祸 车子撞了人 撞了人 撞到人 撞伤人 撞死 肇事逃逸 连环相撞 翻车"),
        new(new Danger(UrgencyLevel.P1, EmergencyCall.Fire), 1, "漏电 冒火花 冒火星 电线着 带电的电线 高压线断"),
        new(Road, 1, "车祸 交通事故"),
        // Water, power, gas: P2 by rule 2.
        new(Hazard, 1,
            """
            停水 停电 停气 断水 断电 断气 没水 没电 没有水 没有电 没有气 不来水 不来电 爆管 水管爆 水管破裂 管道爆裂 停暖 停供 大面积停电 大面积停水 跳闸 自来水发黑 自来水发臭 水质异常 污水倒灌 供水中断 供电中断
            """),
        // Something that may come to hurt people.
        new(Hazard, 1,
            """
            火灾隐患 消防隐患 消防通道 安全出口 堵塞消防 占用消防 疏散通道 生命通道 消防栓没水 楼道充电 飞线充电 私拉电线 乱拉电线 电线裸露 线路裸露 电线垂 电线掉 电线断 电缆裸露 电线杆倾斜 电杆倾斜 线路老化
            井盖缺失 井盖丢失 井盖不见 没有井盖 井盖没了 井盖破 井盖松 无井盖 井盖被偷 井盖翘 外墙脱落 墙砖脱落 瓷砖脱落 墙皮脱落 瓷砖松动 往下掉 掉瓷砖 掉墙砖 高空抛物 高空坠物 墙体开裂 摇摇欲坠 快倒了 要倒了 随时会倒
            房屋倾斜 墙体倾斜 危房 路面塌 地面塌陷 路面塌陷 塌陷 塌了 掉石头 落石 滚石 滑坡 山体裂缝 护栏断 栏杆断 护栏缺失 没有护栏 扶手断 电梯急坠 电梯下坠 电梯坠 电梯失控 电梯故障 电梯停了 蹲底 冲顶
            树要倒 大树倒 树倒 树枝断 手麻 燃气报警 气瓶 液化气罐 鞭炮仓库 狗咬 咬人 伤人 集体腹泻 食物中毒事件 冒着生命危险 冒生命危险 被淹 内涝 水淹 涨水 洪水 险情
            """),
    ];

    /// <summary>Right before the word, these say that it is not so.</summary>
    public static readonly string[] Denials =
        ["没有", "没", "未", "并未", "无", "不是", "并非", "不会", "从未", "从来没", "杜绝", "禁止", "严禁", "防", "预防", "不算", "又不是", "排除"];

    /// <summary>They may stand between the two: 没有发生火灾.</summary>
    public static readonly string[] Happening = ["任何", "过", "有", "再", "人", "发生", "出现", "造成", "引起", "引发", "导致", "真的", "被"];

    /// <summary>Right after the word, these say that it is only spoken of.</summary>
    public static readonly string[] OnlyTalk =
        ["演练", "演习", "宣传", "知识", "培训", "预案", "逃生演", "应急演", "保险", "险", "急救知识", "应急预案", "应急演练", "教育", "防范", "的新闻", "片", "游戏", "猛于虎", "事故调查", "事故赔", "认定书"];

    /// <summary>Right after the word: it may come to it.</summary>
    public static readonly string[] Risks = ["隐患", "安全隐患", "风险", "的危险", "的隐患", "的风险", "危险", "的可能", "怎么办", "了怎么办", "谁负责", "了谁负责"];

    /// <summary>Before the word in its clause: it is feared, not so.</summary>
    public static readonly string[] Fears =
    [
        "如果", "要是", "万一", "一旦", "假如", "倘若", "担心", "害怕", "生怕", "就怕", "怕有", "怕会", "恐怕", "防止", "预防", "避免", "以免", "以防", "谨防", "严防", "免得", "可能", "容易", "极易", "易引", "易发", "易造成",
        "会引发", "会导致", "会造成", "会发生", "会引起", "就会", "会不会", "存在", "是否", "随时", "迟早", "能否", "等发生", "等到", "非要", "才会", "冒着",
    ];

    /// <summary>Before the word in its clause: it was.</summary>
    public static readonly string[] Past =
        ["去年", "前年", "曾", "以前", "年前", "上个月", "上周", "上星期", "上月", "那年", "当年", "以往", "之前", "前几天", "前些天", "前段时间", "昨天", "前天", "昨晚", "个月前", "天前", "周前", "多次", "每年", "几年", "经常", "常常", "频繁", "屡次", "曾有"];
}
