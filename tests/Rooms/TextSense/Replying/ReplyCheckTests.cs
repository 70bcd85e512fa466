using Huiyin.Tests.Rooms.TextSense.Lexicon;
using Huiyin.TextSense.Replying;

namespace Huiyin.Tests.Rooms.TextSense.Replying;

public class ReplyCheckTests
{
    private const string Asked = "人和街三盏路灯坏了一周。请问什么时候能修好路灯？另外台阶扶手松动，希望一并加固扶手栏杆。";

    private const string Good = "您好！区城管局11月20日到人和街查看，更换了三盏路灯的驱动电源，当晚恢复亮灯。松动的台阶扶手栏杆已于11月21日加固。"
        + "以上按照《城市照明管理规定》第二十条办理。如再有问题请拨打023-88000471。感谢您的提醒。";

    [Fact]
    public void A_reply_that_says_what_who_when_and_why_raises_no_hint()
    {
        Assert.Empty(ReplyCheck.Look(Asked, Good));
    }

    [Fact]
    public void A_point_the_reply_does_not_touch_is_shown_where_the_citizen_wrote_it()
    {
        var reply = Good.Replace("松动的台阶扶手栏杆已于11月21日加固。", "", StringComparison.Ordinal);

        var hint = Assert.Single(ReplyCheck.Look(Asked, reply));

        Assert.Equal((ReplyHintKind.PointUnanswered, ReplyHintSide.Asked), (hint.Kind, hint.Side));
        Assert.Equal("另外台阶扶手松动，希望一并加固扶手栏杆。", Asked.Substring(hint.Start, hint.Length));
    }

    [Fact]
    public void Saying_again_what_was_asked_answers_nothing()
    {
        const string Reply = "您好！您反映的路灯损坏、台阶扶手栏杆松动加固的问题收到，现回复如下：街道办已于今天派人清扫了路面。感谢您的理解。";

        Assert.Contains(ReplyHintKind.PointUnanswered, Kinds(Asked, Reply));
    }

    [Fact]
    public void Who_asks_when_or_why_is_told_when_and_why()
    {
        var kinds = Kinds("公厕什么时候开门？为什么一直锁着公厕不开放？", "您好！我局已维修公厕。感谢。公厕将开放给大家使用。");

        Assert.Contains(ReplyHintKind.TimeUnanswered, kinds);
        Assert.Contains(ReplyHintKind.ReasonUnanswered, kinds);
    }

    [Theory]
    [InlineData("已收悉")]
    [InlineData("网友：您好！留言已收悉")]
    [InlineData("感谢您对我们工作的关心、监督与支持。")]
    [InlineData("")]
    public void Courtesies_alone_say_nothing(string reply)
    {
        Assert.Equal([ReplyHintKind.NothingSaid], Kinds(Asked, reply));
    }

    [Fact]
    public void Passing_on_is_no_answer()
    {
        Assert.Contains(ReplyHintKind.OnlyPassedOn, Kinds(Asked, "您好！您反映的问题已转交区城管局照明管理中心研究。感谢您。"));
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        Assert.Equal(
            [ReplyHintKind.NoMeasure, ReplyHintKind.NoUnit, ReplyHintKind.NoTime, ReplyHintKind.NoBasis, ReplyHintKind.NoGreeting, ReplyHintKind.NoThanks],
            Kinds("路灯不亮", "这里的路灯比较老旧，大家都知道这个，确实不够亮，希望多多包涵。"));
    }

    [Theory]
    [InlineData("您好！我局将在5个工作日内更换路灯。感谢您。")]
    [InlineData("您好！我局今晚更换路灯。感谢您。")]
    [InlineData("您好！我局十二月底前更换路灯，12月底完工。感谢您。")]
    public void A_day_or_a_span_is_a_time(string reply)
    {
        Assert.DoesNotContain(ReplyHintKind.NoTime, Kinds("路灯不亮", reply));
    }

    [Fact]
    public void The_date_under_the_letter_is_no_time_for_doing_it()
    {
        Assert.Contains(ReplyHintKind.NoTime, Kinds("路灯不亮", "您好！我局将更换这几盏路灯并调整线路。感谢您。\n2026年11月20日"));
    }

    [Fact]
    public void Units_of_the_district_are_known_by_the_names_given()
    {
        const string Reply = "您好！照明管护队今天更换了路灯并调整了线路。感谢您。";

        Assert.Contains(ReplyHintKind.NoUnit, Kinds("路灯不亮", Reply));
        Assert.DoesNotContain(ReplyHintKind.NoUnit, ReplyCheck.Look("路灯不亮", Reply, ["照明管护队"]).Select(hint => hint.Kind));
    }

    [Theory]
    [InlineData("流转")]
    [InlineData("阅处")]
    [InlineData("归口")]
    [InlineData("报结")]
    [InlineData("工单")]
    [InlineData("派单")]
    [InlineData("反馈")]
    public void Words_of_the_office_are_shown_where_they_stand(string jargon)
    {
        var reply = Good + $"此事由专人{jargon}。";

        var hint = Assert.Single(ReplyCheck.Look(Asked, reply));

        Assert.Equal((ReplyHintKind.Jargon, jargon), (hint.Kind, reply.Substring(hint.Start, hint.Length)));
    }

    [Fact]
    public void Words_of_other_trades_are_no_words_of_the_office()
    {
        Assert.Empty(ReplyCheck.Look(Asked, Good + "土地流转合同请另行咨询。"));
    }

    [Fact]
    public void A_phrase_that_promises_nothing_is_shown_unless_the_sentence_says_what_or_when()
    {
        Assert.Equal([ReplyHintKind.EmptyPhrase, ReplyHintKind.EmptyPhrase], Kinds(Asked, Good + "我们高度重视，将积极协调。"));
        Assert.Empty(Kinds(Asked, Good + "我们高度重视，11月25日前装完。"));
    }

    [Fact]
    public void Numbers_of_people_are_shown_and_telephones_of_offices_are_not()
    {
        var reply = Good + "联系人手机13800138000。";

        var hint = Assert.Single(ReplyCheck.Look(Asked, reply));

        Assert.Equal((ReplyHintKind.PersonalNumber, "13800138000"), (hint.Kind, reply.Substring(hint.Start, hint.Length)));
    }

    [Fact]
    public void Every_hint_has_a_key_of_its_own()
    {
        var keys = Enum.GetValues<ReplyHintKind>().Select(kind => new ReplyHint(kind, ReplyHintSide.Reply, 0, 0).Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.All(keys, key => Assert.Matches("^reply-hint\\.[a-z-]+$", key));
    }

    [Theory]
    [MemberData(nameof(Growth.Floods), MemberType = typeof(Growth))]
    public void Fifty_kilobytes_are_read_in_no_time(string piece)
    {
        Growth.IsLinear(Growth.Flood(piece), text => ReplyCheck.Look(text, text, ["区城管局"]));
    }

    [Fact]
    public void The_same_texts_always_give_the_same_hints()
    {
        Assert.Equal(ReplyCheck.Look(Asked, Good[20..]), ReplyCheck.Look(Asked, Good[20..]));
    }

    [Fact]
    public void Complete_replies_have_fewer_hints_than_incomplete_ones()
    {
        if (MeasurementFiles.Find("teddy2020c/f4_messages_replies.csv") is not { } path)
        {
            Assert.Skip("The shared files are not here.");
            return;
        }

        using var file = Huiyin.Platform.Sheets.SheetReader.Open(File.OpenRead(path), "replies.csv");
        var replies = file.Rows()
            .Where(row => row.Cell("label_interpretable_S").Length > 0)
            .Select(row => (IsGood: row.Cell("label_interpretable_S") == "1", Hints: -Missing(row.Cell("title") + "。\n" + row.Cell("body"), row.Cell("reply"))))
            .ToList();
        var good = replies.Where(reply => reply.IsGood).Select(reply => reply.Hints).ToList();
        var bad = replies.Where(reply => !reply.IsGood).Select(reply => reply.Hints).ToList();

        var auc = good.Sum(one => bad.Sum(other => one > other ? 1 : one == other ? 0.5 : 0)) / ((double)good.Count * bad.Count);

        TestContext.Current.SendDiagnosticMessage($"{good.Count} good and {bad.Count} bad replies, AUC {auc:0.000}");
        Assert.True(auc > 0.85);
    }

    // Nothing said stands for all that could be missing.
    private static int Missing(string asked, string reply) =>
        Kinds(asked, reply).Sum(kind => kind is ReplyHintKind.NothingSaid ? 6 : kind is ReplyHintKind.Jargon or ReplyHintKind.EmptyPhrase or ReplyHintKind.PersonalNumber ? 0 : 1);

    private static List<ReplyHintKind> Kinds(string asked, string reply) => [.. ReplyCheck.Look(asked, reply).Select(hint => hint.Kind)];
}
