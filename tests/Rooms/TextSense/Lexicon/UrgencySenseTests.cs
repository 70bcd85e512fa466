using Huiyin.TextSense.Lexicon;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

public class UrgencySenseTests
{
    [Theory]
    [InlineData("三楼着火了，浓烟滚滚", EmergencyCall.Fire, "着火")]
    [InlineData("厨房燃气泄漏，味道很大", EmergencyCall.Fire, "燃气泄漏")]
    [InlineData("有人持刀追人，快来", EmergencyCall.Police, "持刀")]
    [InlineData("邻居家暴，女的一直在喊", EmergencyCall.Police, "家暴")]
    [InlineData("他说不想活了，站在楼顶", EmergencyCall.Police, "不想活")]
    [InlineData("路边有个老人晕倒，叫不醒", EmergencyCall.Ambulance, "晕倒")]
    [InlineData("电梯困人，里面有孩子在哭", EmergencyCall.Fire, "电梯困人")]
    [InlineData("充电桩漏电，一碰就麻", EmergencyCall.Fire, "漏电")]
    [InlineData("后面的挡墙垮塌，压住一个人", EmergencyCall.Fire, "垮塌")]
    [InlineData("刚发生车祸，有人躺在地上", EmergencyCall.Traffic, "刚发生车祸")]
    public void Danger_to_life_now_is_the_highest_level_and_names_whom_to_call(string text, EmergencyCall call, string word)
    {
        var first = UrgencySense.Find(text).Words[0];

        Assert.Equal((UrgencyLevel.P1, call, word), (first.Level, first.Call, first.Place.Word));
        Assert.Equal(text.IndexOf(word, StringComparison.Ordinal), first.Place.Start);
    }

    [Theory]
    [InlineData("全小区停水两天了")]
    [InlineData("晚上经常停电，老人用制氧机")]
    [InlineData("消防通道被私家车占了")]
    [InlineData("井盖不见了，晚上看不清")]
    [InlineData("外墙脱落，掉在人行道上")]
    [InlineData("楼道充电的电动车越来越多")]
    [InlineData("担心哪天爆炸，请来看看")]
    [InlineData("这样堆下去容易引发火灾")]
    [InlineData("去年这里就着火过一次")]
    [InlineData("这个路口有火灾隐患")]
    [InlineData("万一坍塌谁负责")]
    [InlineData("堡坎有坍塌的危险")]
    [InlineData("一旦发生火灾，消防车进不来")]
    [InlineData("孩子每天冒着生命危险过马路")]
    public void What_is_away_or_may_come_to_hurt_people_is_the_second_level(string text)
    {
        Assert.Equal(UrgencyLevel.P2, UrgencySense.Find(text).Level);
    }

    [Theory]
    [InlineData("")]
    [InlineData("路灯不亮")]
    [InlineData("八层楼没有电梯，想加装")]
    [InlineData("昨天的火警是误报，没有着火")]
    [InlineData("幸好未造成火灾")]
    [InlineData("社区搞了一次火灾演练")]
    [InlineData("建议多做火灾防范知识讲座")]
    [InlineData("楼道的灭火器过期")]
    [InlineData("热水器打不着火")]
    [InlineData("沿着火车站那条路走")]
    [InlineData("这家店天天跳楼价甩卖")]
    [InlineData("暑假请做防溺水宣传")]
    [InlineData("我被困扰了很久")]
    [InlineData("手机中毒了怎么办")]
    [InlineData("贴了停水通知，几点来")]
    public void What_only_sounds_like_danger_is_none(string text)
    {
        Assert.Empty(UrgencySense.Find(text).Words);
        Assert.Equal(UrgencyLevel.Normal, UrgencySense.Find(text).Level);
    }

    [Theory]
    [InlineData("没有人管，楼下着火了")]
    [InlineData("之前说过，现在真的着火了")]
    [InlineData("物业没来。电梯困人")]
    public void A_no_of_another_clause_takes_no_danger_away(string text)
    {
        Assert.Equal(UrgencyLevel.P1, UrgencySense.Find(text).Level);
    }

    [Fact]
    public void The_most_urgent_word_stands_first_wherever_it_is()
    {
        var found = UrgencySense.Find("停电了，井盖不见了，现在着火了，又有人昏迷");

        Assert.Equal(["着火", "昏迷", "停电", "井盖不见"], found.Words.Select(word => word.Place.Word));
    }

    // What the form warned of so far is still warned of.
    [Theory]
    [InlineData("着火 起火 失火 火灾 爆炸 燃气泄漏 煤气泄漏 天然气泄漏 漏电 触电 自杀 跳楼 轻生 打人 打架 持刀 砍人 杀人")]
    [InlineData("抢劫 绑架 家暴 昏迷 晕倒 中毒 溺水 坍塌 垮塌 塌方 被困 生命危险 救命")]
    public void The_words_the_form_has_always_warned_of_are_danger_to_life(string words)
    {
        Assert.All(words.Split(' '), word => Assert.Equal(UrgencyLevel.P1, UrgencySense.Find($"快来，{word}！").Level));
    }

    [Theory]
    [MemberData(nameof(Growth.Floods), MemberType = typeof(Growth))]
    public void Fifty_kilobytes_are_read_in_no_time(string piece)
    {
        Growth.IsLinear(Growth.Flood(piece), text => UrgencySense.Find(text));
    }
}
