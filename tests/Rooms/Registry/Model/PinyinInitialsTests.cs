using Huiyin.Registry.Model;

namespace Huiyin.Tests.Rooms.Registry.Model;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("区城市管理局", "qcsglj")]
    [InlineData("临江街道", "ljjd")]
    [InlineData("青石坡社区", "qspsq")]
    [InlineData("重庆市渝中区", "cqsyzq")]
    [InlineData("12345 热线", "12345rx")]
    [InlineData("阿安座做", "aazz")]
    [InlineData("", "")]
    public void Names_are_found_by_their_first_letters(string name, string initials) => Assert.Equal(initials, PinyinInitials.Of(name));

    [Fact]
    public void Signs_and_rare_characters_are_passed_over()
    {
        Assert.Equal("jd", PinyinInitials.Of("（街·道）🙂"));
    }
}
