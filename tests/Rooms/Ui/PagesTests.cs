using Huiyin.Ui;

namespace Huiyin.Tests.Rooms.Ui;

public class PagesTests
{
    [Theory]
    [InlineData(404, "没有这个页面")]
    [InlineData(409, "您写的内容没有丢")]
    [InlineData(429, "请 7 分钟后再点提交，内容已为您保留")]
    [InlineData(500, "是我们这边出错了")]
    [InlineData(503, "您已拿到的受理编号都在")]
    [InlineData(403, "这一步没有做成")]
    [InlineData(599, "是我们这边出错了")]
    public async Task An_error_says_what_happened_what_is_safe_and_whom_to_call(int status, string sentence)
    {
        var html = await Drawn.AsHtml<ErrorPage>(new { Status = status, Minutes = 7 });

        Assert.Contains(sentence, html, StringComparison.Ordinal);
        Assert.Contains("打 12345", html, StringComparison.Ordinal);
        Assert.DoesNotContain("[error", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_ours_carries_the_code_of_the_log()
    {
        Assert.Contains("<span class=\"no\">7QK2-M9XD</span>", await Drawn.AsHtml<ErrorPage>(new { Status = 500, Code = "7QK2-M9XD" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_stay_in_their_frame_when_something_fails()
    {
        Assert.Contains("data-desk", await Drawn.AsHtml<ErrorPage>(new { Status = 409, Desk = true, BackHref = "/w/m/1" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accessibility", false)]
    [InlineData("privacy", false)]
    [InlineData("accessibility", true)]
    [InlineData("privacy", true)]
    public async Task Help_is_written_out_in_both_languages(string topic, bool english)
    {
        using var language = Language.Use(english);

        var html = await Drawn.AsHtml<HelpPage>(new { Topic = topic }, Drawn.Frame(f => f.HotlineNumber = "023-12345"));

        Assert.True(html.Split("<section").Length - 1 >= 6);
        Assert.DoesNotContain("[help", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", Drawn.Words(html), StringComparison.Ordinal);
        Assert.Contains("023-12345", Drawn.Words(html.Split("<footer")[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_aloud_leads_to_the_section_that_explains_it()
    {
        var html = await Drawn.AsHtml<HelpPage>(new { Topic = "accessibility" });

        Assert.Contains("用耳朵听", html.Split("id=\"read\"")[1].Split("</section>")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_keys_names_every_key()
    {
        var html = await Drawn.AsHtml<StaffLayout>(new { Title = "x", ChildContent = Drawn.Text("") });

        Assert.DoesNotContain("[keys", html, StringComparison.Ordinal);
        Assert.Contains("<dialog class=\"keys-list\" data-keys", html, StringComparison.Ordinal);
        Assert.Contains("data-keys-switch", html, StringComparison.Ordinal);
    }
}
