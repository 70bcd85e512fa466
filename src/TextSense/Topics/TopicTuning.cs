namespace Huiyin.TextSense.Topics;

/// <summary>The numbers the grouping runs on; each stands in the middle of its plateau (docs/textsense.md).</summary>
internal sealed record TopicTuning
{
    /// <summary>Shares of title, text and places in the likeness of two messages that both name a place; without a place the first two make up the whole.</summary>
    public double Title { get; init; } = 0.5;

    public double Text { get; init; } = 0.25;

    public double Place { get; init; } = 0.25;

    /// <summary>Common places count wholly only when title and text are alike by this much: a long road has many troubles.</summary>
    public double WordsForPlace { get; init; } = 0.1;

    /// <summary>What is left of the likeness of two messages that are at home at different places: by their place field, their title or the first letters of their text.</summary>
    public double Elsewhere { get; init; } = 0.1;

    public int HomeLetters { get; init; } = 25;

    /// <summary>How much of the likeness is lost between two messages that lie very far apart in time, and the days after which half of it is lost.</summary>
    public double TimeLoss { get; init; } = 0.15;

    public double TimeHalf { get; init; } = 60;

    /// <summary>Links weaker than this are not kept.</summary>
    public double Floor { get; init; } = 0.015;

    /// <summary>Two groups are joined while the mean likeness between their messages is at least this.</summary>
    public double Join { get; init; } = 0.11;

    /// <summary>A large group and a small one, both without a common place, become one wide topic at this cosine of their centres.</summary>
    public double JoinWide { get; init; } = 0.09;

    public int FewestOfCore { get; init; } = 12;

    public int FewestOfPart { get; init; } = 3;

    /// <summary>How many times larger the large one is at least.</summary>
    public double CoreToPart { get; init; } = 2;

    /// <summary>So many letters of a text are read, and so many of its pieces are kept: people come to the point early.</summary>
    public int TextLetters { get; init; } = 250;

    /// <summary>Small windows are weighed as if they had so many messages: what is rare cannot be learnt from twenty.</summary>
    public int LeastTexts { get; init; } = 1000;

    /// <summary>Pieces in more than this share of the messages link nothing.</summary>
    public double CommonShare { get; init; } = 0.5;

    public int TextPieces { get; init; } = 60;
}
