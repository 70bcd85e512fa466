using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

/// <summary>The month tables of rule 6.2.</summary>
public sealed class MonthTableTests
{
    [Theory]
    [InlineData(2023, "18 20 23 20 21 21 21 23 20 19 22 21", 249)]
    [InlineData(2024, "22 18 21 22 21 19 23 22 21 19 21 22", 251)]
    [InlineData(2025, "19 19 21 22 19 20 23 21 23 18 20 23", 248)]
    [InlineData(2026, "21 16 22 21 19 21 23 21 22 18 21 23", 248)]
    public void Each_month_has_the_working_days_of_the_table(int year, string months, int sum)
    {
        var counted = Enumerable.Range(1, 12).Select(month => National.WorkDaysInMonth(year, month)).ToList();

        Assert.Equal(months, string.Join(' ', counted));
        Assert.Equal(sum, counted.Sum());
    }

    [Theory]
    [InlineData(2019, 250, 11)]
    [InlineData(2020, 249, 13)] // 11 and the two days of the emergency extension
    [InlineData(2021, 250, 11)]
    [InlineData(2022, 249, 11)]
    [InlineData(2023, 249, 11)]
    [InlineData(2024, 251, 11)]
    [InlineData(2025, 248, 13)]
    [InlineData(2026, 248, 13)]
    public void A_year_works_all_its_weekdays_but_the_statutory_ones(int year, int workDays, int statutory)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var weekdays = Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1)
            .Count(day => DateOnly.FromDayNumber(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

        var counted = National.CountWorkDays(first.AddDays(-1), last);

        Assert.Equal(workDays, counted);
        Assert.Equal(weekdays - statutory, counted);
    }

    [Fact]
    public void A_month_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => National.WorkDaysInMonth(2026, 13));
    }
}
