namespace Huiyin.TextSense;

/// <summary>A text being read by one finder after the other: what one has taken, the next leaves alone.</summary>
internal sealed class PersonalSheet(string original)
{
    private readonly bool[] taken = new bool[original.Length];
    private readonly List<PersonalFind> finds = [];
    private readonly HashSet<int> landlines = [];

    /// <summary>Half width, as long as the original.</summary>
    public string Text { get; } = TextFold.HalfWidth(original);

    /// <summary>In the order of taking.</summary>
    public IReadOnlyList<PersonalFind> Finds => finds;

    public bool IsTaken(int at) => at >= 0 && at < taken.Length && taken[at];

    /// <summary>The character there, or a line's end where the text or the free part of it ends.</summary>
    public char At(int at) => at >= 0 && at < taken.Length && !taken[at] ? Text[at] : '\n';

    /// <summary>True when a fixed line was taken that begins between the two places.</summary>
    public bool HasLandline(int from, int to)
    {
        for (var at = Math.Max(0, from); at < to && at < taken.Length; at++)
        {
            if (taken[at] && landlines.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsFree(int start, int length) => !taken.AsSpan(start, length).Contains(true);

    public void Take(IEnumerable<PersonalFind> found)
    {
        foreach (var find in found)
        {
            Take(find);
        }
    }

    /// <summary>Keeps the find unless something of it is taken already.</summary>
    public void Take(PersonalFind find)
    {
        if (IsFree(find.Start, find.Length))
        {
            taken.AsSpan(find.Start, find.Length).Fill(true);
            finds.Add(find);
            if (find.Kind == PersonalKind.Landline)
            {
                landlines.Add(find.Start);
            }
        }
    }

    public IReadOnlyList<PersonalFind> InOrder()
    {
        finds.Sort((one, other) => one.Start.CompareTo(other.Start));
        return finds;
    }
}
