using Huiyin.Platform.Audit;

namespace Huiyin.Platform.Verifying;

/// <summary>One thing that is not as promised, and where.</summary>
/// <param name="Invariant">Its name in the list of promises, such as <c>I8</c>.</param>
/// <param name="Place">A matter's number, or a table and its row.</param>
public sealed record Fault(string Invariant, string Place, string What);

/// <summary>One reading of the whole house: what was looked at and what was found. May be written to from several threads.</summary>
/// <param name="journal">The file in which a client wrote what it was promised; null where nobody kept one.</param>
/// <param name="anchor">A root that somebody wrote down elsewhere: its number and its text.</param>
public sealed class VerifyRun(string? journal, (int No, string Root)? anchor = null)
{
    private readonly Lock turn = new();
    private readonly SortedDictionary<string, long> looked = new(StringComparer.Ordinal);
    private readonly List<Fault> faults = [];

    public string? Journal => journal;

    public (int No, string Root)? Anchor => anchor;

    /// <summary>Where every chain ended when it was last sealed.</summary>
    public SealedHeads Sealed { get; init; } = new();

    /// <summary>How many things were held against each promise.</summary>
    public IReadOnlyDictionary<string, long> Looked => looked;

    public IReadOnlyList<Fault> Faults => faults;

    public void Look(string invariant, long count = 1)
    {
        lock (turn)
        {
            looked[invariant] = looked.GetValueOrDefault(invariant) + count;
        }
    }

    public void Blame(string invariant, string place, string what)
    {
        lock (turn)
        {
            faults.Add(new Fault(invariant, place, what));
        }
    }
}

/// <summary>A room's share of <c>huiyin verify</c>: it holds its own rows against its own rules, and changes nothing.</summary>
/// <remarks>The context it is given stands in one read transaction: everything it reads is of one instant.</remarks>
public interface IVerify
{
    Task VerifyAsync(VerifyRun run, CancellationToken ct);
}
