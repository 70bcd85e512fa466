namespace Huiyin.Ui;

/// <summary>One day in the small calendar 「怎么算的」.</summary>
/// <param name="Text">「4日」</param>
/// <param name="Number">Which working day it is, counted from the first; null for a day that does not count.</param>
/// <param name="Css">off (a day off, or outside the span), halt (clock stopped), start (received), due.</param>
/// <param name="Note">「休」「停」「收」 under the day.</param>
public sealed record CountCell(string Text, int? Number = null, string? Css = null, string? Note = null);
