using System.Text.Json;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

/// <summary>Our years against an independent reading of the same notices (holiday-cn, MIT), where a copy lies beside the checkout.</summary>
public sealed class PublishedCalendarTests
{
    [Fact]
    public void Every_day_of_2019_to_2026_agrees_with_an_independent_reading_of_the_notices()
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "no copy of the data here");

        var said = Enumerable.Range(2019, 8).SelectMany(year => Read(Path.Combine(folder!, $"{year}.json"))).ToDictionary(); // skipped when null
        var compared = 0;

        for (var day = Day("2018-12-29"); day <= Day("2026-12-31"); day = day.AddDays(1), compared++)
        {
            var works = said.TryGetValue(day, out var off) ? !off : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            Assert.True(works == National.IsWorkDay(day), $"{day:yyyy-MM-dd}");
        }

        Assert.Equal(2925, compared);
        Assert.True(said.Count > 250);
    }

    private static IEnumerable<KeyValuePair<DateOnly, bool>> Read(string file)
    {
        using var year = JsonDocument.Parse(File.ReadAllText(file));
        return [.. year.RootElement.GetProperty("days").EnumerateArray().Select(day =>
            KeyValuePair.Create(Day(day.GetProperty("date").GetString() ?? ""), day.GetProperty("isOffDay").GetBoolean()))];
    }

    private static string? Folder()
    {
        var roots = new List<string>();
        if (Environment.GetEnvironmentVariable("HUIYIN_SHARED") is { Length: > 0 } named)
        {
            roots.Add(Path.Combine(named, "data"));
            roots.Add(named);
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            roots.Add(Path.Combine(at.FullName, "shared", "data"));
        }

        return roots.Select(root => Path.Combine(root, "holiday-cn")).FirstOrDefault(Directory.Exists);
    }
}
