namespace Huiyin.TextSense.Replying;

/// <summary>What a draft reply may lack or have too much of (rule T22: answers each point, polite, no secrets, nobody else's data).</summary>
public enum ReplyHintKind
{
    /// <summary>A point of the citizen's text that the reply does not seem to touch.</summary>
    PointUnanswered,

    /// <summary>The citizen asks when or how long; the reply names no time.</summary>
    TimeUnanswered,

    /// <summary>The citizen asks why; the reply gives no reason.</summary>
    ReasonUnanswered,

    /// <summary>Beside courtesies nothing is said.</summary>
    NothingSaid,

    /// <summary>It only says to whom the matter was passed on. Passing on is no answer.</summary>
    OnlyPassedOn,

    /// <summary>It does not say what was done, or what is to be done by whom.</summary>
    NoMeasure,

    /// <summary>It names nobody who did it or is going to.</summary>
    NoUnit,

    /// <summary>It names no day, no span of working days. The date under the letter does not count.</summary>
    NoTime,

    /// <summary>It names no rule it rests on.</summary>
    NoBasis,

    /// <summary>It does not greet.</summary>
    NoGreeting,

    /// <summary>It neither thanks nor asks for understanding.</summary>
    NoThanks,

    /// <summary>A word of the office that people outside do not use (流转, 阅处).</summary>
    Jargon,

    /// <summary>A phrase that promises nothing, in a sentence without measure and time (高度重视).</summary>
    EmptyPhrase,

    /// <summary>A mobile number, identity number or plate in the reply.</summary>
    PersonalNumber,
}

/// <summary>Where the place of a hint is.</summary>
public enum ReplyHintSide
{
    /// <summary>In the draft reply.</summary>
    Reply,

    /// <summary>In what the citizen wrote.</summary>
    Asked,
}

/// <summary>One thing a clerk may look at again before sending. A hint only: it refuses nothing and is no score of anybody.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Side">Which of the two texts the place is in.</param>
/// <param name="Start">Offset of the first character; 0 where the whole text is meant.</param>
/// <param name="Length">How many characters; 0 where the whole text is meant.</param>
public readonly record struct ReplyHint(ReplyHintKind Kind, ReplyHintSide Side, int Start, int Length)
{
    /// <summary>The key of the sentence that tells it, such as <c>reply-hint.no-time</c>; the sentences are words of the room that shows them.</summary>
    public string Key => "reply-hint." + Kind switch
    {
        ReplyHintKind.PointUnanswered => "point-unanswered",
        ReplyHintKind.TimeUnanswered => "time-unanswered",
        ReplyHintKind.ReasonUnanswered => "reason-unanswered",
        ReplyHintKind.NothingSaid => "nothing-said",
        ReplyHintKind.OnlyPassedOn => "only-passed-on",
        ReplyHintKind.NoMeasure => "no-measure",
        ReplyHintKind.NoUnit => "no-unit",
        ReplyHintKind.NoTime => "no-time",
        ReplyHintKind.NoBasis => "no-basis",
        ReplyHintKind.NoGreeting => "no-greeting",
        ReplyHintKind.NoThanks => "no-thanks",
        ReplyHintKind.Jargon => "jargon",
        ReplyHintKind.EmptyPhrase => "empty-phrase",
        ReplyHintKind.PersonalNumber => "personal-number",
    };
}
