using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Shancheng;
using Huiyin.Web.Verbs;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Receiving;

/// <summary>A district with its register and no matters; each test imports under a source of its own.</summary>
public sealed class EmptyShancheng : IAsyncLifetime
{
    public TestDistrict District { get; private set; } = null!; // set before any test runs

    public async ValueTask InitializeAsync()
    {
        District = await TestDistrict.OpenAsync();
        var report = await District.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(Sheets.All, "test", TestContext.Current.CancellationToken));
        Assert.Empty(report.Errors);
    }

    public ValueTask DisposeAsync() => District.DisposeAsync();
}

public sealed class ImportMattersTests(EmptyShancheng empty) : IClassFixture<EmptyShancheng>
{
    private const string Header = "编号,主题,留言详情,留言时间,用户,答复意见,答复时间,类别,社区,承办单位,诉求类型,办理结果\n";

    private readonly List<RefusedRow> refused = [];

    private TestDistrict District => empty.District;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_without_a_reply_waits_registered_with_the_clock_of_its_own_day()
    {
        var counts = await ImportAsync("wait", Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08 10:00:00,,,,路灯照明,青石坡社区,,求助,\n");

        var matter = await OnlyAsync("wait");
        Assert.Equal(new ImportCounts(1, 1, 0, 0, 0), counts);
        Assert.Equal(MatterState.Registered, matter.State);
        Assert.Equal(ChannelKind.Import, matter.Channel);
        Assert.Equal(FakeClock.At(2024, 2, 8, 10), matter.RegisteredAt);
        Assert.Equal(new DateOnly(2024, 3, 1), matter.DueDay); // worked example 3 of rule 6.6
        Assert.StartsWith("240208", matter.Number, StringComparison.Ordinal);
        Assert.Equal("010103", matter.CategoryCode);
        Assert.Equal("500199010001", matter.AreaCode);
        Assert.Equal((await RegisterAsync()).Centre.Id, matter.FirstReceiver);
    }

    [Fact]
    public async Task A_row_with_a_reply_becomes_an_answered_matter_by_five_moves_at_the_original_times()
    {
        await ImportAsync("answered", Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08 10:00,小周,已修好。,2024-02-20 9:30,路灯照明,,区城管局,求助,已解决\n");

        var matter = await OnlyAsync("answered");
        var register = await RegisterAsync();
        Assert.Equal(MatterState.Answered, matter.State);
        Assert.Equal(["T1", "T2", "T7", "T20", "T22"], matter.Timeline.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind));
        Assert.Equal([10, 10, 10, 9, 9], matter.Timeline.OrderBy(entry => entry.Sequence).Select(entry => CivilTime.TimeOf(entry.At).Hour));
        Assert.Equal(FakeClock.At(2024, 2, 20, 9, 30), matter.AnsweredAt);
        Assert.Equal(ReplyResult.Solved, matter.Result);
        Assert.Equal("区城管局", register.UnitName(matter.Responsible));
        Assert.Equal("已修好。", Assert.Single(matter.Replies).Text);
    }

    [Fact]
    public async Task The_rating_window_counts_from_the_import()
    {
        await ImportAsync("window", Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08,,已经修好了。,2024-02-09,,,,,\n");

        var matter = await OnlyAsync("window");
        Assert.Equal(CivilTime.StartOf(CivilTime.DateOf(TestDistrict.Monday).AddDays(16)), matter.RateUntil);
    }

    [Fact]
    public async Task A_reply_whose_result_nobody_states_never_counts_as_solved()
    {
        await ImportAsync("result", Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08,,已经修好了。,2024-02-09,,,,,\n");

        Assert.Equal(ReplyResult.Explained, (await OnlyAsync("result")).Result);
    }

    [Fact]
    public async Task Nobody_is_told_of_an_import()
    {
        var before = await District.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(Ct));

        await ImportAsync("silent", Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08,,已经修好了。,2024-02-09,,,,,\n");

        Assert.Equal(before, await District.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(Ct)));
    }

    [Fact]
    public async Task A_second_import_adds_nothing_and_changes_nothing()
    {
        var file = Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08,,,,,,,,\nA2,井盖松动,小区门口井盖松动很响,2024-02-08,,已经换了。,2024-02-09,,,,,\n";
        await ImportAsync("twice", file);
        var first = await RowsAsync("twice");

        var counts = await ImportAsync("twice", file.Replace("路灯不亮", "改过的题目", StringComparison.Ordinal));

        Assert.Equal(new ImportCounts(2, 0, 0, 2, 0), counts);
        Assert.Equal(first.Select(matter => (matter.Number, matter.Title, matter.Version)), (await RowsAsync("twice")).Select(matter => (matter.Number, matter.Title, matter.Version)));
    }

    [Fact]
    public async Task The_same_number_of_another_source_is_another_matter()
    {
        var file = Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08,,,,,,,,\n";
        await ImportAsync("one", file);

        var counts = await ImportAsync("other", file);

        Assert.Equal(1, counts.New);
    }

    [Fact]
    public async Task A_number_that_stands_twice_in_one_file_is_taken_once()
    {
        var counts = await ImportAsync("double", Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08,,,,,,,,\nA1,井盖松动,小区门口井盖松动很响,2024-02-08,,,,,,,,\n");

        Assert.Equal(new ImportCounts(2, 1, 0, 1, 0), counts);
    }

    [Theory]
    [InlineData(",题,门口的路灯不亮,2024-02-08,,,,,,,,", "没有编号")]
    [InlineData("B1,题,,2024-02-08,,,,,,,,", "没有内容")]
    [InlineData("B1,题,灯坏,2024-02-08,,,,,,,,", "内容不足")]
    [InlineData("B1,题,门口的路灯不亮,,,,,,,,,", "没有时间")]
    [InlineData("B1,题,门口的路灯不亮,前天,,,,,,,,", "时间“前天”读不出来")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-30,,,,,,,,", "读不出来")]
    [InlineData("B1,题,门口的路灯不亮,2031-02-01,,,,,,,,", "还没到")]
    [InlineData("B1,题,门口的路灯不亮,1998-02-01,,,,,,,,", "早于 2000 年")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08 10:00,,修好了,2024-02-08 09:59,,,,,", "答复时间 2024-02-08 09:59 早于诉求时间 2024-02-08 10:00")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,修好了,,,,,,", "没有答复时间")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,,2024-02-09,,,,,", "没有答复内容")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,,,天文,,,,", "没有叫“天文”的类别")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,,,,月球社区,,,", "月球社区")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,,,,,区宇航局,,", "区宇航局")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,,,,,区法院,,", "只接收移送")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,,,,,,闲聊,", "没有叫“闲聊”的诉求类型")]
    [InlineData("B1,题,门口的路灯不亮,2024-02-08,,修好了,2024-02-09,,,,,不详", "没有叫“不详”的办理结果")]
    [InlineData("B1,题,门口的路灯不亮,还有,2024-02-08,,,,,,,,多", "格数与表头不一致")]
    public async Task A_spoiled_row_is_refused_with_a_sentence_and_the_good_one_after_it_goes_on(string row, string reason)
    {
        var source = "spoiled " + reason;

        var counts = await ImportAsync(source, Header + row + "\nGOOD,题目,门口的路灯不亮很久,2024-02-08,,,,,,,,\n");

        Assert.Equal(new ImportCounts(2, 1, 0, 0, 1), counts);
        var refusal = Assert.Single(refused);
        Assert.Equal(2, refusal.Line);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    public async Task Chinese_in_either_encoding_comes_in_whole(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding);
        var file = bytes.GetPreamble().Concat(bytes.GetBytes(Header + "Ａ1,路灯不亮,青石坡的路灯不亮：㙟巷,２０２４/２/８　１０：００,,,,,,,,\n")).ToArray();

        await ImportAsync("in " + encoding, file);

        var matter = await OnlyAsync("in " + encoding);
        Assert.Equal("青石坡的路灯不亮：㙟巷", matter.Text);
        Assert.Equal(FakeClock.At(2024, 2, 8, 10), matter.RegisteredAt);
    }

    [Fact]
    public async Task Columns_may_be_named_by_the_caller_and_a_wrong_name_refuses_the_whole_sheet()
    {
        var file = "no,words,day\nA1,门口的路灯不亮很久,2024-02-08\n";

        var good = await ImportAsync("named", file, new() { ["id"] = "no", ["text"] = "words", ["time"] = "day" });
        var wrong = await TryAsync("named", Encoding.UTF8.GetBytes(file), new() { ["id"] = "nr" });
        var missing = await TryAsync("named", Encoding.UTF8.GetBytes(file), new() { ["id"] = "no", ["text"] = "words" });

        Assert.Equal(1, good.New);
        Assert.Equal("import.column.not-found", wrong.Refusal?.Code);
        Assert.Equal("import.column.missing", missing.Refusal?.Code);
    }

    [Fact]
    public async Task Two_imports_of_the_same_rows_at_once_take_each_row_once()
    {
        var file = new StringBuilder(Header);
        for (var i = 0; i < 300; i++)
        {
            file.Append($"R{i},题目,门口的路灯不亮第{i}盏,2024-02-08,,,,,,,,\n");
        }

        var bytes = Encoding.UTF8.GetBytes(file.ToString());
        var both = await Task.WhenAll(TryAsync("race", bytes, []), TryAsync("race", bytes, []));

        Assert.Equal(300, both.Sum(counts => counts.Must.New));
        Assert.Equal(300, (await RowsAsync("race")).Count);
    }

    [Fact]
    public async Task Every_chain_of_an_import_is_genuine()
    {
        await ImportAsync("chain", Header + "A1,路灯不亮,门口的路灯不亮已经一周,2024-02-08,,已经修好了。,2024-02-09,,,,,\n");

        var matter = await OnlyAsync("chain");
        byte[] before = [];
        foreach (var entry in matter.Timeline.OrderBy(entry => entry.Sequence))
        {
            Assert.True(entry.IsGenuine(matter.Id.Value, before));
            before = entry.Hash;
        }
    }

    [Fact]
    public async Task The_verb_names_fifty_spoiled_rows_in_its_report_keeps_the_good_ones_and_exits_with_two()
    {
        var (file, report) = (Path.Combine(District.Folder, "fifty.csv"), Path.Combine(District.Folder, "report.csv"));
        var lines = new StringBuilder(Header);
        for (var i = 1; i <= 500; i++)
        {
            lines.Append(i % 10 == 0 ? $"V{i},题目,门口的路灯不亮第{i}盏,{(i % 20 == 0 ? "坏日子" : "")},,,,,,,,\n" : $"V{i},题目,门口的路灯不亮第{i}盏,2024-02-08,,,,,,,,\n");
        }

        await File.WriteAllTextAsync(file, lines.ToString(), Ct);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exit = await ImportVerb.RunAsync(District.Services, ["import", "matters", file, "--source", "verb", "--report", report], output, error, Ct);

        Assert.Equal(2, exit);
        Assert.Contains("读 500 行, 新增 450 件", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(450, (await RowsAsync("verb")).Count);
        var rows = (await File.ReadAllLinesAsync(report, Ct))[1..];
        Assert.Equal(Enumerable.Range(1, 50).Select(ten => $"{(ten * 10) + 1}"), rows.Select(row => row.Split(',')[0]));
    }

    [Theory]
    [InlineData("f3_messages.csv", 2928, 0)]
    [InlineData("f4_messages_replies.csv", 1973, 1973)]
    public async Task Real_messages_are_all_accounted_for_and_a_second_import_adds_none(string name, int rows, int replies)
    {
        if (MeasurementFiles.Find($"teddy2020c/{name}") is not { } path)
        {
            Assert.Skip("The shared files are not here.");
            return;
        }

        using var output = new StringWriter();
        using var error = new StringWriter();
        var started = System.Diagnostics.Stopwatch.GetTimestamp();

        string[] call = ["matters", path, "--source", name];
        var first = await ImportVerb.RunAsync(District.Services, replies > 0 ? [.. call, "--columns", "category=f2_label"] : call, output, error, Ct);
        TestContext.Current.SendDiagnosticMessage($"{name}: {System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        var second = await ImportVerb.RunAsync(District.Services, call, output, error, Ct);

        var said = output.ToString().Split('\n').Where(line => line.StartsWith("完成", StringComparison.Ordinal)).ToList();
        Assert.Equal((0, 0, ""), (first, second, error.ToString()));
        Assert.Contains($"读 {rows} 行, 新增 {rows} 件(其中已答复 {replies} 件), 以前已导入 0 行, 未收 0 行", said[0], StringComparison.Ordinal);
        Assert.Contains($"读 {rows} 行, 新增 0 件(其中已答复 0 件), 以前已导入 {rows} 行, 未收 0 行", said[1], StringComparison.Ordinal);
        Assert.Equal(rows, await District.WithDbAsync(db => db.Set<Matter>().CountAsync(matter => matter.ForeignSource == name, Ct)));
    }

    private Task<ImportCounts> ImportAsync(string source, string file, Dictionary<string, string>? columns = null) => ImportAsync(source, Encoding.UTF8.GetBytes(file), columns);

    private async Task<ImportCounts> ImportAsync(string source, byte[] file, Dictionary<string, string>? columns = null) => (await TryAsync(source, file, columns ?? [])).Must;

    private Task<Huiyin.Platform.Rooms.Outcome<ImportCounts>> TryAsync(string source, byte[] file, Dictionary<string, string> columns) => District.InScopeAsync(async services =>
    {
        using var sheet = SheetReader.Open(new MemoryStream(file), "file.csv");
        return await services.GetRequiredService<IMatterImport>().ImportAsync(new ImportFrom(source, columns), sheet, refused.Add, _ => { }, Ct);
    });

    private async Task<Matter> OnlyAsync(string source) => Assert.Single(await RowsAsync(source));

    private Task<List<Matter>> RowsAsync(string source) => District.WithDbAsync(db => db.Set<Matter>().AsNoTracking().AsSplitQuery().Include(matter => matter.Timeline).Include(matter => matter.Replies)
        .Where(matter => matter.ForeignSource == source).OrderBy(matter => matter.ForeignId).ToListAsync(Ct));

    private Task<Register> RegisterAsync() => District.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(Ct));
}
