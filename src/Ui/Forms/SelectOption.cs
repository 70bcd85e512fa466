namespace Huiyin.Ui;

/// <summary>One line of a select.</summary>
public sealed record SelectOption(string Value, string Text);
