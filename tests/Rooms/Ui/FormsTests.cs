using Huiyin.Ui;
using Microsoft.AspNetCore.Components;

namespace Huiyin.Tests.Rooms.Ui;

public class FormsTests
{
    [Fact]
    public async Task A_field_ties_label_hint_and_error_to_its_control()
    {
        var html = await Drawn.AsHtml<Field>(new { Id = "tel", Label = "手机号", Hint = "不公开", Optional = true, Error = "少了 1 位", ChildContent = Control(("Kind", "tel"), ("Value", "139\"><b>"), ("inputmode", "numeric")) });

        Assert.Contains("<div class=\"field bad\">", html, StringComparison.Ordinal);
        Assert.Contains("<label for=\"tel\">手机号 <span class=\"opt\">可以不填</span></label>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"hint\" id=\"tel-h\">不公开</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"error\" id=\"tel-e\">少了 1 位</p>", html, StringComparison.Ordinal);
        Assert.Contains("<input id=\"tel\" name=\"tel\" type=\"tel\" value=\"139&quot;&gt;&lt;b&gt;\" aria-invalid=\"true\" aria-describedby=\"tel-e tel-h\" inputmode=\"numeric\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_without_hint_and_error_claims_neither()
    {
        var html = await Drawn.AsHtml<Field>(new { Id = "name", Label = "怎么称呼您", ChildContent = Control(("Name", "who")) });

        Assert.Contains("<input id=\"name\" name=\"who\" type=\"text\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_comes_back_in_the_box()
    {
        var html = await Drawn.AsHtml<Field>(new { Id = "text", Label = "说事", ChildContent = Control(("Rows", 5), ("Value", "路灯</textarea><script>")) });

        Assert.Contains(">路灯&lt;/textarea&gt;&lt;script&gt;</textarea>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_select_keeps_what_was_chosen()
    {
        SelectOption[] options = [new("", "全部"), new("a", "路灯"), new("b", "噪声")];

        var html = await Drawn.AsHtml<Field>(new { Id = "kind", Label = "类别", ChildContent = Control(("Kind", "select"), ("Value", "b"), ("Options", options)) });

        Assert.Contains("<option value=\"b\" selected>噪声</option>", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"a\">路灯</option>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_counts_and_leads_to_each_field()
    {
        var html = await Drawn.AsHtml<ErrorSummary>(new { Errors = new FieldError[] { new("text", "请写一写发生了什么"), new("tel", "手机号少了 1 位") } });

        Assert.Contains("role=\"alert\" tabindex=\"-1\"", html, StringComparison.Ordinal);
        Assert.Contains("2 处需要补充", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#tel\">手机号少了 1 位</a>", html, StringComparison.Ordinal);
        Assert.Empty((await Drawn.AsHtml<ErrorSummary>(new { Errors = Array.Empty<FieldError>() })).Trim());
    }

    [Fact]
    public async Task Every_posting_form_carries_token_key_and_trap()
    {
        var html = await Drawn.AsHtml<FormToken>(new { Key = "0199", Honeypot = true, First = "提交" });

        Assert.Contains("<button class=\"vh\" tabindex=\"-1\" aria-hidden=\"true\">提交</button>", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"hy_af\" value=\"token\"", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"hy_key\" value=\"0199\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"hp_site\" tabindex=\"-1\" autocomplete=\"off\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("hp_site", await Drawn.AsHtml<FormToken>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_is_ticked_or_not()
    {
        Assert.Contains(" checked", await Drawn.AsHtml<Choice>(new { Name = "open", Label = "同意公开", Checked = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("checked", await Drawn.AsHtml<Choice>(new { Name = "open", Label = "同意公开" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pager_offers_only_what_there_is()
    {
        Assert.Contains("rel=\"next\"", await Drawn.AsHtml<Pager>(new { NextHref = "/p?after=x" }), StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"first\"", await Drawn.AsHtml<Pager>(new { NextHref = "/p?after=x" }), StringComparison.Ordinal);
        Assert.Empty((await Drawn.AsHtml<Pager>()).Trim());
    }

    private static RenderFragment Control(params (string Name, object Value)[] with) => builder =>
    {
        builder.OpenComponent<Control>(0);
        foreach (var (name, value) in with)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    };
}
