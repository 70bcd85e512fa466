using System.Collections.Concurrent;
using System.Text.Json;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Faults;

/// <summary>E8: two people do in the same instant what only one of them can do; one wins, the other reads that somebody was faster, and nothing is half done.</summary>
public sealed class RaceTests
{
    private const string Desk = "QSPA2345";
    private const string JustHandled = "just-handled";
    private const int AtOnce = 3;
    private const int ADay = 4;
    private const int LongestHair = 40;
    private const int MostTries = 20;
    private static readonly DateTimeOffset Monday = new(2026, 11, 2, 9, 0, 0, CivilTime.Offset);
    private static readonly string[] Staff = ["chuangkou", "jiedai", "lingban", "paidan", "quzhong", "shenhe", "chengban", "zhouwy"];

    private readonly Dice dice = new(Dice.SeedOfThisRun);
    private readonly ConcurrentDictionary<string, int> endings = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> wrong = [];

    [Fact]
    public async Task Of_two_who_are_equally_fast_one_wins_and_the_other_hears_it()
    {
        await using var house = await ClockHouse.OpenAsync(Monday, Staff);
        var (letters, again) = await ExtensionsAsync(house);

        await Parallel.ForEachAsync(Enumerable.Range(1, Figures.Races), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (round, _) =>
        {
            await TwoPeopleAcceptAsync(house, round);
            await TwoUnitsTakeItAsync(house, round);
            await WithdrawnWhileAnsweredAsync(house, round);
            await MergedIntoEachOtherAsync(house, round);
            await RatedTwiceAsync(house, round);
        });

        var faults = await house.VerifyAsync();
        Console.WriteLine("seed " + JsonSerializer.Serialize(new
        {
            experiment = "E8 races", Dice.SeedOfThisRun, database = house.Database, rounds = Figures.Races, races = Figures.Races * 6, endings = endings.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(),
            supervisions = letters, extensionsTriedAgain = again, faults = faults.Count,
        }));
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Take(30)));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.True(endings.Where(ending => ending.Key.EndsWith(JustHandled, StringComparison.Ordinal)).Sum(ending => ending.Value) > 0, "nobody was ever slower by a hair: these were no races");
    }

    // T2 twice, by two desks of the first receiver.
    private async Task TwoPeopleAcceptAsync(ClockHouse house, int round)
    {
        var number = (await SubmitAsync(house, "accept", round)).Number;
        await RaceAsync("two accept", house.StaffAsync("chuangkou", number, "acceptance", new { purpose = "Help" }), house.StaffAsync("jiedai", number, "acceptance", new { purpose = "Consultation" }));
    }

    // T12 and T7: the other unit says yes while the first begins itself.
    private async Task TwoUnitsTakeItAsync(ClockHouse house, int round)
    {
        var number = (await SubmitAsync(house, "two units", round)).Number;
        await house.DoesAsync("chuangkou", number, "acceptance", new { purpose = "Help" });
        await house.DoesAsync("chuangkou", number, "transfer", new { unit = "WY", reason = "在望月街道地面", spokenTo = "望月街道周主任", spokenAt = house.Clock.GetUtcNow(), theirWords = "看过现场，可以接" });
        // Who says yes a moment after the first has begun takes it over, which is no race any more: then one lead order is recalled.
        await MeetAsync("two units", house.StaffAsync("zhouwy", number, "transfer-answer", new { accepted = true, handler = "wuban" }), house.StaffAsync("jiedai", number, "handling", new { handler = "chuangkou" }));
    }

    // T35 and T22
    private async Task WithdrawnWhileAnsweredAsync(ClockHouse house, int round)
    {
        var promise = await SubmitAsync(house, "withdraw", round);
        await InHandAsync(house, promise.Number);
        await house.DoesAsync("chengban", promise.Number, "reply", new { result = "Solved", reply = "灯已换好，今晚可以亮。", notesOverdueOpinions = false });
        await RaceAsync("withdraw, answer", house.CitizenAsync(promise, "withdrawal", new { }), house.StaffAsync("shenhe", promise.Number, "approval", new { }));
    }

    // T33 both ways
    private async Task MergedIntoEachOtherAsync(ClockHouse house, int round)
    {
        var one = (await SubmitAsync(house, "merge one", round)).Number;
        var other = (await SubmitAsync(house, "merge other", round)).Number;
        foreach (var number in (string[])[one, other])
        {
            await house.DoesAsync("chuangkou", number, "acceptance", new { purpose = "Help" });
            await house.DoesAsync("chuangkou", number, "referral", new { });
        }

        await RaceAsync("merge both ways", house.StaffAsync("paidan", one, "merge", new { master = other }), house.StaffAsync("paidan", other, "merge", new { master = one }));
        var merged = await house.WithDbAsync(db => db.Set<Matter>().CountAsync(matter => (matter.Number == one || matter.Number == other) && matter.State == MatterState.Merged));
        Expect(merged == 1, $"merge both ways: {merged} of {one} and {other} are merged");
    }

    // T26a twice, the double tap of somebody who changes their mind
    private async Task RatedTwiceAsync(ClockHouse house, int round)
    {
        var promise = await SubmitAsync(house, "rate", round);
        await house.DoesAsync("chuangkou", promise.Number, "acceptance", new { purpose = "Help" });
        await house.DoesAsync("jiedai", promise.Number, "settlement", new { reply = "当场已换好灯泡，群众看过。", confirmed = true });
        var answers = await MeetAsync("rate twice", house.CitizenAsync(promise, "rating", new { stars = 5 }), house.CitizenAsync(promise, "rating", new { stars = 4 }));
        // Who comes a moment later changes the mark, which is allowed once; who is slower by a hair does not.
        var given = answers.Count(answer => answer.IsDone);
        var ratings = await house.WithDbAsync(db => db.Set<Matter>().Where(matter => matter.Number == promise.Number).SelectMany(matter => matter.Ratings).CountAsync());
        Expect(ratings == given, $"rate twice: {promise.Number} was rated {given} times and has {ratings} ratings");
    }

    // A few matters a day come in, have an extension asked for, and reach their due day some weeks later.
    private async Task<(int Letters, int Again)> ExtensionsAsync(ClockHouse house)
    {
        var (prepared, letters, again) = (0, 0, 0);
        var waiting = new Dictionary<DateOnly, List<string>>();
        for (var day = CivilTime.DateOf(Monday); prepared < Figures.Races || waiting.Count > 0; day = day.AddDays(1))
        {
            house.Clock.Set(CivilTime.StartOf(day).AddHours(9));
            waiting.Remove(day, out var due);
            var (opened, repeated) = await ExtendedWhileTheWatchLooksAsync(house, due ?? [], day);
            (letters, again) = (letters + opened, again + repeated);
            for (var no = 0; no < ADay && prepared < Figures.Races; no++)
            {
                var number = (await SubmitAsync(house, "extend", ++prepared)).Number;
                await InHandAsync(house, number);
                await house.DoesAsync("chengban", number, "extension", new { days = 2, reason = "配件在途", plan = "到货当天更换" });
                var until = await house.WithDbAsync(db => db.Set<Matter>().Where(matter => matter.Number == number).Select(matter => matter.DueDay).SingleAsync());
                waiting[until] = [.. waiting.GetValueOrDefault(until) ?? [], number];
            }
        }

        return (letters, again);
    }

    // T18b on the due day, while the watches of two nodes open a supervision because it is the due day.
    private async Task<(int Letters, int Again)> ExtendedWhileTheWatchLooksAsync(ClockHouse house, List<string> numbers, DateOnly due)
    {
        var again = 0;
        // Now the one is ahead by a hair, now the other.
        var watching = Task.WhenAll(WatchSoonAsync(house, dice.Below(LongestHair)), WatchSoonAsync(house, dice.Below(LongestHair)));
        await Parallel.ForEachAsync(numbers, async (number, _) =>
        {
            var answer = await house.StaffAsync("shenhe", number, "extension-decision", new { granted = true });
            for (var tries = 1; answer.Code == JustHandled && tries < MostTries; tries++)
            {
                Tell("extend, watch", answer);
                Interlocked.Increment(ref again);
                answer = await house.StaffAsync("shenhe", number, "extension-decision", new { granted = true });
            }

            Tell("extend, watch", answer);
            Expect(answer.IsDone, $"extend, watch: {number} {answer}");
        });
        await watching;
        var rows = await house.WithDbAsync(db => db.Set<Matter>().Where(matter => numbers.Contains(matter.Number))
            .Select(matter => new { matter.Number, matter.DueDay, Letters = matter.Supervisions.Count(one => one.Trigger == SupervisionTrigger.DueToday), Granted = matter.Extensions.Count(one => one.IsGranted == true) }).ToListAsync());
        rows.ForEach(row => Expect(row.DueDay > due && row.Granted == 1 && row.Letters <= 1, $"extend, watch: {row}"));
        return (rows.Sum(row => row.Letters), again);
    }

    private static async Task WatchSoonAsync(ClockHouse house, int milliseconds)
    {
        await Task.Delay(milliseconds);
        await house.WatchAsync();
    }

    private static async Task InHandAsync(ClockHouse house, string number)
    {
        await house.DoesAsync("chuangkou", number, "acceptance", new { purpose = "Help" });
        await house.DoesAsync("chuangkou", number, "referral", new { });
        await house.DoesAsync("paidan", number, "dispatch", new { lead = "CG" });
        await house.DoesAsync("shenhe", number, "signature", new { handler = "chengban" });
        await house.DoesAsync("chengban", number, "contacts", new { how = "phone", words = "问清了地点，约好去看" });
    }

    private static Task<Promise> SubmitAsync(ClockHouse house, string race, int round) => house.SubmitAsync($"{race}-{round}", $"第 {round} 轮：青石坡 {round} 号楼下的路灯不亮（{race}）", Desk);

    // Only one of them can have it.
    private async Task RaceAsync(string race, params Task<Answer>[] runners)
    {
        var answers = await MeetAsync(race, runners);
        Expect(answers.Count(answer => answer.IsDone) == 1, $"{race}: {string.Join("; ", answers.Select(answer => answer.ToString()))}");
    }

    // All are under way before any is awaited.
    private async Task<Answer[]> MeetAsync(string race, params Task<Answer>[] runners)
    {
        var answers = await Task.WhenAll(runners);
        Array.ForEach(answers, answer => Tell(race, answer));
        Expect(answers.Any(answer => answer.IsDone), $"{race}: nobody won: {string.Join("; ", answers.Select(answer => answer.ToString()))}");
        return answers;
    }

    private void Tell(string race, Answer answer)
    {
        endings.AddOrUpdate($"{race}: {(answer.IsDone ? "done" : answer.Code)}", 1, (_, count) => count + 1);
        // Whoever was slower by a hair reads a sentence; whoever came a moment later reads why it is not to be done any more, or does not see it any more.
        var isHeard = answer.IsDone || (answer.Status is 400 or 404 or 409 && answer.Sentence.Length > 0 && (answer.Code != JustHandled || answer.Sentence.StartsWith("刚被处理", StringComparison.Ordinal)));
        Expect(isHeard, $"{race}: {answer}");
    }

    private void Expect(bool holds, string what)
    {
        if (!holds)
        {
            wrong.Add(what);
        }
    }
}
