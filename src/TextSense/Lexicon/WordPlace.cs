namespace Huiyin.TextSense.Lexicon;

/// <summary>A word that decided something, and where it stands, so that it can be shown to the person who confirms.</summary>
/// <param name="Word">The word of the list, half width and lower case.</param>
/// <param name="Start">Offset of its first character in the original text.</param>
/// <param name="Length">How many characters of the original text it takes.</param>
public readonly record struct WordPlace(string Word, int Start, int Length);
