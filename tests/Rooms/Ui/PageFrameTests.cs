using Huiyin.Ui;

namespace Huiyin.Tests.Rooms.Ui;

public class PageFrameTests
{
    [Theory]
    [InlineData("/", "/?e=1")]
    [InlineData("/c?e=0", "/c?e=1")]
    [InlineData("/c?n=1&e=0&q=%E8%B7%AF", "/c?n=1&q=%E8%B7%AF&e=1")]
    [InlineData("/c?me=7", "/c?me=7&e=1")]
    public void A_switch_changes_one_value_and_keeps_the_rest(string path, string expected)
    {
        Assert.Equal(expected, new PageFrame { Path = path }.Here("e", "1"));
    }

    [Fact]
    public void A_switch_can_be_taken_away()
    {
        Assert.Equal("/c", new PageFrame { Path = "/c?e=1" }.Here("e", null));
    }

    [Fact]
    public async Task The_language_belongs_to_one_request_only()
    {
        var inside = await Task.Run(() => { using var english = Language.Use(true); return Language.Tag; }, TestContext.Current.CancellationToken);

        Assert.Equal("en", inside);
        Assert.Equal("zh-CN", Language.Tag);
    }
}
