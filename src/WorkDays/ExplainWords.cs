using System.Text;

namespace Huiyin.WorkDays;

/// <summary>The words of one language for <see cref="Explaining"/>; sentences are put together, so they are code and not a resource table.</summary>
internal abstract class ExplainWords
{
    public abstract string Weekend { get; }

    public abstract string Stopped { get; }

    protected abstract string Comma { get; }

    protected abstract string MonthComma { get; }

    public abstract string Holiday(string? name);

    public abstract string Limit(TimeLimit limit, int extension);

    public abstract string Head(string limit, string days);

    public abstract string SameDay(DateOnly start, DateOnly due);

    public abstract string CountByMonth(IReadOnlyList<CountedDay> counted, DateOnly start);

    /// <summary>The days that were left out, each group with its reason; without days where the span is long.</summary>
    public abstract string NotCounted(IReadOnlyList<(string Days, string Reason)> groups, bool inOneMonth);

    public abstract string FromTo(DateOnly start, DateOnly last);

    public abstract string FromTo(DateTimeOffset start, DateTimeOffset end, LimitUnit unit);

    public abstract string MonthEnd(DateOnly last, int wanted);

    public abstract string Rolled(DateOnly last, DayMark mark, DateOnly due);

    public abstract string ReceivedOff(DateOnly received, DateOnly start);

    public abstract string ShownBefore(DateOnly shown, DateOnly computed);

    public abstract string Provisional(int year);

    public abstract string Join(IReadOnlyList<string> clauses);

    /// <summary>「9月20日（调休上班）、21–24、28–30，10月8、9」: the month where it changes, runs of three and more drawn together.</summary>
    /// <param name="days">In order, each with whether it is a make-up day to be pointed out.</param>
    /// <param name="start">Day 0: its year is not said.</param>
    /// <param name="inOneMonth">All days the sentence speaks of lie in the month of the start: no month is said.</param>
    /// <param name="shortest">Draw runs together; else each day is named.</param>
    public string List(IEnumerable<(DateOnly Day, bool MakeUp)> days, DateOnly start, bool inOneMonth, bool shortest)
    {
        var text = new StringBuilder();
        var before = start;
        var isFirst = true;
        foreach (var (from, to, makeUp) in Runs(days, shortest))
        {
            var newMonth = !inOneMonth && (isFirst || from.Month != before.Month || from.Year != before.Year);
            text.Append(isFirst ? "" : newMonth ? MonthComma : Comma);
            text.Append(Item(from, to, makeUp, newMonth, newYear: from.Year != before.Year));
            before = to;
            isFirst = false;
        }

        return text.ToString();
    }

    protected abstract string Item(DateOnly from, DateOnly to, bool makeUp, bool withMonth, bool newYear);

    private static List<(DateOnly From, DateOnly To, bool MakeUp)> Runs(IEnumerable<(DateOnly Day, bool MakeUp)> days, bool shortest)
    {
        var runs = new List<(DateOnly From, DateOnly To, bool MakeUp)>();
        foreach (var (day, makeUp) in days)
        {
            var follows = shortest && runs.Count > 0 && !makeUp && !runs[^1].MakeUp && runs[^1].To.AddDays(1) == day && day.Day > 1;
            if (follows)
            {
                runs[^1] = runs[^1] with { To = day };
            }
            else
            {
                runs.Add((day, day, makeUp));
            }
        }

        // Two days in a row are two days, not a stretch.
        return [.. runs.SelectMany(run => run.To == run.From.AddDays(1) ? [(run.From, run.From, false), (run.To, run.To, false)] : new[] { run })];
    }
}
