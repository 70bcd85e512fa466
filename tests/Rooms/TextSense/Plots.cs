using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

/// <summary>The sentences into which things are planted, and those in which there is nothing personal. All invented.</summary>
internal static class Plots
{
    private static readonly string[] Openings =
    [
        "", "", "", "您好,", "你好!我想反映一件事。", "领导好,青石坡的路灯三天没亮了,", "上周打过12345,受理编号2611 2104 2737,到现在没人管。", "2026年11月3日下午3点,", "物业说11月21号来修,结果没来。", "楼下烧烤店每晚闹到凌晨2点,",
        "小区门口井盖坏了,", "孩子上学要过马路,", "求助:", "急急急!", "跪求解决🙏",
    ];

    private static readonly string[] Closings =
    [
        "", "", "。", ",谢谢。", ",麻烦尽快处理!", ",请回复", "。请在5个工作日内答复。", ";投诉已经第3次了", "\n盼复", ",不要公开。", "。3号线大溪沟站2号出口旁边", "，感谢领导",
    ];

    private static readonly Dictionary<PersonalKind, string[]> Sentences = new()
    {
        [PersonalKind.MobilePhone] =
        [
            "我的电话是{0}", "电话:{0}", "请打{0}联系我", "手机号码{0}", "V信/微信同号{0}", "联系方式：{0}", "有事call我{0}", "这个号{0}一直骚扰我", "打{0}没人接", "({0})", "Tel:{0}", "物业经理电话{0}一直打不通", "请拨打{0}核实", "来电号码为{0},备用见登记",
        ],
        [PersonalKind.IdNumber] = ["身份证号{0}", "身份证{0}", "证件号码:{0}", "我的证号是{0}", "({0})", "公民身份号码为{0},社保查不到", "本人身份证：{0}", "号码{0}被人冒用"],
        [PersonalKind.CreditCode] = ["统一社会信用代码{0}", "代码:{0}", "执照号{0}的店", "税号 {0} 开不了票", "营业执照(统一社会信用代码:{0})被吊销"],
        [PersonalKind.Plate] = ["车牌{0}占了消防通道", "{0}违停", "一辆白色{0}天天堵在门口", "我的车{0}被划了", "车牌号:{0}", "渣土车({0})超载", "司机开着{0}闯红灯", "那辆{0}停了半年"],
        [PersonalKind.BankCard] = ["卡号{0}", "退款请打到{0}", "我的工资卡{0}没收到钱", "银行卡:{0}", "补贴打错卡了,应该是{0}", "中介让转到{0}这张卡"],
        [PersonalKind.Email] = ["邮箱{0}", "材料发到{0}", "E-mail:{0}", "请回复到{0}邮箱", "我的邮箱是{0}", "联系{0}"],
        [PersonalKind.Room] = ["我住{0}", "家住青石坡{0},水管漏了", "业主住址:人和街华福苑{0}", "我家在{0}", "邻居{0}天天装修", "青石坡{0}住户高空抛物", "麻烦到{0}看一下"],
        [PersonalKind.Account] = ["QQ{0}", "qq号:{0}", "加QQ：{0}", "扣扣{0}"],
        [PersonalKind.Document] = ["护照E{0}", "护照号码:E{0}", "住院号:{0}", "学籍号是G{0}"],
        [PersonalKind.Name] =
        [
            "我叫{0}", "我叫{0},住在人和街", "我叫{0}住在人和街", "姓名:{0}", "姓名：{0} 男", "联系人:{0}", "联系人{0},电话见登记", "业主{0}反映漏水", "业主:{0}", "户主{0}不在家", "户主为{0}", "当事人{0}动手打人", "患者{0}在大坪医院", "学生{0}被同学打", "我儿子{0}上小学三年级",
            "我女儿{0},今年8岁", "家长{0}多次反映", "班主任{0}说没办法", "{0}老师体罚学生", "医生{0}态度不好", "司机{0}拒载", "经办人:{0}", "经办人{0}让我等", "投诉人{0}", "投诉人：{0}(匿名处理)", "我是{0},是人和街的老居民", "我是人和街的{0}", "本人{0},男,汉族", "本人姓名{0}",
            "申请人:{0}", "我老公叫{0}", "邻居{0}养了三条狗", "负责人{0}躲着不见", "房东{0}不退押金", "老板{0}拖欠工资", "我母亲{0}今年82岁", "法定代表人{0}", "反映人:{0}", "保安{0}骂人", "{0}女士多次来电", "请找{0}先生核实", "居民{0}的房子漏水", "网格员{0}上门了", "此致敬礼!\n{0}", "原名叫{0}", "孩子({0})被咬伤",
            "残疾人{0}需要照顾", "老人{0}独居", "收款人{0}", "户名:{0}", "店主{0}说要涨价", "我爸爸{0}走路不方便", "姓名 {0}", "联系人及电话:{0} 见登记",
        ],
    };

    private static readonly string[] Innocent =
    [
        "受理编号{4} {4a} {4}一直没有回音", "受理编号2611{8}", "工单号500103{14}已经办结", "订单号{18x},商家不退货", "快递单号SF{13}丢了", "请拨打12345或110,也可以打96096", "区城管局电话023-8800 {4},工作日9:00-17:00", "客服400-{3}-{4}打不通", "2026年{m}月{d}日发布的公告", "{m}月{d}号停水,几点恢复",
        "每月{d}号前交物业费", "轨道{l}号线什么时候通车", "从{l}号线2号出口出来左转", "坐{3}路公交到终点站", "{3}路车总是不准点", "共计{5}元,分{d}期付清", "房价每平米{5}元,首付{6}元", "面积{3}.{d}平方米,三室两厅", "依据《民法典》第{3}条第{d}款", "渝府发〔2026〕{d}号文件", "按照第{3}号令执行", "小区一共{4}户,{d}栋楼", "我们这栋楼一共{d}层", "三号桥和一号桥之间很堵",
        "G{2}高速{d}公里处有坑", "苹果iPhone1{d}和华为Mate60", "型号ABC-{4}的水表坏了", "版本V3.{d}.{2}无法登录", "体温38.{d}度,湿度{2}%", "比分3-2,第{d}分钟进球", "13:30-17:30上班", "第{d}届,共{3}人参加", "身高1{2}厘米可以免票吗", "桥长1{3}米,宽{2}米", "合同编号HT-2026-{4}", "(2026)渝0103民初{4}号", "京ICP备{8}号", "邮编40{4}", "QQ浏览器打不开政务网", "微信公众号和小程序都登录不了",
        "业主委员会什么时候换届", "业主大会没有通过", "业主反映电梯坏了", "我是业主,我要投诉物业", "我是退休工人,想咨询医保", "我是一名教师,想问职称", "我是高中生,想咨询高考加分", "我是江北区居民", "我是老党员,提个建议", "本人是外地户口", "本人家住人和街", "本人于2020年购房", "本人应该享受补贴", "联系人电话打不通", "联系人和联系方式都没有", "姓名登记错了怎么改", "姓名和身份证对不上", "我叫了救护车一直不来", "我叫不到车", "患者家属很着急",
        "患者需要排队三小时", "学生家长都反对", "学生宿舍没有热水", "学生午餐质量差", "家长应该怎么办", "家长高度重视安全", "老师傅修得很好", "老师经常加班", "医生建议转院", "医生马上下班", "司机师傅态度很好", "司机连续开车十小时", "经办人员不在岗", "投诉人要求赔偿", "当事人双方已经和解", "户主变更需要什么材料", "居民生活受影响", "居民安全谁来保障", "市民朋友们都很关心", "负责人员没有到场", "老板关门跑路了", "房东要涨租金", "邻居家的狗一直叫", "儿子今年要结婚", "女儿在外地上班",
        "王府井百货的停车场太贵", "万科物业不作为", "华福苑的路灯坏了", "金科小区的门禁坏了", "业主王府井的店铺关门", "高新区的公交太少", "张先生反映的问题已经处理", "李阿姨您好,您的来信收到了", "王某与张某某发生口角", "周女士来电咨询社保", "请王师傅上门维修", "陈局长接访日是哪天", "青石坡3栋电梯坏了", "5 栋门口的路灯不亮", "三栋的垃圾没人清", "请到人民路{3}号政务服务中心2楼3号窗口办理", "在2楼5号窗口取号", "一号楼到五号楼都停电了", "两栋六层楼没有电梯", "商场三楼扶梯停了",
        "地址为朝天门街道办事处", "高兴的是问题解决了", "方便的话请回电", "马上就要过年了", "成都和重庆之间的高铁", "平安大道的红绿灯太短", "应急通道被占", "白天没人,晚上很吵", "文明施工做得不好", "黄金周停车难", "石油路街道的绿化带", "何时能解决", "任何人都可以参加", "严重影响休息", "常年漏水", "周末噪音大", "江边步道积水", "温馨提示:明天停气", "新APP上线了", "一二三四五六七号楼都没水", "二〇二六年十一月二十一日", "零八年就入住了", "一九九八年的老房子", "三百六十五天天天堵", "八一路和五四路交叉口", "十八梯和七星岗", "余额{5}.{2}元,扣了{d}次", "流水号{14}", "发票号码{8}", "电表读数{6}", "燃气户号{10}", "坐标106.{5},29.{5}", "IP 192.168.{d}.{2}", "每度0.{4}元", "涨幅{d}.{d}%,同比", "A{d}展厅和B{d}入口", "C{3}次列车晚点", "MU{4}航班", "第一人民医院门诊", "医保报销比例70%", "养老金每月{4}元",
    ];

    /// <summary>How many sentences without anything personal there are before numbers are filled in.</summary>
    public static int InnocentKinds => Innocent.Length;

    public static Planted Plant(Planter planter, PersonalKind kind)
    {
        var item = ItemOf(planter, kind);
        var sentence = planter.Pick(Sentences[kind]);
        var before = planter.Pick(Openings) + sentence[..sentence.IndexOf("{0}", StringComparison.Ordinal)];
        var after = sentence[(sentence.IndexOf("{0}", StringComparison.Ordinal) + 3)..] + planter.Pick(Closings);

        // The code of the country may stay in front of the mask.
        var prefix = item.StartsWith("+86 ", StringComparison.Ordinal) ? 4 : 0;
        return new Planted(kind, before + item + after, before.Length + prefix, item.Length - prefix);
    }

    /// <summary>The sentence of that number with fresh figures in it.</summary>
    public static string Harmless(Planter planter, int number)
    {
        var sentence = Innocent[number % Innocent.Length];
        for (var width = 18; width > 0; width--)
        {
            while (sentence.IndexOf($"{{{width}}}", StringComparison.Ordinal) is >= 0 and var at)
            {
                sentence = sentence.Remove(at, $"{{{width}}}".Length).Insert(at, planter.Digits(width));
            }
        }

        sentence = sentence.Replace("{4a}", $"{1 + planter.Next(28):00}{planter.Digits(2)}", StringComparison.Ordinal).Replace("{18x}", "2" + planter.Digits(17), StringComparison.Ordinal);
        sentence = sentence.Replace("{m}", $"{1 + planter.Next(12)}", StringComparison.Ordinal).Replace("{d}", $"{1 + planter.Next(28)}", StringComparison.Ordinal).Replace("{l}", $"{1 + planter.Next(18)}", StringComparison.Ordinal);
        return planter.Next(2) == 0 ? sentence : sentence + planter.Pick(["。", ",请处理", ",谢谢", ",希望尽快解决!", "。请相关部门核实"]);
    }

    private static string ItemOf(Planter planter, PersonalKind kind) => kind switch
    {
        PersonalKind.MobilePhone => planter.Mobile(),
        PersonalKind.IdNumber => planter.IdNumber(),
        PersonalKind.CreditCode => planter.CreditCode(),
        PersonalKind.Plate => planter.Plate(),
        PersonalKind.BankCard => planter.BankCard(),
        PersonalKind.Email => planter.Email(),
        PersonalKind.Room => planter.Room(),
        PersonalKind.Account => $"{1 + planter.Next(9)}{planter.Digits(8)}",
        PersonalKind.Document => $"{1 + planter.Next(9)}{planter.Digits(7)}",
        PersonalKind.Name => planter.Name(),
        PersonalKind.Landline or PersonalKind.Minor or PersonalKind.Health => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is not planted"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is unknown"),
    };
}
