namespace Huiyin.Matters.Suggesting;

/// <summary>Why a unit is suggested, in a sentence: 「命中：路灯、井盖；同社区同类 17 件中 15 件由它办」.</summary>
internal static class SuggestionWords
{
    public static string Why(UnitWeight unit, IReadOnlyList<string> words)
    {
        var parts = new List<string>();
        if (words.Count > 0)
        {
            parts.Add(W.Words.T("desk.sg.hit", string.Join('、', words)));
        }

        if (unit.Reach != HabitReach.None && unit.Kept > 0)
        {
            parts.Add(W.Words.T($"desk.sg.habit.{unit.Reach}", unit.Of, unit.Kept));
        }

        if (unit.Returned > 0)
        {
            parts.Add(W.Words.T("desk.sg.returned", unit.Returned));
        }

        if (parts.Count < 2 && unit.Basis is { Length: > 0 } basis)
        {
            parts.Add(W.Words.T("desk.sg.duty", basis));
        }

        return string.Join(Ui.Language.IsEnglish ? "; " : "；", parts);
    }

    /// <summary>Where the deciding words stand in a text, to be marked there.</summary>
    public static IReadOnlyList<(int Start, int Length)> Marks(string text, IReadOnlyList<string> words)
    {
        var marks = new List<(int Start, int Length)>();
        foreach (var word in words.Where(word => word.Length > 0).OrderByDescending(word => word.Length))
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (!marks.Exists(mark => at < mark.Start + mark.Length && mark.Start < at + word.Length))
                {
                    marks.Add((at, word.Length));
                }
            }
        }

        return [.. marks.OrderBy(mark => mark.Start)];
    }
}
