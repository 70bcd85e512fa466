using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Suggesting;

/// <summary>How wide the history is that a suggestion rests on.</summary>
internal enum HabitReach
{
    None,
    Community,
    Subdistrict,
    District,
}

/// <summary>A unit with what speaks for it.</summary>
/// <param name="Chance">0 … 1, of all units together 1.</param>
/// <param name="Of">Matters of this kind from there, and how many of them this unit kept or gave back.</param>
/// <param name="Basis">What the duty catalogue says; null where it does not name the unit.</param>
internal sealed record UnitWeight(UnitId Unit, double Chance, HabitReach Reach, int Of, int Kept, int Returned, string? Basis);

/// <summary>Category × area × duty catalogue × history of dispatches and returns → units.</summary>
internal static class UnitWeights
{
    private const int EnoughHabits = 3;      // fewer say nothing: ask a wider place
    private const double HabitDoubt = 2;     // n matters of history weigh n / (n + 2), the catalogue the rest
    private const double ReturnPenalty = 2;  // one returned counts against two kept
    private static readonly double[] CatalogueOrder = [0.6, 0.25, 0.15];

    /// <param name="categories">The categories it may be, with their chances.</param>
    /// <param name="area">Where; null when unknown.</param>
    /// <param name="isAllowed">Never the unit reported, never a court.</param>
    public static IReadOnlyList<UnitWeight> Of(IReadOnlyList<(string Code, double Chance)> categories, string? area, Register register, DispatchHabits habits, Func<UnitId, bool> isAllowed)
    {
        var sums = new Dictionary<UnitId, double>();
        foreach (var (code, chance) in categories)
        {
            var (_, history) = History(habits, code, area);
            var kept = history.Sum(Worth);
            var trust = kept / (kept + HabitDoubt);
            foreach (var habit in history)
            {
                sums[habit.Unit] = sums.GetValueOrDefault(habit.Unit) + (chance * trust * Worth(habit) / Math.Max(1, kept));
            }

            foreach (var (duty, place) in Duties(register, code, area).Select((duty, place) => (duty, place)).Take(CatalogueOrder.Length))
            {
                sums[duty.Unit] = sums.GetValueOrDefault(duty.Unit) + (chance * (1 - trust) * CatalogueOrder[place]);
            }
        }

        var allowed = sums.Where(pair => pair.Value > 0 && isAllowed(pair.Key)).ToList();
        var all = allowed.Sum(pair => pair.Value);
        return [.. allowed.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Value).Select(pair => Reasoned(pair.Key, pair.Value / all, categories[0].Code, area, register, habits))];
    }

    private static UnitWeight Reasoned(UnitId unit, double chance, string category, string? area, Register register, DispatchHabits habits)
    {
        var (reach, history) = History(habits, category, area);
        var own = history.FirstOrDefault(habit => habit.Unit == unit);
        return new UnitWeight(unit, chance, own.Kept + own.Returned == 0 ? HabitReach.None : reach, history.Sum(habit => habit.Kept), own.Kept, own.Returned,
            Duties(register, category, area).FirstOrDefault(duty => duty.Unit == unit)?.LegalBasis);
    }

    // The nearest place with enough of the very category; the district at last.
    private static (HabitReach Reach, IReadOnlyList<UnitHabit> Habits) History(DispatchHabits habits, string category, string? area)
    {
        foreach (var (reach, place) in Places(area))
        {
            if (habits.At(category, place) is var found && found.Sum(habit => habit.Kept + habit.Returned) >= EnoughHabits)
            {
                return (reach, found);
            }
        }

        return (HabitReach.None, []);
    }

    private static IEnumerable<(HabitReach Reach, string? Place)> Places(string? area)
    {
        if (area is { Length: >= 12 })
        {
            yield return (HabitReach.Community, area);
        }

        if (area is { Length: >= 9 })
        {
            yield return (HabitReach.Subdistrict, area[..9]);
        }

        yield return (HabitReach.District, null);
    }

    private static IEnumerable<DutyRule> Duties(Register register, string category, string? area) => register.Duties(category, area).DistinctBy(duty => duty.Unit);

    private static double Worth(UnitHabit habit) => Math.Max(0, habit.Kept - (ReturnPenalty * habit.Returned));
}
