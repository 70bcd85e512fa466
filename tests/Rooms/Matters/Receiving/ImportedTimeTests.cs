using Huiyin.Matters.Receiving;

namespace Huiyin.Tests.Rooms.Matters.Receiving;

public sealed class ImportedTimeTests
{
    [Theory]
    [InlineData("2019/1/2 3:04", "2019-01-01T19:04:00Z")]
    [InlineData("2019-01-02 03:04:05", "2019-01-01T19:04:05Z")]
    [InlineData("２０１９－０１－０２　０３：０４：０５", "2019-01-01T19:04:05Z")]
    [InlineData("2019.1.2 3:04", "2019-01-01T19:04:00Z")]
    [InlineData("2019年1月2日 3时4分5秒", "2019-01-01T19:04:05Z")]
    [InlineData("2019年1月2日下午3时4分", "2019-01-02T07:04:00Z")]
    [InlineData("2019/1/2 上午12:04", "2019-01-01T16:04:00Z")]
    [InlineData("2019/1/2 3:04 PM", "2019-01-02T07:04:00Z")]
    [InlineData("2019年1月2日 星期三 15:04", "2019-01-02T07:04:00Z")]
    [InlineData("2019-01-02T03:04:05Z", "2019-01-02T03:04:05Z")]
    [InlineData("2019-01-02T03:04:05.123+08:00", "2019-01-01T19:04:05Z")]
    [InlineData("20190102030405", "2019-01-01T19:04:05Z")]
    [InlineData("43467.12783564815", "2019-01-01T19:04:05Z")]
    public void A_time_is_read_as_it_was_meant(string typed, string meant)
    {
        var read = ImportedTime.Read(typed);

        Assert.Equal(DateTimeOffset.Parse(meant, System.Globalization.CultureInfo.InvariantCulture), read?.At);
        Assert.True(read?.HasTimeOfDay);
    }

    [Theory]
    [InlineData("2019年1月2日")]
    [InlineData("2019-1-2")]
    [InlineData("20190102")]
    [InlineData("43467")]
    public void A_day_alone_is_a_day_without_a_time(string typed)
    {
        var read = ImportedTime.Read(typed);

        Assert.Equal(FakeClock.At(2019, 1, 2, 0), read?.At);
        Assert.False(read?.HasTimeOfDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("昨天")]
    [InlineData("2019-02-30")]
    [InlineData("2019-13-01")]
    [InlineData("2019-01-02 25:00")]
    [InlineData("2019-01-02 10:61")]
    [InlineData("1/2/2019")]
    [InlineData("19-01-02")]
    [InlineData("123")]
    [InlineData("-43467")]
    [InlineData("20191302")]
    [InlineData("2019-01-02 10:00 +99:00")]
    public void What_is_no_time_is_not_guessed(string typed) => Assert.Null(ImportedTime.Read(typed));
}
