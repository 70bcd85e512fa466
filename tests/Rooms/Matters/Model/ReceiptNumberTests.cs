using FsCheck;
using FsCheck.Fluent;
using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Rooms.Matters.Model;

public sealed class ReceiptNumberTests
{
    private static readonly Gen<string> Numbers =
        from day in Gen.Choose(0, 36_500)
        from serial in Gen.OneOf(Gen.Choose(1, 99_999), Gen.Choose(100_000, 9_999_999))
        select ReceiptNumber.Make(new DateOnly(2020, 1, 1).AddDays(day), serial);

    [Fact]
    public void The_number_begins_with_the_day_and_has_twelve_to_fourteen_digits()
    {
        Assert.StartsWith("26110200001", ReceiptNumber.Make(new DateOnly(2026, 11, 2), 1), StringComparison.Ordinal);
        Check(number => number.Length is >= 12 and <= 14 && number.All(char.IsAsciiDigit) && ReceiptNumber.Parse(number, out var mistyped) == number && !mistyped);
    }

    [Fact]
    public void Every_single_wrong_digit_is_caught()
    {
        Check(number => Enumerable.Range(0, number.Length).All(at => Enumerable.Range(1, 9).All(by =>
        {
            var wrong = number[..at] + (char)('0' + ((number[at] - '0' + by) % 10)) + number[(at + 1)..];
            return ReceiptNumber.Parse(wrong, out var mistyped) is null && mistyped;
        })));
    }

    [Fact]
    public void Every_swap_of_neighbours_is_caught()
    {
        Check(number => Enumerable.Range(0, number.Length - 1).Where(at => number[at] != number[at + 1]).All(at =>
        {
            var swapped = number[..at] + number[at + 1] + number[at] + number[(at + 2)..];
            return ReceiptNumber.Parse(swapped, out var mistyped) is null && mistyped;
        }));
    }

    [Fact]
    public void It_is_read_as_people_type_it()
    {
        Check(number =>
        {
            var wide = string.Concat(number.Select(digit => (char)(digit - '0' + '０')));
            string[] typed = [ReceiptNumber.Show(number), $" {number} ", number.Insert(8, "-").Insert(4, "-"), wide, "500199-" + number];
            return typed.All(text => ReceiptNumber.Parse(text, out _) == number);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("26110")]
    [InlineData("2611020000A5")]
    [InlineData("261102000015261102000015")]
    public void What_is_no_number_is_not_called_mistyped(string? typed)
    {
        Assert.Null(ReceiptNumber.Parse(typed, out var mistyped));
        Assert.False(mistyped);
    }

    private static void Check(Func<string, bool> holds) => Prop.ForAll(Numbers.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
