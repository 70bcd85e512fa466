namespace Huiyin.TextSense;

/// <summary>What kind of personal data a place in a text is.</summary>
public enum PersonalKind
{
    /// <summary>A Chinese mobile number, 11 digits from 13 to 19, also in Chinese numerals.</summary>
    MobilePhone,

    /// <summary>A fixed line with its area code. Mostly an office: found, shown to the clerk, not masked by itself.</summary>
    Landline,

    /// <summary>A resident identity number (GB 11643), 18 characters.</summary>
    IdNumber,

    /// <summary>A vehicle's number plate.</summary>
    Plate,

    /// <summary>A number of a bank card, 16 to 19 digits whose Luhn check holds (ISO/IEC 7812), or that stands after 卡号 and the like.</summary>
    BankCard,

    /// <summary>An e-mail address. Of a government office (gov.cn): kept.</summary>
    Email,

    /// <summary>A unified social credit code (GB 32100). Of a sole trader (it begins with 92) masked, of any other organisation kept.</summary>
    CreditCode,

    /// <summary>A QQ number or WeChat name after its cue.</summary>
    Account,

    /// <summary>A passport, permit, patient's, pupil's or insurance number after its cue.</summary>
    Document,

    /// <summary>House, building with unit, flat or room: what leads to a door.</summary>
    Room,

    /// <summary>A person's name after a cue (我叫, 联系人, 业主 …), before a title or before a mobile number.</summary>
    Name,

    /// <summary>A mark, not an identifier: somebody under 18 is spoken of (age, class, 未成年). Kept; a person looks.</summary>
    Minor,

    /// <summary>A mark, not an identifier: somebody's health is spoken of (确诊, 残疾证, 住院 …). Kept; a person looks.</summary>
    Health,
}

/// <summary>One place in a text that is personal data, with the text proposed in its stead.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of the first character in the original text.</param>
/// <param name="Length">How many characters of the original text it takes, blanks and hyphens inside it included.</param>
/// <param name="Mask">What may be shown instead.</param>
public readonly record struct PersonalFind(PersonalKind Kind, int Start, int Length, string Mask)
{
    /// <summary>True when <see cref="PersonalText.Mask"/> leaves it standing: fixed lines, codes of organisations, addresses of offices, marks.</summary>
    public bool IsKept { get; init; }

    /// <summary>
    /// True when it leads to one person by itself and its form proves it: numbers, plates, addresses, accounts. What must never be public.
    /// Names and rooms are guesses by their cues, a person may decide otherwise; marks and what is kept are none either.
    /// </summary>
    public bool IsIdentifier => !IsKept && Kind is not (PersonalKind.Name or PersonalKind.Room or PersonalKind.Minor or PersonalKind.Health);
}
