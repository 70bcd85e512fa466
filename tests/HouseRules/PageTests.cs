using System.Text.RegularExpressions;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>Pages carry no style and no script of their own: the content security policy would refuse them, and pages work without script.</summary>
public partial class PageTests
{
    [Fact]
    public void Pages_have_no_inline_style_and_no_inline_script()
    {
        Inline(House.Ours).Passes();
    }

    [Theory]
    [InlineData("""<p class="a" style="color:red">""", "style=")]
    [InlineData("<style>p { }</style>", "<style")]
    [InlineData("<script>go()</script>", "<script")]
    [InlineData("""<button onclick="go()">""", "onclick=")]
    [InlineData("""<button @onclick="Go">""", "onclick=")]
    public void An_inline_piece_is_noticed(string markup, string word)
    {
        Inline(House.Of(("src/Ui/A.razor", markup))).FindsOne(word);
    }

    [Fact]
    public void Scripts_in_files_and_words_alike_are_left_alone()
    {
        var house = House.Of(("src/Ui/A.razor", """
            @* <p style="a"> *@
            <script type="module" src="@Assets.Url("public.js")"></script>
            <p data-style="a" class="on">@code { string style = "a"; }</p>
            """));

        Inline(house).Passes();
    }

    private static Inspection Inline(House house) => Inspection.Of(
        house.Sources.Where(file => file.IsRazor),
        file => Piece().Matches(file.Code).Select(found => $"{file}:{file.LineAt(found.Index)}: {found.Value.Trim()} has no place in a page."));

    [GeneratedRegex("""(?<=\s)style=|<style\b|<script(?![^>]*\ssrc=)|(?<=\s)@?on[a-z]+=(?=["'@])""")]
    private static partial Regex Piece();
}
