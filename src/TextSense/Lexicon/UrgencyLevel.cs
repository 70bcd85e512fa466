namespace Huiyin.TextSense.Lexicon;

/// <summary>How urgent a text sounds; the times that go with it are the limits urgent.P1 and urgent.P2 of the district.</summary>
public enum UrgencyLevel
{
    /// <summary>Nothing of the kind.</summary>
    Normal,

    /// <summary>Water, power or gas is away, or something may come to hurt people.</summary>
    P2,

    /// <summary>Life or property is in danger now: the form first shows 110, 119, 120 and 122 (T1).</summary>
    P1,
}

/// <summary>Which number is right for a danger.</summary>
public enum EmergencyCall
{
    /// <summary>None of them: for a hazard nobody is hurt by yet.</summary>
    None,

    /// <summary>110: violence, crime, somebody who wants to die.</summary>
    Police,

    /// <summary>119: fire, gas, people trapped or buried.</summary>
    Fire,

    /// <summary>120: somebody is hurt or ill.</summary>
    Ambulance,

    /// <summary>122: an accident on the road.</summary>
    Traffic,
}

/// <summary>One word of danger in a text.</summary>
/// <param name="Level">How urgent it is here, after what stands around it was looked at.</param>
/// <param name="Call">Which number to call.</param>
/// <param name="Place">The word and where it stands.</param>
public readonly record struct UrgencyWord(UrgencyLevel Level, EmergencyCall Call, WordPlace Place);

/// <summary>What a text says about danger.</summary>
/// <param name="Level">The highest of its words.</param>
/// <param name="Words">Those above <see cref="UrgencyLevel.Normal"/>, the most urgent first, then in the order of the text. The first is to be named in the notice.</param>
public sealed record UrgencyFinding(UrgencyLevel Level, IReadOnlyList<UrgencyWord> Words);
