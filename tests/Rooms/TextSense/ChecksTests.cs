using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

public class ChecksTests
{
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("440524188001010014")]
    [InlineData("11010519491231002x")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105 19491231 002X")]
    public void A_sound_identity_number_is_recognised(string id)
    {
        Assert.True(Checks.IsIdNumber(id));
    }

    [Theory]
    [InlineData("110105194912310021")]      // check character
    [InlineData("11010519491331002X")]      // a thirteenth month
    [InlineData("010105194912310020")]      // no such province
    [InlineData("110105491231002")]         // 15 digits, of before 1999
    [InlineData("11010519491231002XX")]
    [InlineData("X1010519491231002X")]
    [InlineData("")]
    public void An_unsound_identity_number_is_not(string id)
    {
        Assert.False(Checks.IsIdNumber(id));
    }

    [Fact]
    public void Every_single_wrong_digit_of_an_identity_number_is_noticed()
    {
        const string sound = "440524188001010014";

        var spoiled = Enumerable.Range(0, 18).SelectMany(at =>
            Enumerable.Range('0', 10).Where(digit => digit != sound[at]).Select(digit => $"{sound[..at]}{(char)digit}{sound[(at + 1)..]}")).ToList();

        Assert.Equal(18 * 9, spoiled.Count);
        Assert.All(spoiled, id => Assert.False(Checks.IsIdNumber(id)));
    }

    [Theory]
    [InlineData("13800138000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("138 0013 8000")]
    [InlineData("138-0013-8000")]
    [InlineData("+86 13800138000")]
    [InlineData("(+86)138-0013-8000")]
    [InlineData("008613800138000")]
    [InlineData("8613800138000")]
    [InlineData("013800138000")]
    [InlineData("\u202D138 0013 8000\u202C")]
    public void A_mobile_number_is_one_number_however_it_is_written(string phone)
    {
        Assert.Equal("13800138000", Checks.NormalizePhone(phone));
        Assert.True(Checks.IsMobile(phone));
    }

    [Theory]
    [InlineData("12800138000")]
    [InlineData("1380013800")]
    [InlineData("138001380001")]
    [InlineData("1380013800a")]
    [InlineData("023-8800 0471")]
    [InlineData("")]
    public void Other_numbers_are_no_mobile_numbers(string phone)
    {
        Assert.False(Checks.IsMobile(phone));
    }

    [Theory]
    [InlineData("023-8800 0471", "02388000471")]
    [InlineData("(023)88000471", "02388000471")]
    [InlineData("+86 23 8800 0471", "02388000471")]
    [InlineData("0086 023 88000471", "02388000471")]
    [InlineData("0855-1234567", "08551234567")]
    public void A_fixed_line_keeps_its_area_code(string phone, string expected)
    {
        Assert.Equal(expected, Checks.NormalizePhone(phone));
        Assert.True(Checks.IsLandline(phone));
    }

    [Theory]
    [InlineData("88000471")]
    [InlineData("12345")]
    [InlineData("13800138000")]
    [InlineData("023-880")]
    public void A_number_without_area_code_is_no_fixed_line(string phone)
    {
        Assert.False(Checks.IsLandline(phone));
    }

    [Fact]
    public void No_text_whatever_makes_a_check_throw()
    {
        var flood = string.Concat(Enumerable.Repeat("0086", 20_000));

        Assert.False(Checks.IsMobile(flood) || Checks.IsLandline(flood) || Checks.IsIdNumber(flood));
        Texts.Always(text => Checks.NormalizePhone(text).Length <= text.Length + 1 && !(Checks.IsMobile(text) && (Checks.IsLandline(text) || Checks.IsIdNumber(text))));
    }
}
