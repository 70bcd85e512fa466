namespace Huiyin.Tests.HouseRules.Reading;

/// <summary>What a rule looked at and what it has to say.</summary>
internal sealed record Inspection(int LookedAt, IReadOnlyList<string> Faults)
{
    public static Inspection Of<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> faults)
    {
        var all = things.ToList();
        return new Inspection(all.Count, [.. all.SelectMany(faults)]);
    }

    /// <summary>A rule first asserts that it found something to check; where <paramref name="mustFind"/> is false there is nothing yet.</summary>
    public void Passes(bool mustFind = true)
    {
        Assert.True(LookedAt > 0 || !mustFind, "The rule found nothing to look at: it has gone blind.");
        Assert.True(Faults.Count == 0, $"{Faults.Count} of the house's rules are broken:\n  " + string.Join("\n  ", Faults));
    }

    /// <summary>The rule has an eye: in a house made up for it, it finds exactly one fault and names it.</summary>
    public void FindsOne(string word)
    {
        var fault = Assert.Single(Faults);
        Assert.Contains(word, fault, StringComparison.Ordinal);
    }
}
