using System.Net;
using System.Text.Json;
using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Rooms.Matters.Following;

public sealed class TrackTests : IAsyncLifetime
{
    private TownSite site = null!; // set before each test

    public async ValueTask InitializeAsync() => site = await TownSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_program_follows_by_number_with_or_without_spaces()
    {
        var (number, code) = await site.RaiseAsync();
        using var program = site.Visit();

        using var plain = await program.GetAsync($"/api/v1/matters/{number}", ("X-Query-Code", code));
        using var spaced = await program.GetAsync("/api/v1/matters/" + Uri.EscapeDataString(ReceiptNumber.Show(number)), ("X-Query-Code", code.ToLowerInvariant()));

        var matter = await plain.JsonAsync();
        Assert.Equal(await plain.TextAsync(), await spaced.TextAsync());
        Assert.Equal("Registered", matter.GetProperty("state").GetString());
        Assert.Equal("ok", matter.GetProperty("light").GetString());
        Assert.Equal("临江街道办事处", matter.GetProperty("responsibleUnit").GetString());
        Assert.Equal("2026-11-18", matter.GetProperty("dueDate").GetString());
        Assert.Equal(JsonValueKind.Null, matter.GetProperty("reply").ValueKind);
        var entry = Assert.Single(matter.GetProperty("timeline").EnumerateArray());
        Assert.Equal("T1", entry.GetProperty("step").GetString());
        Assert.Equal("临江街道收到您反映的事，由它首接负责。", entry.GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task A_wrong_pair_is_always_the_same_404()
    {
        var (number, code) = await site.RaiseAsync();
        using var program = site.Visit();
        var mistyped = number[..^1] + (char)('0' + ((number[^1] - '0' + 1) % 10));

        using var wrongCode = await program.GetAsync($"/api/v1/matters/{number}", ("X-Query-Code", "AAAAAA"));
        using var noCode = await program.GetAsync($"/api/v1/matters/{number}");
        using var slip = await program.GetAsync($"/api/v1/matters/{mistyped}", ("X-Query-Code", code));
        using var unknown = await program.GetAsync("/api/v1/matters/" + ReceiptNumber.Make(new DateOnly(2026, 11, 2), 99), ("X-Query-Code", code));

        HttpResponseMessage[] all = [wrongCode, noCode, slip, unknown];
        Assert.All(all, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.All(await Task.WhenAll(all.Select(async answer => (await answer.JsonAsync()).GetProperty("code").GetString())), said => Assert.Equal("matter.not-found", said));
    }

    [Fact]
    public async Task What_colleagues_write_among_themselves_never_leaves_the_desks()
    {
        var (number, code) = await site.RaiseAsync();
        await site.MoveAsync(number, (matter, register, now) => Town.Answer(matter, register, now));
        using var program = site.Visit();

        using var answer = await program.GetAsync($"/api/v1/matters/{number}", ("X-Query-Code", code));

        var text = await answer.TextAsync();
        var matter = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.DoesNotContain("库存不够", text);
        Assert.DoesNotContain("陈启明", text);
        Assert.Equal("Answered", matter.GetProperty("state").GetString());
        Assert.Equal("done", matter.GetProperty("light").GetString());
        Assert.Equal(("换了接头和一盏新灯，当晚亮了。", "Solved"), (matter.GetProperty("reply").GetProperty("text").GetString(), matter.GetProperty("reply").GetProperty("result").GetString()));
        Assert.Equal(["T22", "contact", "T10", "T9", "T8", "T2", "T1"], matter.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("step").GetString()));
        Assert.Contains("经办人 陈**", text);
    }

    [Fact]
    public async Task The_page_keeps_the_pair_out_of_the_address()
    {
        var (number, code) = await site.RaiseAsync();
        using var visitor = site.Visit();
        using var stranger = site.Visit();

        var page = await visitor.SendAsync(await visitor.GoToAsync("/c"), "number", ("number", ReceiptNumber.Show(number)), ("code", code.ToLowerInvariant()));
        var elsewhere = await stranger.GoToAsync(page.Path);
        site.Clock.Pass(TimeSpan.FromMinutes(31));
        var later = await visitor.GoToAsync(page.Path);

        Assert.Equal("/c/m", page.Path);
        Assert.Contains("正常，还剩 12 个工作日", page.Text);
        Assert.Contains("临江街道办事处", page.Text);
        Assert.Contains("023-5550 0147", page.Text);
        Assert.DoesNotContain(code, page.Document.DocumentElement.OuterHtml);
        Assert.Equal("/c", elsewhere.Path);
        Assert.Equal("/c", later.Path);
    }

    [Fact]
    public async Task A_slip_of_the_finger_is_said_before_any_look_up_and_the_code_is_never_written_back()
    {
        var (number, code) = await site.RaiseAsync();
        var slip = number[..5] + (char)('0' + ((number[5] - '0' + 1) % 10)) + number[6..];
        using var visitor = site.Visit();

        var page = await visitor.SendAsync(await visitor.GoToAsync("/c"), "number", ("number", slip), ("code", code));
        var wrong = await visitor.SendAsync(page, "number", ("number", number), ("code", "AAAAAA"));

        Assert.Contains("编号有一位可能看错了", page.Text);
        Assert.Equal(slip, page.Value("number"));
        Assert.DoesNotContain(code, page.Document.DocumentElement.OuterHtml);
        Assert.Contains("没有找到。请核对编号和查询码（字母不分大小写）", wrong.Text);
    }

    [Fact]
    public async Task Guessing_is_slow_by_address()
    {
        var (number, code) = await site.RaiseAsync();
        using var guesser = site.Visit("203.0.113.5");
        for (var no = 0; no < 10; no++)
        {
            using var wrong = await guesser.GetAsync("/api/v1/matters/" + ReceiptNumber.Make(new DateOnly(2026, 11, 2), 1000 + no), ("X-Query-Code", code));
            Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        }

        using var slowed = await guesser.GetAsync($"/api/v1/matters/{number}", ("X-Query-Code", code));
        using var free = await site.Visit().GetAsync($"/api/v1/matters/{number}", ("X-Query-Code", code));

        Assert.Equal(HttpStatusCode.TooManyRequests, slowed.StatusCode);
        Assert.NotNull(slowed.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, free.StatusCode);
    }

    [Fact]
    public async Task Guessing_is_slow_by_number_wherever_it_comes_from()
    {
        var (number, code) = await site.RaiseAsync();
        for (var no = 0; no < 10; no++)
        {
            using var guesser = site.Visit($"203.0.113.{no}");
            using var wrong = await guesser.GetAsync($"/api/v1/matters/{number}", ("X-Query-Code", "AAAAAA"));
        }

        using var visitor = site.Visit("203.0.113.99");
        var page = await visitor.SendAsync(await visitor.GoToAsync("/c"), "number", ("number", number), ("code", code));

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Contains("查错的次数太多了", page.Text);
    }

    [Fact]
    public async Task Right_pairs_use_nothing_up()
    {
        var (number, code) = await site.RaiseAsync();
        using var program = site.Visit("203.0.113.6");
        for (var no = 0; no < 25; no++)
        {
            using var answer = await program.GetAsync($"/api/v1/matters/{number}", ("X-Query-Code", code));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_citizen_takes_it_back_after_one_more_question()
    {
        var (number, code) = await site.RaiseAsync();
        using var visitor = site.Visit();
        var page = await visitor.SendAsync(await visitor.GoToAsync("/c"), "number", ("number", number), ("code", code));

        var question = await visitor.GoToAsync("/c/withdrawal");
        var after = await visitor.SendAsync(question, "/c/withdrawal");

        Assert.NotNull(page.Document.QuerySelector("a[href='/c/withdrawal']"));
        Assert.Contains("真的要撤回这件事吗？", question.Text);
        Assert.Equal("/c/m", after.Path);
        Assert.Contains("已撤回", after.Text);
        Assert.Equal(MatterState.Withdrawn, (await site.MatterAsync(number)).State);
    }

    [Fact]
    public async Task A_program_takes_it_back_but_not_what_is_dangerous()
    {
        var (number, code) = await site.RaiseAsync();
        var (dangerous, itsCode) = await site.RaiseAsync("路灯杆漏电，已经有人被电到。");
        var (feared, thatCode) = await site.RaiseAsync("灯杆歪了，担心漏电，请来看看。");
        using var program = site.Visit();

        using var wrong = await program.PostJsonAsync($"/api/v1/matters/{number}/withdrawal", new { }, ("X-Query-Code", "AAAAAA"));
        using var done = await program.PostJsonAsync($"/api/v1/matters/{number}/withdrawal", new { }, ("X-Query-Code", code));
        using var refused = await program.PostJsonAsync($"/api/v1/matters/{dangerous}/withdrawal", new { }, ("X-Query-Code", itsCode));

        using var allowed = await program.PostJsonAsync($"/api/v1/matters/{feared}/withdrawal", new { }, ("X-Query-Code", thatCode));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NoContent, HttpStatusCode.Conflict), (wrong.StatusCode, done.StatusCode, refused.StatusCode));
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode); // only danger now keeps it
        Assert.Equal("matter.withdraw.not-this-kind", (await refused.JsonAsync()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_file_is_given_to_whoever_proved_the_pair_and_runs_nowhere()
    {
        byte[] picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        using var visitor = site.Visit();
        using var stranger = site.Visit();
        var form = await visitor.GoToAsync("/s/" + Town.WallCode);
        var receipt = await visitor.SendAsync(form, "text", ("text", "路灯坏了三天，照片在这里。"), ("photo", picture), ("checked", "1"));
        var number = new string([.. receipt.Document.QuerySelector(".no")!.TextContent.Where(char.IsAsciiDigit)]); // a receipt has one
        var code = string.Concat(receipt.Document.QuerySelectorAll(".code span").Select(letter => letter.TextContent));
        var page = await visitor.SendAsync(await visitor.GoToAsync("/c"), "number", ("number", number), ("code", code));
        var link = page.Document.QuerySelector("main .photos img")?.GetAttribute("src") ?? "";

        using var given = await visitor.GetAsync(link);
        using var refused = await stranger.GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        Assert.Contains("sandbox", string.Join(';', given.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", string.Join(';', given.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("inline", given.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task The_receipt_prints_gives_the_calendar_its_day_and_ends_after_thirty_days()
    {
        using var visitor = site.Visit();
        var receipt = await visitor.SendAsync(await visitor.GoToAsync("/s/" + Town.WallCode), "text", ("text", "路灯坏了三天，请修。"), ("checked", "1"));

        var paper = await visitor.GoToAsync(receipt.Path + "?print=80");
        using var calendar = await visitor.GetAsync(receipt.Path + "/due.ics");
        site.Clock.Pass(TimeSpan.FromDays(30));
        var gone = await visitor.GoToAsync(receipt.Path);

        Assert.Contains("受理回执", paper.Text);
        Assert.NotNull(paper.Document.QuerySelector("main.sheet.receipt svg.qr"));
        var file = await calendar.TextAsync();
        Assert.Equal("text/calendar", calendar.Content.Headers.ContentType?.MediaType);
        Assert.Contains("DTSTART;VALUE=DATE:20261118\r\n", file);
        Assert.All(file.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.DoesNotContain("路灯", file.Replace("\r\n ", ""));
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
    }

    [Fact]
    public async Task The_pages_speak_English_when_asked()
    {
        var (number, code) = await site.RaiseAsync();
        using var visitor = site.Visit();

        var form = await visitor.GoToAsync("/c?lang=en");
        var page = await visitor.SendAsync(form, "number", ("number", number), ("code", code));

        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("On time, 12 working days left", page.Text);
        Assert.DoesNotContain("[", page.Text);
    }
}
