using System.Text;
using Huiyin.Web.Verbs;

namespace Huiyin.Tests.Rooms.Web.Verbs;

public sealed class TextSenseTopicsTests : IDisposable
{
    private const string Head = "msg_id,user,created,title,body,likes\n";

    private static readonly string[] Rows =
    [
        "901,甲,2026-10-01 09:00:00,柳林路夜市油烟太大,柳林路夜市的油烟每晚飘进家里，窗都不敢开。,5",
        "902,乙,2026-10-08 10:00:00,柳林路夜市油烟扰民,柳林路夜市烧烤摊油烟很大，请管一管。,3",
        "903,甲,2026-10-15 11:30:00,又来反映柳林路夜市油烟,柳林路夜市油烟还是很大。,0",
        "904,丙,2026-10-16 12:00:00,\"柳林路夜市油烟,晚上睡不着\",柳林路夜市油烟到半夜。,2",
        "905,丁,2026-10-16 13:00:00,居住证怎么续签,请问居住证到期要带什么材料。,0",
        "906,戊,昨天,公交站牌看不清,站牌的字太小，老人看不清。,0",
        "907,己,2026-10-17 08:00:00,,,0",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("huiyin-verb-").FullName;

    static TextSenseTopicsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void What_many_write_about_comes_out_as_two_tables_and_bad_rows_are_named(string encoding)
    {
        var file = Write(encoding);
        var (topics, members) = (Path.Combine(folder, "topics.csv"), Path.Combine(folder, "members.csv"));

        var (code, said, complained) = Run("topics", "--in", file, "--time", "created", "--title", "title", "--text", "body", "--likes", "likes", "--citizen", "user", "--out-topics", topics, "--out-members", members);

        Assert.Equal(1, code);
        Assert.StartsWith("5 messages, 1 topics with 4 messages, ", said, StringComparison.Ordinal);
        Assert.Contains("第 7 行: “created”看不懂: 昨天", complained, StringComparison.Ordinal);
        Assert.Contains("第 8 行: 没有正文", complained, StringComparison.Ordinal);
        var table = File.ReadAllLines(topics);
        Assert.Equal("rank,heat,name,place,area,matters,citizens,first,last,growth,weeks", table[0]);
        Assert.Matches("^1,[0-9.]+,[^,]*油烟[^,]*,柳林路[^,]*,,4,3,2026-10-01,2026-10-16,1.00,1 1 2$", Assert.Single(table[1..]));
        var told = File.ReadAllLines(members);
        Assert.Equal("rank,topic,id,time,title,likes,score", told[0]);
        Assert.Equal(["901", "902", "903", "904"], told[1..].Select(line => line.Split(',')[2]).Order());
        Assert.Contains(told, line => line.Contains("\"柳林路夜市油烟,晚上睡不着\",2,", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rows_most_like_a_text_come_first()
    {
        var (code, said, complained) = Run("similar", "--in", Write("utf-8"), "--query", "夜市的油烟太大了", "-n", "2", "--text", "title,body");

        Assert.Equal(1, code);
        Assert.Contains("没有正文", complained, StringComparison.Ordinal);
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines[..2], line => Assert.Contains("油烟", line, StringComparison.Ordinal));
        Assert.StartsWith("6 texts, ", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("topics", "--in", "FILE", "--time", "created", "--title", "title", "--text", "body", "--out-topics", "x")]
    [InlineData("topics", "--in", "FILE", "--time", "created", "--title", "nothing", "--text", "body", "--out-topics", "x", "--out-members", "y")]
    [InlineData("similar", "--in", "FILE")]
    [InlineData("similar", "--in", "FILE", "--query", "油烟", "-n", "0")]
    [InlineData("similar", "--in", "no-such.csv", "--query", "油烟")]
    public void A_wrong_call_is_refused_and_writes_nothing(params string[] args)
    {
        var file = Write("utf-8");

        var (code, said, complained) = Run([.. args.Select(arg => arg == "FILE" ? file : arg)]);

        Assert.Equal((2, ""), (code, said));
        Assert.NotEqual("", complained);
        Assert.Single(Directory.GetFiles(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string encoding)
    {
        var file = Path.Combine(folder, "messages.csv");
        File.WriteAllText(file, Head + string.Join('\n', Rows) + "\n", Encoding.GetEncoding(encoding));
        return file;
    }

    private static (int Code, string Said, string Complained) Run(params string[] args)
    {
        var (said, complained) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return (TextSenseVerb.Run(args, TextReader.Null, said, complained), said.ToString(), complained.ToString());
    }
}
