namespace Huiyin.TextSense;

/// <summary>What kind of personal data a place in a text is.</summary>
public enum PersonalKind
{
    /// <summary>A Chinese mobile number, 11 digits from 13 to 19.</summary>
    MobilePhone,

    /// <summary>A fixed line with its area code. Mostly an office: found, shown to the clerk, not masked by itself.</summary>
    Landline,

    /// <summary>A resident identity number (GB 11643), 18 characters.</summary>
    IdNumber,

    /// <summary>A vehicle's number plate.</summary>
    Plate,
}

/// <summary>One place in a text that is personal data, with the text proposed in its stead.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of the first character in the original text.</param>
/// <param name="Length">How many characters of the original text it takes, blanks and hyphens inside it included.</param>
/// <param name="Mask">What may be shown instead.</param>
public readonly record struct PersonalFind(PersonalKind Kind, int Start, int Length, string Mask);
