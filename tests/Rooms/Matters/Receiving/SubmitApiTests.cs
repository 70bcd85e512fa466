using System.Net;
using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Matters.Receiving;

public sealed class SubmitApiTests : IAsyncLifetime
{
    private TownSite site = null!; // set before each test

    public async ValueTask InitializeAsync() => site = await TownSite.OpenAsync("--PublicUrl=https://huiyin.example");

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_program_gets_number_code_unit_date_and_address()
    {
        using var program = site.Visit();

        using var answer = await program.PostJsonAsync("/api/v1/matters", new
        {
            text = "青石巷 37 号门口的路灯坏了三天。", title = "路灯不亮", venue = Town.WallCode, place = "37 号", latitude = 29.56, longitude = 106.55, phone = "13900002768", callMe = "周女士", purpose = "Complaint",
        });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var receipt = await answer.JsonAsync();
        var number = receipt.GetProperty("receiptNumber").GetString();
        Assert.Equal(number, ReceiptNumber.Parse(number, out _));
        Assert.Equal($"/api/v1/matters/{number}", answer.Headers.Location?.OriginalString);
        Assert.Matches("^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}$", receipt.GetProperty("queryCode").GetString());
        Assert.Equal("临江街道办事处", receipt.GetProperty("firstReceiver").GetString());
        Assert.Equal("2026-11-18", receipt.GetProperty("dueDate").GetString()); // 12 working days after Monday, 2 November
        Assert.Equal($"https://huiyin.example/c#{number}-{receipt.GetProperty("queryCode").GetString()}", receipt.GetProperty("trackUrl").GetString());
        var matter = await site.MatterAsync(number!); // asserted above
        Assert.Equal((Purpose.Complaint, ChannelKind.Api, "路灯不亮"), (matter.Purpose!.Value, matter.Channel, matter.Title)); // given
    }

    [Fact]
    public async Task Without_a_venue_the_centre_receives_first_and_a_question_is_due_in_three_working_days()
    {
        using var program = site.Visit();

        using var answer = await program.PostJsonAsync("/api/v1/matters", new { text = "社保卡在哪里补办？", purpose = "Consultation" });

        var receipt = await answer.JsonAsync();
        Assert.Equal("山城区指挥中心", receipt.GetProperty("firstReceiver").GetString());
        Assert.Equal("2026-11-05", receipt.GetProperty("dueDate").GetString());
    }

    [Fact]
    public async Task Twenty_copies_of_one_key_at_once_make_one_matter_and_one_receipt()
    {
        using var program = site.Visit();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => program.PostJsonAsync("/api/v1/matters", new { text = "路灯坏了三天，请修。" }, ("Idempotency-Key", "k-1"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        var receipts = await Task.WhenAll(answers.Select(answer => answer.TextAsync()));
        Assert.Single(receipts.Distinct());
        Assert.Equal(1, await site.WithDbAsync(db => db.Set<Matter>().CountAsync()));
    }

    [Fact]
    public async Task A_key_with_another_text_is_refused()
    {
        using var program = site.Visit();
        using var first = await program.PostJsonAsync("/api/v1/matters", new { text = "路灯坏了三天，请修。" }, ("Idempotency-Key", "k-2"));

        using var second = await program.PostJsonAsync("/api/v1/matters", new { text = "楼上半夜装修。" }, ("Idempotency-Key", "k-2"));

        await AssertProblemAsync(second, HttpStatusCode.Conflict, "idempotency.key-reused");
    }

    [Theory]
    [InlineData("""{"text":"灯"}""", "matter.text.too-short")]
    [InlineData("""{}""", "matter.text.too-short")]
    [InlineData("""{"text":"路灯坏了三天","purpose":"Nonsense"}""", "json.wrong")]
    [InlineData("""{"text":"路灯坏了三天","purpose":2}""", "json.wrong")]
    [InlineData("""{"text":"路灯坏了三天","latitude":"north"}""", "json.wrong")]
    [InlineData("""{"text":"路灯""", "json.malformed")]
    [InlineData("""null""", "json.malformed")]
    [InlineData("""{"text":"路灯坏了三天","phone":"1390000276"}""", "matter.phone.too-short")]
    [InlineData("""{"text":"路灯坏了三天","venue":"ZZZZZZZZ"}""", "matter.venue.unknown")]
    [InlineData("""{"text":"路灯坏了三天","latitude":29.5}""", "matter.position.wrong")]
    [InlineData("""{"text":"路灯坏了三天","area":"999999"}""", "matter.place.unknown")]
    public async Task What_cannot_be_taken_is_a_problem_with_a_code_and_a_sentence(string body, string code)
    {
        using var program = site.Visit();

        using var answer = await program.SendJsonAsync("/api/v1/matters", new StringContent(body, Encoding.UTF8, "application/json"));

        await AssertProblemAsync(answer, HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task Four_thousand_characters_are_taken_and_one_more_is_not()
    {
        using var program = site.Visit();

        using var fits = await program.PostJsonAsync("/api/v1/matters", new { text = new string('灯', 4000) });
        using var tooLong = await program.PostJsonAsync("/api/v1/matters", new { text = new string('灯', 4001) });

        Assert.Equal(HttpStatusCode.Created, fits.StatusCode);
        await AssertProblemAsync(tooLong, HttpStatusCode.BadRequest, "matter.text.too-long");
    }

    [Fact]
    public async Task One_phone_raises_ten_a_day_and_then_hears_when_it_goes_on()
    {
        using var program = site.Visit("203.0.113.7");
        for (var no = 0; no < 10; no++)
        {
            using var taken = await program.PostJsonAsync("/api/v1/matters", new { text = $"第 {no} 盏路灯不亮", phone = "13900002768" });
            Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        }

        using var answer = await program.PostJsonAsync("/api/v1/matters", new { text = "又一盏路灯不亮", phone = "+86 139-0000-2768" });

        await AssertProblemAsync(answer, HttpStatusCode.TooManyRequests, "too-many");
        Assert.InRange(answer.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 8000, 8640);
    }

    [Fact]
    public async Task One_address_raises_sixty_an_hour()
    {
        using var program = site.Visit("203.0.113.8");
        for (var no = 0; no < 60; no++)
        {
            using var taken = await program.PostJsonAsync("/api/v1/matters", new { text = $"第 {no} 盏路灯不亮" });
            Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        }

        using var refused = await program.PostJsonAsync("/api/v1/matters", new { text = "又一盏路灯不亮" });
        site.Clock.Pass(TimeSpan.FromSeconds(61));
        using var again = await program.PostJsonAsync("/api/v1/matters", new { text = "又一盏路灯不亮" });

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.Created), (refused.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task The_message_says_number_code_unit_date_and_never_the_matter_itself()
    {
        var (number, code) = await site.RaiseAsync("青石巷 37 号门口的路灯坏了三天。");

        var message = Assert.Single(await site.MessagesAsync(number));

        Assert.Equal($"您反映的事已收到，受理编号 {ReceiptNumber.Show(number)}，查询码 {code}。由临江街道首接负责，2026年11月18日（周三）前答复您。凭编号和查询码查进度：https://huiyin.example/c", message);
    }

    [Fact]
    public async Task The_doors_for_programs_are_described()
    {
        using var program = site.Visit();

        using var answer = await program.GetAsync("/openapi/v1.json");

        var paths = (await answer.JsonAsync()).GetProperty("paths");
        Assert.True(paths.GetProperty("/api/v1/matters").GetProperty("post").GetProperty("responses").TryGetProperty("201", out _));
        Assert.True(paths.GetProperty("/api/v1/matters/{number}").GetProperty("get").GetProperty("responses").TryGetProperty("200", out _));
        Assert.True(paths.GetProperty("/api/v1/matters/{number}/rating").TryGetProperty("post", out _));
        Assert.True(paths.GetProperty("/api/v1/matters/{number}/withdrawal").TryGetProperty("post", out _));
    }

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.JsonAsync();
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.GetProperty("title").GetString());
    }
}
