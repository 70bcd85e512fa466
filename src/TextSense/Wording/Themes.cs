namespace Huiyin.TextSense.Wording;

/// <summary>The words citizens use for the same kind of trouble: 「噪音」, 「吵得睡不着」 and 「轰隆隆」 are one theme.</summary>
/// <remarks>Our own list for likeness; hot topics do without it. A text may have several themes, or none.</remarks>
internal static class Themes
{
    // One theme a line. New lines go to the end: the place in the list is written into keys (LikenessKeys.Edition).
    private static readonly string[] Lines =
    [
        "噪音 噪声 扰民 太吵 很吵 吵得 吵死 吵闹 吵人 轰鸣 轰隆 巨响 声音大 声音很大 声音太大 响个不停 睡不着 睡不好 无法入睡 无法休息 不得安宁 没法睡 大音量 高音喇叭 音响",
        "夜间施工 夜里施工 半夜施工 凌晨施工 深夜施工 通宵施工 晚上施工 连夜施工 施工 工地 打桩 打钻 电钻",
        "广场舞 跳舞 跳坝坝舞 坝坝舞 唱歌 ktv 歌厅",
        "路灯 街灯 不亮 没亮 灯坏 灯不 没灯 黑漆漆 漆黑 黑灯瞎火 照明 摸黑 黑咕隆咚 灯泡",
        "停车 车位 乱停 违停 停放 占道停 僵尸车 停满 挪车",
        "垃圾 清运 垃圾桶 垃圾站 堆满 果皮箱 脏乱差 卫生差 没人清扫 清扫 保洁",
        "臭味 恶臭 异味 臭气 难闻 刺鼻 气味 很臭 发臭 臭得 恶心 臭烘烘",
        "油烟 烟道 排烟 烧烤 呛人 餐馆 饭店",
        "扬尘 粉尘 灰尘 尘土 灰大 渣土",
        "停水 没水 断水 水压 供水 自来水 水龙头 用水 爆管 水管",
        "漏水 渗水 滴水 漏雨 防水 返潮 渗漏",
        "污水 下水道 化粪池 返水 管网 堵塞 堵了 污水井 粪水 外溢",
        "积水 内涝 淹水 水淹 排水 一下雨就",
        "井盖 窨井 下水井 盖子",
        "坑洼 坑坑洼洼 破损 路面 塌陷 沉降 烂路 大坑 凹陷 路烂 开裂 裂开",
        "停电 断电 跳闸 电压 供电 没电 电线 电缆",
        "燃气 天然气 煤气 通气",
        "电梯 困梯 困在 升降机 轿厢",
        "消防 灭火器 安全通道 消火栓 消防栓 火灾 逃生",
        "充电桩 充电 飞线 电瓶车 电动车 电动自行车",
        "违建 违章建筑 违章搭建 违法建筑 私搭乱建 乱搭 加建 搭建 搭了",
        "占道经营 流动摊贩 小贩 摆摊 摊位 夜市 摊贩 游商 地摊",
        "拖欠工资 欠薪 工资 工钱 血汗钱 讨薪 不发钱",
        "物业 物管 物业费 物业公司",
        "供暖 供热 暖气",
        "入学 学位 学区 上学 招生 划片",
        "补课 乱收费 培训班 学费",
        "医保 报销 医疗保险",
        "医院 看病 挂号 门诊 医生",
        "社保 养老保险 养老金 参保",
        "房产证 不动产证 产权证 办证 产权",
        "延期交房 逾期交房 交房 烂尾 停工 复工",
        "拆迁 征地 安置 补偿 征收 拆除",
        "公交 公交车 班次 站台 公交站 等车 班车",
        "地铁 轻轨",
        "拥堵 堵车 红绿灯 信号灯 斑马线 车流 堵得 塞车 堵死",
        "树枝 树木 修剪 大树 行道树 倒伏 枯枝 树倒",
        "绿化 草坪 花坛 绿地 毁绿",
        "养狗 遛狗 狗叫 流浪狗 恶犬 大型犬 狗绳 狗咬 犬",
        "蚊虫 老鼠 蟑螂 白蚁 蚊子 苍蝇 消杀 鼠患",
        "河水 水质 河道 黑臭 河边 偷排",
        "焚烧 烧垃圾 秸秆 浓烟",
        "诈骗 欺诈 虚假宣传 被骗 骗子 骗钱",
        "退款 退费 退钱 押金 退卡 跑路",
        "落户 户口 户籍",
        "补贴 补助 津贴",
        "低保 救助 困难户 特困",
        "退伍 转业 军人",
        "养老院 敬老院 老年食堂 养老服务",
        "高空抛物 坠落 脱落 掉落 掉下来 外墙 瓷砖 墙皮 抛物",
        "无证经营 无证 无照 非法经营",
        "麻将 赌博 打牌 棋牌",
        "网络 宽带 基站 手机信号 没信号 网速",
        "栏杆 护栏 扶手 围栏",
        "公厕 厕所 卫生间 洗手间",
        "道闸 门禁 大门 出入口",
        "健身器材 健身设施 滑梯 篮球架 儿童游乐",
        "楼道 杂物 堆放 占用 楼梯间",
        "共享单车 单车 自行车",
        "快递 外卖 驿站 丰巢",
        "出租车 拒载 打表 黑车 网约车 绕路",
        "大货车 货车 超载 重型车 大车",
        "飙车 改装车 炸街 摩托车",
        "标线 停车线 导向箭头 车道 掉头 单行",
        "人行天桥 天桥 地下通道 过马路 人行横道",
        "无障碍 轮椅 坡道 盲道",
        "租房 房租 租金 房东 群租",
        "公积金 贷款 利率",
        "购房 买房 限购 购房资格 首付",
        "装修 敲墙 承重墙 打墙 装潢",
        "健身房 会员卡 预付卡 办卡 储值卡",
        "驾校 学车 驾照 驾驶证",
        "保险 理赔 赔付",
        "涨价 价格 宰客 缺斤少两 明码标价 收费贵",
        "老师 教师 体罚 师德",
        "幼儿园 托育 托管 入园",
        "食堂 伙食 饭菜 营养餐",
        "招聘 考试 编制 面试 录取",
        "村干部 村务 公示 贪污 账目",
        "耕地 宅基地 土地 承包 流转",
        "水库 灌溉 沟渠 水渠 抗旱",
        "养殖场 养猪 猪场 鸡场 养鸡",
        "化工厂 废气 排放 冒烟 工业废水",
        "采砂 挖山 乱挖 采石",
        "殡葬 公墓 墓地 丧事 灵堂 哀乐",
        "残疾 残疾证 残疾人",
        "疫苗 接种 体检",
        "身份证 居住证 护照 签证",
        "业委会 业主大会 公共收益 维修基金 维修资金",
        "快车道 斑驳 隔离带 隔音 隔音板 隔音屏",
        "霓虹 招牌 灯光太亮 刺眼 光污染 广告牌",
        "围挡 工期 迟迟不 半拉子 未完工",
        "食品 过期 变质 食物中毒 卫生许可",
    ];

    private static readonly PhraseTable<int> Table = new(
        Lines.SelectMany((line, theme) => line.Split(' ').Select(phrase => KeyValuePair.Create(phrase, theme))));

    /// <summary>How many themes there are.</summary>
    public static int Count => Lines.Length;

    /// <summary>How often each theme is touched in folded text; themes that are not are left out. In the order of the list.</summary>
    public static SortedDictionary<int, int> In(ReadOnlySpan<char> folded)
    {
        var touched = new SortedDictionary<int, int>();
        for (var at = 0; at < folded.Length;)
        {
            var length = Table.LengthAt(folded, at, out var theme);
            if (length > 0)
            {
                touched[theme] = touched.GetValueOrDefault(theme) + 1;
            }

            at += Math.Max(1, length);
        }

        return touched;
    }
}
