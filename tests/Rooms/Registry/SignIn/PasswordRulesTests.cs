using Huiyin.Registry.Model;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

public class PasswordRulesTests
{
    private static readonly string[] Names = ["cg12", "张清河", "山城示范区", "500199"];

    [Theory]
    [InlineData("short7chars")]
    [InlineData("")]
    [InlineData("十个汉字也还不够长呢")]
    public void Fewer_than_twelve_characters_are_too_short(string password) =>
        Assert.Equal("account.password-short", PasswordRules.Check(password, Names).Refusal?.Code);

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!!")]
    [InlineData("passwordpassword")]
    [InlineData("qwertyuiop123")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abababababab")]
    [InlineData("abcdefghijkl")]
    [InlineData("987654321098")]
    [InlineData("Admin@123456")]
    [InlineData("woaini5201314")]
    [InlineData("huiyin123456")]
    [InlineData("Yuzhong2026!!")]
    [InlineData("Chongqing@2026")]
    [InlineData("yuzhongqu12345")]
    [InlineData("correcthorsebatterystaple")]
    [InlineData("密码密码密码密码密码密码")]
    [InlineData("为人民服务为人民服务12")]
    [InlineData("ｐａｓｓｗｏｒｄ１２３４")]
    public void What_everybody_thinks_of_is_refused(string password) =>
        Assert.Equal("account.password-common", PasswordRules.Check(password, Names).Refusal?.Code);

    [Theory]
    [InlineData("CG12 under the bridge")]
    [InlineData("张清河爱吃小面加个蛋呀")]
    [InlineData("山城示范区的灯火真好看")]
    [InlineData("k7#500199-vX!q2")]
    public void Account_person_and_district_stay_out(string password) =>
        Assert.Equal(password.Length < 12 ? "account.password-short" : "account.password-names-you", PasswordRules.Check(password, Names).Refusal?.Code);

    [Theory]
    [InlineData("grey kettle under seven pines")]
    [InlineData("kV9#tqLw2&xZ")]
    [InlineData("巷口那棵黄葛树下午三点有风")]
    [InlineData("lowercaseonlybutodd")]
    [InlineData("83917402655190")]
    public void A_sentence_of_ones_own_is_taken_whatever_its_characters(string password) =>
        Assert.False(PasswordRules.Check(password, Names).IsRefused);

    [Fact]
    public void Sixty_four_characters_and_more_are_taken_up_to_a_bound()
    {
        var sentence = string.Concat(Enumerable.Repeat("ferry lantern plum 41 ", 12));

        Assert.False(PasswordRules.Check(sentence[..64], Names).IsRefused);
        Assert.False(PasswordRules.Check(sentence[..256], Names).IsRefused);
        Assert.Equal("account.password-long", PasswordRules.Check(sentence[..257], Names).Refusal?.Code);
    }

    [Fact]
    public void The_list_has_several_hundred_words() => Assert.InRange(PasswordRules.WordCount, 500, 5000);
}
