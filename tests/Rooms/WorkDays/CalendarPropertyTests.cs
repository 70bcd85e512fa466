using FsCheck;
using FsCheck.Fluent;
using Huiyin.WorkDays;
using static Huiyin.Tests.Rooms.WorkDays.Counting;

namespace Huiyin.Tests.Rooms.WorkDays;

/// <summary>What holds for every day, limit and stop; ten years, 2018 to 2027, so provisional years too.</summary>
public sealed class CalendarPropertyTests
{
    private static readonly DateOnly First = new(2018, 1, 1);
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static readonly Gen<DateOnly> AnyDay = Gen.Choose(0, 3651).Select(First.AddDays);
    private static readonly Gen<int> AnyLimit = Gen.Choose(0, 60);
    private static readonly Gen<Pause> AnyPause = AnyDay.Zip(Gen.Choose(0, 40), (from, length) => new Pause(from, from.AddDays(length)));

    /// <summary>A calendar with a handful of local days, so that nothing leans on the shape of the national one.</summary>
    private static readonly Gen<WorkCalendar> AnyCalendar = AnyDay.Zip(Gen.Choose(0, 1), (day, work) => new LocalDay(day, work == 1, "本地"))
        .ListOf(5).Select(days => National.With(days));

    [Fact]
    public void Ten_years_of_starts_equal_the_slow_count_for_the_usual_limits()
    {
        for (var day = First; day <= new DateOnly(2027, 12, 31); day = day.AddDays(1))
        {
            foreach (var limit in (int[])[1, 3, 5, 7, 12, 15, 30])
            {
                Assert.Equal(AddSlowly(National, day, limit), National.AddWorkDays(day, limit));
            }
        }
    }

    [Fact]
    public void Adding_and_counting_equal_the_slow_way_in_any_calendar() => Holds(
        AnyCalendar.Zip(AnyDay).Zip(Gen.Choose(1, 700), (pair, n) => (Calendar: pair.Item1, Start: pair.Item2, N: n)),
        given =>
        {
            var fast = given.Calendar.AddWorkDays(given.Start, given.N);
            return fast == AddSlowly(given.Calendar, given.Start, given.N)
                && given.Calendar.CountWorkDays(given.Start, fast.AddDays(3)) == CountSlowly(given.Calendar, given.Start, fast.AddDays(3));
        });

    [Fact]
    public void Counting_is_the_inverse_of_adding() => Holds(AnyDay.Zip(Gen.Choose(1, 700)), given =>
    {
        var due = National.AddWorkDays(given.Item1, given.Item2);
        return National.CountWorkDays(given.Item1, due) == given.Item2 && National.IsWorkDay(due) && due > given.Item1;
    });

    [Fact]
    public void A_later_start_or_a_longer_limit_is_never_due_earlier() => Holds(AnyDay.Zip(AnyDay).Zip(AnyLimit.Zip(AnyLimit)), given =>
    {
        var ((a, b), (n, m)) = given;
        var (early, late) = a <= b ? (a, b) : (b, a);
        return National.AddWorkDays(early, Math.Min(n, m)) <= National.AddWorkDays(late, Math.Max(n, m));
    });

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once() => Holds(AnyDay.Zip(Gen.Choose(1, 60).Zip(Gen.Choose(0, 60))), given =>
    {
        var (start, (n, m)) = given;
        return National.AddWorkDays(National.AddWorkDays(start, n), m) == National.AddWorkDays(start, n + m);
    });

    [Fact]
    public void A_stop_of_the_clock_takes_out_exactly_its_days() => Holds(AnyDay.Zip(Gen.Choose(1, 60)).Zip(AnyPause.ListOf(4)), given =>
    {
        var ((start, limit), pauses) = given;
        var plan = new DeadlinePlan(start, new TimeLimit(limit, LimitUnit.WorkDays)) { Pauses = [.. Near(pauses, start)] };

        return plan.Due() == SlowlyWithStops(plan);
    });

    [Fact]
    public void Stops_apart_from_each_other_add_up() => Holds(AnyDay.Zip(Gen.Choose(0, 6)).Zip(Gen.Choose(0, 6).Zip(Gen.Choose(0, 6))), given =>
    {
        var ((start, gap), (one, two)) = given;
        var first = new Pause(start.AddDays(1), start.AddDays(1 + one));
        var second = new Pause(first.To.AddDays(gap + 1), first.To.AddDays(gap + 1 + two));
        var plan = new DeadlinePlan(start, new TimeLimit(40, LimitUnit.WorkDays));

        var both = (plan with { Pauses = [second, first] }).Due();

        return both == National.AddWorkDays(plan.Due(), National.CountWorkDays(first.From, first.To) + National.CountWorkDays(second.From, second.To));
    });

    [Fact]
    public void Overlapping_stops_count_once_and_in_any_order() => Holds(AnyDay.Zip(AnyPause.ListOf(4)), given =>
    {
        var (start, pauses) = given;
        var near = Near(pauses, start).ToList();
        var plan = new DeadlinePlan(start, new TimeLimit(30, LimitUnit.WorkDays));

        var due = (plan with { Pauses = near }).Due();

        return due == (plan with { Pauses = [.. near.AsEnumerable().Reverse(), .. near] }).Due()
            && due == (plan with { Pauses = Pause.Merge(near) }).Due();
    });

    [Fact]
    public void A_shown_date_never_comes_earlier_and_time_given_never_takes_any() =>
        Holds(AnyCalendar.Zip(AnyDay.Zip(AnyLimit)).Zip(Gen.Choose(0, 10).Zip(AnyPause)), given =>
        {
            var ((changed, (start, limit)), (extension, pause)) = given;
            var plan = new DeadlinePlan(start, new TimeLimit(limit, LimitUnit.WorkDays));
            var shown = plan.Due();

            var anew = (plan with { ShownBefore = shown }).Due(changed);
            var longer = plan with { ExtensionDays = [extension], Pauses = [.. Near([pause], start)] };

            return anew >= shown && anew >= plan.Due(changed) && (anew == shown || anew == plan.Due(changed)) && longer.Due() >= shown;
        });

    [Fact]
    public void The_explanation_numbers_every_counted_day_and_ends_on_the_due_day() =>
        Holds(AnyDay.Zip(Gen.Choose(1, 60)).Zip(AnyPause.ListOf(2).Zip(Gen.Choose(0, 9))), given =>
        {
            var ((start, limit), (pauses, extension)) = given;
            var plan = new DeadlinePlan(start, new TimeLimit(limit, LimitUnit.WorkDays)) { Pauses = [.. Near(pauses, start)], ExtensionDays = [extension] };

            var days = Deadlines.Explain(National, plan).Days;

            return days.Select(day => day.Number).OfType<int>().SequenceEqual(Enumerable.Range(1, limit + extension))
                && days.Last(day => day.Number is not null).IsDue
                && days.All(day => day.Number is null || (!day.IsOff && !day.IsPaused && day.Day > start))
                && days[0].Day.DayOfWeek == DayOfWeek.Monday && days.Count % 7 == 0;
        });

    [Fact]
    public void Natural_days_and_months_end_on_a_working_day_at_the_first_chance() => Holds(AnyDay.Zip(AnyLimit), given =>
    {
        var (start, n) = given;
        var due = National.AddNaturalDays(start, n);
        return National.IsWorkDay(due) && due >= start.AddDays(n) && CountSlowly(National, start.AddDays(n - 1), due) == 1
            && National.IsWorkDay(National.AddMonths(start, n)) && National.AddMonths(start, n) >= start.AddMonths(n);
    });

    [Fact]
    public void Working_hours_between_are_the_inverse_of_working_hours_added() =>
        Holds(AnyDay.Zip(Gen.Choose(0, 1439)).Zip(Gen.Choose(1, 6000)), given =>
        {
            var ((day, minute), length) = given;
            var start = CivilTime.StartOf(day).AddMinutes(minute);

            var end = WorkingHours.Default.Add(National, start, TimeSpan.FromMinutes(length));

            return WorkingHours.Default.Between(National, start, end) == TimeSpan.FromMinutes(length)
                && WorkingHours.Default.Between(National, start, end.AddMinutes(-1)) == TimeSpan.FromMinutes(length - 1);
        });

    [Fact]
    public void Minutes_run_through_every_day_and_sixty_of_them_are_an_hour() =>
        Holds(AnyCalendar.Zip(AnyDay).Zip(Gen.Choose(0, 1439).Zip(Gen.Choose(0, 100))).Zip(AnyPause.Zip(Gen.Choose(0, 9))), given =>
        {
            var (((calendar, day), (minute, hours)), (pause, extension)) = given;
            var plan = new DeadlinePlan(day, new TimeLimit(hours, LimitUnit.Hours))
            {
                StartInstant = CivilTime.StartOf(day).AddMinutes(minute),
                Pauses = [.. Near([pause], day)],
                ExtensionDays = [extension],
            };

            var inMinutes = Deadlines.Compute(calendar, plan with { Limit = new TimeLimit(hours * 60, LimitUnit.Minutes) });
            var inHours = Deadlines.Compute(calendar, plan);
            var alone = Deadlines.Compute(calendar, new DeadlinePlan(day, new TimeLimit(minute, LimitUnit.Minutes)) { StartInstant = plan.StartInstant });

            return (inMinutes.Due, inMinutes.DueInstant) == (inHours.Due, inHours.DueInstant)
                && alone.DueInstant == plan.StartInstant.Value.AddMinutes(minute)
                && Deadlines.Explain(calendar, plan with { Limit = inMinutes.Limit }).Days.All(cell => cell.Number is null);
        });

    private static void Holds<T>(Gen<T> given, Func<T, bool> law) => Prop.ForAll(given.ToArbitrary(), law).Check(Many);

    /// <summary>Moves each stop into the months after the start, where it can matter.</summary>
    private static IEnumerable<Pause> Near(IEnumerable<Pause> pauses, DateOnly start) => pauses.Select(pause =>
    {
        var from = start.AddDays((pause.From.DayNumber % 90) - 5);
        return new Pause(from, from.AddDays(pause.To.DayNumber - pause.From.DayNumber));
    });

    /// <summary>Rule 6.5 said day by day: a working day inside a stop is passed over until the count is full.</summary>
    private static DateOnly SlowlyWithStops(DeadlinePlan plan)
    {
        var (day, left) = (plan.Start, plan.Limit.Number);
        while (left > 0)
        {
            day = day.AddDays(1);
            var stopped = plan.Pauses.Any(pause => pause.From < day && day <= pause.To);
            left -= National.IsWorkDay(day) && !stopped ? 1 : 0;
        }

        return day;
    }
}
