using System.Text.RegularExpressions;
using Huiyin.Ui;
using Microsoft.AspNetCore.Components;

namespace Huiyin.Tests.Rooms.Ui;

public class LayoutTests
{
    private static readonly RenderFragment Body = Drawn.Text("您说的事 <件件> & \"有回音\"");

    [Fact]
    public async Task Chinese_stays_chinese_and_markup_stays_text()
    {
        var html = await Drawn.AsHtml<CitizenLayout>(new { Title = "查进度", ChildContent = Body });

        Assert.StartsWith("<!doctype html>\n<html lang=\"zh-CN\">", html.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("您说的事 &lt;件件&gt; &amp; &quot;有回音&quot;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html.Replace("&#x2B;", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<title>查进度 - 山城区 回音</title>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_citizens_page_has_the_same_help_at_its_foot()
    {
        var html = await Drawn.AsHtml<CitizenLayout>(new { Title = "x", ChildContent = Body }, Drawn.Frame(f => { f.HotlineNumber = "023-12345"; f.UnresolvedDeskPlace = "区政务大厅 1 楼"; }));

        Assert.Contains("或到区政务大厅 1 楼「办不成事反映窗口」", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"skip\" href=\"#main\">跳到主要内容</a>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:023-12345\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/help/accessibility\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/help/privacy\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("演示数据", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_elder_version_is_switched_on_and_off_without_losing_the_page()
    {
        var normal = await Drawn.AsHtml<CitizenLayout>(new { Title = "x", ChildContent = Body });
        var elder = await Drawn.AsHtml<CitizenLayout>(new { Title = "x", ChildContent = Body }, Drawn.Frame(f => { f.IsElder = true; f.Path = "/c?e=1&n=1"; }));

        Assert.Contains("href=\"/c?n=1&amp;e=1\" rel=\"nofollow\">长辈版", normal, StringComparison.Ordinal);
        Assert.DoesNotContain("data-elder", normal, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-CN\" data-elder>", elder, StringComparison.Ordinal);
        Assert.Contains("href=\"/c?n=1&amp;e=0\" rel=\"nofollow\">标准版", elder, StringComparison.Ordinal);
        Assert.Contains("语音朗读", elder, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_readers_get_an_english_frame()
    {
        using var english = Language.Use(true);

        var html = await Drawn.AsHtml<CitizenLayout>(new { Title = "Track", ChildContent = Drawn.Text("x") }, Drawn.Frame(f => f.DistrictName = "Shancheng"));

        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("Need a person to help?", html, StringComparison.Ordinal);
        Assert.Contains("lang=zh\" rel=\"nofollow\" lang=\"zh-CN\" hreflang=\"zh-CN\">中文</a>", html, StringComparison.Ordinal);
        Assert.Equal("中文", string.Concat(Drawn.Words(html).Where(c => c is >= '一' and <= '鿿')));
    }

    [Fact]
    public async Task A_demonstration_says_so_on_every_page()
    {
        var frame = Drawn.Frame(f => f.IsDemo = true);

        Assert.Contains("演示数据", await Drawn.AsHtml<CitizenLayout>(new { Title = "x", ChildContent = Body }, frame), StringComparison.Ordinal);
        Assert.Contains("演示数据", await Drawn.AsHtml<StaffLayout>(new { Title = "x", ChildContent = Body }, frame), StringComparison.Ordinal);
        Assert.Contains("演示数据", await Drawn.AsHtml<DoorLayout>(new { Title = "x", ChildContent = Body }, frame), StringComparison.Ordinal);
        Assert.Contains("演示数据", await Drawn.AsHtml<PaperLayout>(new { Title = "x", ChildContent = Body }, frame), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_shows_who_works_where_and_what_waits()
    {
        var frame = Drawn.Frame(f =>
        {
            f.StaffName = "周砚";
            f.StaffUnit = "区城市管理局";
            f.Menu = [new MenuLink("我的待办", "/w", 55, Current: true), new MenuLink("单位待办", "/w/unit", 1001), new MenuLink("已办", "/w/done")];
        });

        var html = await Drawn.AsHtml<StaffLayout>(new { Title = "我的待办", ChildContent = Body }, frame);

        Assert.Contains("<html lang=\"zh-CN\" data-desk>", html, StringComparison.Ordinal);
        Assert.Contains("山城区 · 区城市管理局", html, StringComparison.Ordinal);
        Assert.Contains("<form class=\"find\" role=\"search\" method=\"get\" action=\"/w/search\">", html, StringComparison.Ordinal);
        Assert.Matches("aria-current=\"page\">我的待办 <b[^>]*>55</b>", html);
        Assert.Contains("单位待办 1000+", Drawn.Words(html), StringComparison.Ordinal);
        Assert.Matches("<form method=\"post\" action=\"/w/signout\" data-forget><input type=\"hidden\" name=\"hy_af\" value=\"token\"", html);
        Assert.Single(Regex.Matches(html, "aria-current", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task No_page_carries_script_or_style_of_its_own()
    {
        string[] pages =
        [
            await Drawn.AsHtml<CitizenLayout>(new { Title = "x", ChildContent = Body }),
            await Drawn.AsHtml<StaffLayout>(new { Title = "x", ChildContent = Body }, Drawn.Frame(f => f.Menu = [new MenuLink("a", "/")])),
            await Drawn.AsHtml<DoorLayout>(new { Title = "x", ChildContent = Body }),
            await Drawn.AsHtml<PaperLayout>(new { Title = "x", ChildContent = Body }),
            await Drawn.AsHtml<ErrorPage>(new { Status = 500, Code = "K7M4QX" }),
            await Drawn.AsHtml<HelpPage>(new { Topic = "privacy" }),
        ];

        Assert.All(pages, html =>
        {
            Assert.DoesNotMatch(@"\sstyle\s*=|<style|\son[a-z]+\s*=|<script(?![^>]*\ssrc=)", html);
            Assert.DoesNotContain("<!--Blazor", html, StringComparison.Ordinal);
        });
    }
}
