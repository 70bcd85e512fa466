namespace Huiyin.TextSense.Lexicon;

/// <summary>The words of <see cref="RedirectSense"/>, written for this product. Without a ground: places and turns of phrase that only look so.</summary>
internal static class RedirectWords
{
    // One plain sentence is enough, mere mentions are not before there are four.
    private const double Statement = 2.5;
    private const double Mention = 0.6;

    public static readonly Cue<RedirectGround?>[] All =
    [
        new(null, 0,
            """
            法院路 法院街 法院巷 法院站 法院旁 法院对面 法院附近 法院门口 法院门前 法院后面 法院前面 法院宿舍 法院小区 法院家属 法院大楼 法院办公楼 法院公交 老法院 仲裁路 信访局旁 信访局对面 信访局附近 信访局门口 信访局路口
            纪委旁 纪委对面 纪委宿舍 纪委家属 检察院旁 检察院对面 检察院附近 检察院门口 检察院宿舍 法院地铁 上诉求 以上诉 复议庭 商业秘密保护 村务公开 财务公开 党务公开 校务公开 院务公开 公开透明 公开栏
            走法律程序 走司法程序 走法律途径 通过法律途径 法律途径解决 公开道歉 判决离婚 纪委书记 反贪污 反腐败
            """),
        new(RedirectGround.Court, Statement,
            """
            已起诉 已经起诉 已向法院起诉 起诉到法院 诉至法院 告到法院 正在诉讼 诉讼中 诉讼期间 法院已立案 法院已受理 法院受理 法院立案 法院正在审理 正在审理 法院审理 正在打官司 等待开庭 等开庭 已开庭 开庭审理
            法院判决 法院已判 法院判 法院裁定 一审判决 二审判决 终审判决 一审判 二审判 判决书 裁定书 民事调解书 判决生效 判决不公 不服判决 不服一审 不服二审 申请再审 再审申请 提起上诉 上诉到 已上诉 抗诉
            申请执行 强制执行申请 法院执行 法院不执行 执行局 执行法官 执行案件 被执行人 终结本次执行 枉法裁判 审判不公 法官不 冤假错案 取保候审 刑事判决
            """),
        new(RedirectGround.Court, Mention, "拒不执行 法院 法官 起诉 诉讼 官司 判决 开庭 上诉 再审 老赖 胜诉 败诉 原告 被告 庭审 检察院"),
        new(RedirectGround.Arbitration, Statement,
            """
            已申请仲裁 申请了仲裁 已经仲裁 已仲裁 正在仲裁 仲裁中 仲裁期间 仲裁裁决 仲裁裁定 仲裁结果 仲裁委已 仲裁委受理 仲裁已受理 仲裁已立案 仲裁庭 仲裁员 仲裁开庭 不服仲裁 仲裁不公 仲裁委不予受理 仲裁裁决书 裁决书 仲裁决定
            劳动仲裁已 仲裁申请书
            """),
        new(RedirectGround.Arbitration, Mention, "仲裁 仲裁委 仲裁院 劳动仲裁"),
        new(RedirectGround.Petition, Statement,
            """
            信访件 信访编号 信访事项 信访答复 信访复查 信访复核 信访终结 信访局已 信访局受理 已信访 已经信访 信访受理 信访处理意见 信访回复 信访答复意见 复查意见 复核意见 答复意见书 国家信访局 进京上访 多次上访
            越级上访 赴京上访 一直上访 上访多年 到信访局反映 信访局答复 信访局登记 信访案件 信访积案 截访
            """),
        new(RedirectGround.Petition, Mention, "信访 信访局 上访 信访办 信访部门 来访 处理意见书"),
        new(RedirectGround.Discipline, Statement,
            """
            贪污 受贿 行贿 索贿 收受贿赂 以权谋私 挪用公款 公款吃喝 公款旅游 买官卖官 权钱交易 违纪违法 违反八项规定 违反中央八项 吃空饷 徇私枉法 徇私舞弊 官商勾结 收受红包 收受礼金 贪腐 权色交易
            侵吞公款 私设小金库 小金库 索要红包 索要好处 收取好处费 违规提拔 带病提拔 职务犯罪 充当保护伞
            """),
        new(RedirectGround.Discipline, Mention, "玩忽职守 利益输送 纪委 监委 纪检 腐败 滥用职权 渎职 失职 违纪 贪官 公款 吃拿卡要 优亲厚友 保护伞 好处费 打击报复"),
        new(RedirectGround.Reconsideration, Statement,
            "行政复议决定 行政复议申请 申请行政复议 已行政复议 复议决定 申请复议 复议申请 复议机关 已复议 不服处罚决定 不服行政处罚 对处罚决定不服 对行政处罚不服 撤销处罚决定 撤销行政处罚 不服工伤认定 不服行政决定 复议结果 复议受理 维持处罚决定"),
        new(RedirectGround.Reconsideration, Mention, "行政复议 复议 处罚决定书"),
        new(RedirectGround.InformationDisclosure, Statement,
            """
            政府信息公开 依申请公开 信息公开申请 申请信息公开 申请公开 要求公开政府 信息公开条例 公开申请表 申请政府信息 公开以下信息 要求公开文件 公开征地批文 信息公开答复
            """),
        new(RedirectGround.InformationDisclosure, Mention, "书面公开 不予公开 信息公开 公开文件 公开批文 公开信息"),
        new(RedirectGround.Secret, Statement,
            """
            国家秘密 机密文件 秘密文件 军事秘密 军事机密 工作秘密 泄露客户名单 查他的住址 查她的住址 查一下他的电话 查一下她的电话 查他的电话 查她的电话 他的身份证号 她的身份证号 查某人
            查别人的 查询他人 别人的住址 他人的住址 别人的开房 开房记录 别人的病历 他人隐私 别人的隐私 他人的个人信息
            """),
        new(RedirectGround.Secret, Mention, "商业秘密 商业机密 涉密 绝密 机密 技术秘密 客户名单 个人隐私 隐私"),
        new(RedirectGround.OutsideTheArea, Statement,
            """
            不在本区 不是本区 不属于本区 不在本市 不是本市 外省一家 外地一家 外地的公司 外地公司 高铁票 火车票 动车票 航班取消 航班延误 机票退 机票改签 退机票 铁路局
            """),
        new(RedirectGround.OutsideTheArea, Mention, "外省 外市 外县 外地 异地 航空公司 12306 航班 高铁站"),
    ];

    /// <summary>Before the word in its clause: somebody thinks of it, and has not done it.</summary>
    public static readonly string[] Wishes =
    [
        "想", "打算", "准备", "要不要", "是不是要", "建议", "叫我", "让我", "让我们", "喊我", "只能", "只有", "只好", "不得不", "可以", "如何", "怎么", "怎样", "能不能", "能否", "是否", "可否", "要求公司", "否则", "将", "会", "再不", "威胁",
        "需要", "应该", "去哪", "哪里", "不想", "没有", "未", "没",
    ];

    /// <summary>Right after the word: it is asked for, not told.</summary>
    public static readonly string[] Questions = ["吗", "怎么", "如何", "需要", "要什么", "找谁", "流程", "在哪", "去哪", "多久", "多少"];

    /// <summary>All that people type to see whether the form works.</summary>
    public static readonly HashSet<string> Tries = ["测试", "测试测试", "测试一下", "试一下", "试试看", "这是测试", "这是一个测试", "test", "testtest", "hello", "helloworld", "你好", "你好你好", "无内容", "没有内容", "asdf", "qwer", "qwerty"];
}
