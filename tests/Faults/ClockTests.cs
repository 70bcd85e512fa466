using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Huiyin.Matters.Model;
using Huiyin.Platform.Jobs;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Faults;

/// <summary>E6: the clock of the machine jumps; numbers stay unique, due days stay right, nobody reads a negative number of days, and a short jump that is put right has opened nothing.</summary>
public sealed partial class ClockTests
{
    private const string Desk = "QSPA2345";
    private const int EachTime = 3;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly string[] Staff = ["chuangkou", "paidan", "shenhe", "chengban"];

    [Fact]
    public async Task Around_spring_festival_no_jump_of_the_clock_breaks_a_promise()
    {
        await using var house = await ClockHouse.OpenAsync(At(2026, 2, 9, 9), Staff);
        var jumps = new List<(string Name, Action<MovableClock> Do)>
        {
            ("nothing yet", _ => { }),
            ("an hour back", clock => clock.Jump(TimeSpan.FromHours(-1))),
            ("an hour on", clock => clock.Jump(TimeSpan.FromHours(1))),
            ("the last millisecond of a day", clock => clock.Set(At(2026, 2, 11, 0).AddMilliseconds(-1))),
            ("a millisecond later", clock => clock.Set(At(2026, 2, 11, 0))),
            ("an hour back over midnight", clock => clock.Set(At(2026, 2, 10, 23))),
            ("a day on", clock => clock.Jump(TimeSpan.FromDays(1))),
            ("into the holidays", clock => clock.Set(At(2026, 2, 18, 10))),
            ("to the working Saturday", clock => clock.Set(At(2026, 2, 28, 9))),
            ("a year on", clock => clock.Jump(TimeSpan.FromDays(365))),
            ("and back again", clock => clock.Jump(TimeSpan.FromDays(-365))),
        };

        await JumpAsync(house, "spring festival", jumps);
    }

    [Fact]
    public async Task Around_the_leap_day_no_jump_of_the_clock_breaks_a_promise()
    {
        await using var house = await ClockHouse.OpenAsync(At(2028, 2, 28, 9), Staff);
        var jumps = new List<(string Name, Action<MovableClock> Do)>
        {
            ("the last millisecond before the leap day", clock => clock.Set(At(2028, 2, 29, 0).AddMilliseconds(-1))),
            ("the leap day", clock => clock.Set(At(2028, 2, 29, 0))),
            ("the last millisecond of the leap day", clock => clock.Set(At(2028, 3, 1, 0).AddMilliseconds(-1))),
            ("the first of March", clock => clock.Set(At(2028, 3, 1, 0))),
            ("back into the leap day", clock => clock.Set(At(2028, 2, 29, 23))),
            ("a year after the leap day", clock => clock.Set(At(2029, 2, 28, 23))),
        };

        await JumpAsync(house, "leap day", jumps);
    }

    [Fact]
    public async Task A_jump_of_less_than_five_minutes_that_is_put_right_opens_nothing()
    {
        const int matters = 30;
        await using var house = await ClockHouse.OpenAsync(At(2026, 11, 2, 9), Staff);
        for (var no = 1; no <= matters; no++)
        {
            await InHandAsync(house, "due together", no);
        }

        var due = await house.WithDbAsync(db => db.Set<Matter>().Select(matter => matter.DueDay).Distinct().SingleAsync());
        house.Clock.Set(CivilTime.StartOf(due).AddMinutes(-3));
        await house.WatchAsync();
        var before = await LettersAsync(house);

        house.Clock.Jump(TimeSpan.FromMinutes(4));
        await WorkAsync(house, TimeSpan.FromSeconds(40));
        var during = await LettersAsync(house);
        house.Clock.Jump(TimeSpan.FromMinutes(-4));
        await WorkAsync(house, TimeSpan.FromSeconds(40));
        var after = await LettersAsync(house);
        var faults = new List<string>(await house.VerifyAsync());

        // The real day comes all the same, and is not missed: within five minutes everything is opened (I13).
        house.Clock.Set(CivilTime.StartOf(due));
        await WorkAsync(house, TimeSpan.FromMinutes(5));
        var then = await LettersAsync(house);
        house.Clock.Jump(Second);
        faults.AddRange(await house.VerifyAsync());

        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E6 short jump", database = house.Database, matters, lettersBefore = before, lettersDuring = during, lettersAfter = after, lettersOnTheRealDay = then, faults = faults.Count }));
        Assert.Equal((before, before), (during, after));
        Assert.Equal(before + matters, then);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
    }

    private static async Task JumpAsync(ClockHouse house, string season, List<(string Name, Action<MovableClock> Do)> jumps)
    {
        var faults = new List<string>();
        var (no, misses) = (0, 0);
        foreach (var (name, jump) in jumps)
        {
            jump(house.Clock);
            var day = CivilTime.DateOf(house.Clock.GetUtcNow()).ToString("yyMMdd", CultureInfo.InvariantCulture);
            for (var each = 0; each < EachTime; each++)
            {
                var promise = await (each == 0 ? InHandAsync(house, season, ++no) : SubmitAsync(house, season, ++no));
                misses += promise.Number.StartsWith(day, StringComparison.Ordinal) ? 0 : 1;
            }

            await WorkAsync(house, TimeSpan.FromMinutes(5));
            faults.AddRange((await house.VerifyAsync()).Concat(await UnreadableAsync(house)).Concat(await AsleepAsync(house)).Select(fault => $"{name}: {fault}"));
        }

        var numbers = house.Journal.Promises.Values.Select(promise => promise.Number).Distinct().Count();
        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E6 clock", season, database = house.Database, jumps = jumps.Count, matters = no, numbers, letters = await LettersAsync(house), faults = faults.Count }));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.Equal((no, 0), (numbers, misses));
    }

    // Time goes by while the house does what it does by itself, in the rhythm of its own jobs.
    private static async Task WorkAsync(ClockHouse house, TimeSpan time)
    {
        var until = house.Clock.GetUtcNow() + time;
        while (house.Clock.GetUtcNow() < until)
        {
            await house.JobsAsync();
            house.Clock.Jump(TimeSpan.FromMinutes(1));
        }

        house.Clock.Set(until);
        // A run takes two hundred.
        for (var round = 0; round < 100 && await house.IsWatchDueAsync(); round++)
        {
            await house.JobsAsync();
            house.Clock.Jump(Second);
        }
    }

    // What people read: never "还剩 -3 个工作日".
    private static async Task<IEnumerable<string>> UnreadableAsync(ClockHouse house)
    {
        var read = new List<Answer> { await house.DeskAsync("chengban", "mine"), await house.DeskAsync("paidan", "all") };
        foreach (var promise in house.Journal.Promises.Values)
        {
            read.Add(await house.LookUpAsync(promise));
        }

        return read.Where(answer => !answer.IsDone || Negative().IsMatch(answer.Body)).Select(answer => "shown: " + answer);
    }

    // A clock put back must not leave the house's own work waiting for the hour that was.
    private static async Task<IEnumerable<string>> AsleepAsync(ClockHouse house)
    {
        var soon = house.Clock.GetUtcNow() + TimeSpan.FromMinutes(1);
        var sleepers = await house.WithDbAsync(db => db.Set<JobRow>().Where(job => (job.Name == "matters.watch" || job.Name == "outbox") && job.DueAt > soon).Select(job => job.Name).ToListAsync());
        return sleepers.Select(job => $"asleep: {job}");
    }

    private static Task<int> LettersAsync(ClockHouse house) => house.WithDbAsync(db => db.Set<Matter>().SelectMany(matter => matter.Supervisions).CountAsync());

    private static async Task<Promise> InHandAsync(ClockHouse house, string season, int no)
    {
        var promise = await SubmitAsync(house, season, no);
        await house.DoesAsync("chuangkou", promise.Number, "acceptance", new { purpose = "Help" });
        await house.DoesAsync("chuangkou", promise.Number, "referral", new { });
        await house.DoesAsync("paidan", promise.Number, "dispatch", new { lead = "CG" });
        await house.DoesAsync("shenhe", promise.Number, "signature", new { handler = "chengban" });
        await house.DoesAsync("chengban", promise.Number, "contacts", new { how = "phone", words = "问清了地点，约好去看" });
        return promise;
    }

    private static Task<Promise> SubmitAsync(ClockHouse house, string season, int no) => house.SubmitAsync($"{season}-{no}", $"第 {no} 件：青石坡 {no} 号楼下的路灯不亮（{season}）", Desk);

    private static DateTimeOffset At(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, CivilTime.Offset);

    // A minus before a number that is not part of a date, a key or a time.
    [GeneratedRegex(@"[\s:""(（]-[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Negative();
}
