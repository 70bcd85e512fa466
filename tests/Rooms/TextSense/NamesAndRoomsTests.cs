using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

public class NamesAndRoomsTests
{
    [Theory]
    [InlineData("我叫王建国,住在人和街", "我叫王**,住在人和街")]
    [InlineData("我叫李明住3号线旁", "我叫李**住3号线旁")]
    [InlineData("联系人:欧阳娜娜", "联系人:欧阳**")]
    [InlineData("姓　名：张 伟 电话见登记", "姓　名：张** 电话见登记")]
    [InlineData("【姓名】王建国", "【姓名】王**")]
    [InlineData("业主王建国、李明和赵小红联名", "业主王**、李**和赵**联名")]
    [InlineData("当事人熊英动手打人", "当事人熊**动手打人")]
    [InlineData("我是住在人和街的王建国,", "我是住在人和街的王**,")]
    [InlineData("我儿子王小明今年上学", "我儿子王**今年上学")]
    [InlineData("周小梅女士来电", "周女士来电")]
    [InlineData("请王建国同志处理", "请王同志处理")]
    [InlineData("王建国(13800138000)", "王**(138****8000)")]
    [InlineData("王建国,男,汉族", "王**,男,汉族")]
    [InlineData("房东姓王名建国", "房东姓王名**")]
    [InlineData("此致\n敬礼!\n王建国", "此致\n敬礼!\n王**")]
    [InlineData("我叫阿依古丽·买买提", "我叫阿**")]
    [InlineData("联系人:John Smith", "联系人:J**")]
    [InlineData("我叫江海。", "我叫江**。")]
    public void A_name_after_its_cue_keeps_its_family_name_only(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("我是业主,联系人电话打不通,业主委员会没有换届")]
    [InlineData("本人是退休工人,姓名登记错了")]
    [InlineData("我叫了救护车,我叫车,他叫什么")]
    [InlineData("业主王府井的店铺,业主江边散步,业主何时收房")]
    [InlineData("张先生、李阿姨、王某和小王都来过")]
    [InlineData("我是高中生,我是江北区居民,我是金科的业主")]
    [InlineData("老师傅修得好,感谢杨书记,社区主任高度重视")]
    [InlineData("学生安全、家长应该、患者高烧、司机马上到")]
    [InlineData("居民楼漏水,居民陈旧设施多")]
    [InlineData("联系人:管理处")]
    public void Ordinary_words_are_no_names(string text)
    {
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("我住3栋2单元501", "我住某号")]
    [InlineData("A座1203漏水", "某号漏水")]
    [InlineData("5-3室太吵", "某号太吵")]
    [InlineData("5 栋 2 单元 501 室", "某号")]
    [InlineData("三栋二单元五零一", "某号")]
    [InlineData("人和街98号附5号3-2", "人和街某号")]
    [InlineData("人和街98号的路灯", "人和街某号的路灯")]
    [InlineData("青石巷 37 号门口的路灯", "青石巷 某号门口的路灯")]
    [InlineData("门牌号98", "门牌号某号")]
    [InlineData("楼上1203太吵,隔壁502天天吵", "楼上某号太吵,隔壁某号天天吵")]
    [InlineData("华福苑 12-5,漏水", "华福苑 某号,漏水")]
    [InlineData("3-2-501业主", "某号业主")]
    [InlineData("我家住在青石坡3栋", "我家住在青石坡某号")]
    public void What_leads_to_a_door_becomes_some_number(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("青石坡3栋电梯坏了,5 栋门口的路灯不亮")]
    [InlineData("11月21号停电,每月5号前交费,5号晚上")]
    [InlineData("渝府发〔2026〕12号、第3号令、国务院590号令")]
    [InlineData("3号线2号出口,一号桥,十八梯,八一路")]
    [InlineData("请到人民路25号政务服务中心2楼3号窗口办理")]
    [InlineData("两栋六层楼,三室两厅,5栋六层没有电梯")]
    [InlineData("楼下501路公交,楼上120平米,隔壁300米")]
    [InlineData("1-3楼,5-10分钟,3-2获胜,2026-11-21")]
    public void Dates_documents_lines_and_buildings_stay(string text)
    {
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("孩子今年8岁", "8岁")]
    [InlineData("十二岁半", "十二岁")]
    [InlineData("小学三年级二班", "三年级")]
    [InlineData("是未成年人", "未成年人")]
    [InlineData("才3个月大", "3个月大")]
    public void A_child_is_marked_and_the_words_stay(string text, string mark)
    {
        var find = Assert.Single(PersonalText.Find(text));

        Assert.Equal((PersonalKind.Minor, mark, true), (find.Kind, text.Substring(find.Start, find.Length), find.IsKept));
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("父亲确诊了", "确诊")]
    [InlineData("是抑郁症", "抑郁症")]
    [InlineData("有残疾证", "残疾证")]
    [InlineData("ＨＩＶ阳性", "ＨＩＶ")]
    public void Illness_is_marked_and_the_words_stay(string text, string mark)
    {
        var find = Assert.Single(PersonalText.Find(text));

        Assert.Equal((PersonalKind.Health, mark, true), (find.Kind, text.Substring(find.Start, find.Length), find.IsKept));
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("60岁以上老人,18岁成年,百岁老人,110岁")]
    [InlineData("贯彻会议精神,加强精神文明建设")]
    [InlineData("幼儿园收费,儿童乐园,小学门口堵车,人民医院")]
    public void Ages_of_adults_and_public_places_are_no_marks(string text)
    {
        Assert.DoesNotContain(PersonalText.Find(text), find => find.Kind is PersonalKind.Health || (find.Kind is PersonalKind.Minor && text[find.Start] != '幼'));
    }
}
