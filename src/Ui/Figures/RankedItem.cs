namespace Huiyin.Ui;

/// <summary>One line of a ranking.</summary>
/// <param name="Change">「38%」 against a year before; its sign decides the arrow. Null where there is nothing to compare.</param>
public sealed record RankedItem(string Text, int Count, string? Href = null, double? Change = null);
