using Huiyin.Web.Verbs;

namespace Huiyin.Tests.Rooms.Web.Verbs;

public sealed class WorkDaysVerbTests
{
    [Fact]
    public void Due_prints_one_date_a_line()
    {
        var (code, said, complained) = Run("2026-09-18 12\n2024-02-07 3\n2025-01-24 12\n", "due");

        Assert.Equal(0, code);
        Assert.Equal("2026-10-12\n2024-02-18\n2025-02-17\n", said);
        Assert.Equal("", complained);
    }

    [Fact]
    public void A_bad_line_is_named_and_the_rest_goes_on()
    {
        var (code, said, complained) = Run("\uFEFF2026-09-18 12\r\nnonsense\r\n\r\n2026-02-30 3\n2026-09-18 -1\n2026-09-18 99999999\n2026-11-20\t3\n2026-11-21 0", "due");

        Assert.Equal(2, code);
        Assert.Equal("2026-10-12\n2026-11-25\n2026-11-23\n", said);
        Assert.Equal([2, 4, 5, 6], complained.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line.Split(' ', ':')[1])));
    }

    [Theory]
    [InlineData("2026-09-18", "2026-10-12", "12")]
    [InlineData("2026-10-12", "2026-09-18", "0")]
    [InlineData("2025-12-31", "2026-12-31", "248")]
    public void Count_prints_the_working_days_between(string after, string through, string count)
    {
        Assert.Equal((0, count + "\n", ""), Run("", "count", after, through));
    }

    [Fact]
    public void Months_prints_twelve_numbers_and_the_word_itself_may_stand_first()
    {
        Assert.Equal((0, "21 16 22 21 19 21 23 21 22 18 21 23\n", ""), Run("", "months", "2026"));
        Assert.Equal((0, "21 16 22 21 19 21 23 21 22 18 21 23\n", ""), Run("", "workdays", "months", "2026"));
    }

    [Theory]
    [InlineData("count", "2026-09-18", "soon")]
    [InlineData("months", "0")]
    [InlineData("months", "MMXXVI")]
    [InlineData("weeks")]
    [InlineData]
    public void What_cannot_be_read_is_refused_with_exit_code_2(params string[] args)
    {
        var (code, said, complained) = Run("", args);

        Assert.Equal((2, ""), (code, said));
        Assert.NotEqual("", complained);
    }

    private static (int Code, string Said, string Complained) Run(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = WorkDaysVerb.Run(args, new StringReader(input), output, error);
        return (code, output.ToString(), error.ToString());
    }
}
