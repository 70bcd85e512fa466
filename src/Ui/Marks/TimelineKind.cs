namespace Huiyin.Ui;

public enum TimelineKind
{
    Plain,

    /// <summary>Handed over to another unit.</summary>
    Hand,

    /// <summary>Words of the resident.</summary>
    Mine,

    /// <summary>Staff only; carries the word 「内部」 and a grey stripe.</summary>
    Inner,
}

internal static class TimelineKindLooks
{
    public static string? Css(this TimelineKind kind) => kind switch
    {
        TimelineKind.Plain => null,
        TimelineKind.Hand => "hand",
        TimelineKind.Mine => "mine",
        TimelineKind.Inner => "inner",
    };
}
