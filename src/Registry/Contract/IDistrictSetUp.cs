namespace Huiyin.Registry.Contract;

/// <summary>Sets a district up from sheets: all rows are checked first, then everything is written in one transaction, or nothing.</summary>
public interface IDistrictSetUp
{
    /// <summary>What the sheets say is added or changed; what they do not speak of stays as it is, so that the same folder may be loaded again.</summary>
    /// <param name="sheets">Known by the names in docs/operations.md; an unknown name is an error.</param>
    /// <param name="actor">The account that stands in the audit log.</param>
    Task<SetUpReport> LoadAsync(IReadOnlyList<SetUpSheet> sheets, string actor, CancellationToken ct);
}

/// <summary>A file to set up from.</summary>
/// <param name="Name">The file name with its ending, such as <c>units.csv</c> or <c>单位.xlsx</c>.</param>
/// <param name="Open">Opens the content; it must be able to seek.</param>
public sealed record SetUpSheet(string Name, Func<Stream> Open);

/// <summary>What came of it.</summary>
/// <param name="Errors">When there are any, nothing was written.</param>
/// <param name="Counts">One for each kind of row.</param>
/// <param name="Links">Where the new accounts set their passwords, once.</param>
public sealed record SetUpReport(IReadOnlyList<SetUpError> Errors, IReadOnlyList<SetUpCount> Counts, IReadOnlyList<PasswordLink> Links);

/// <summary>A row that cannot be taken.</summary>
/// <param name="Line">Counted from 1, the header included; 0 for the file as a whole.</param>
/// <param name="Reason">In the reader's language, saying what to do.</param>
public sealed record SetUpError(string File, int Line, string Reason);

/// <summary>How many rows of a kind were new and how many changed something.</summary>
/// <param name="Kind"><c>areas</c>, <c>units</c>, <c>venues</c>, <c>staff</c>, <c>categories</c>, <c>duties</c>, <c>limits</c>.</param>
public sealed record SetUpCount(string Kind, int Read, int Added, int Changed);
