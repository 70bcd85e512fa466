using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>Where a text is for.</summary>
internal enum TextUse
{
    /// <summary>答复</summary>
    Reply,

    /// <summary>联系群众</summary>
    Contact,

    /// <summary>内部记录</summary>
    Note,
}

/// <summary>常用语: a text that is written again and again, of one person or of a unit.</summary>
internal sealed class ReplyText
{
    public const int LongestTitle = 30;
    public const int LongestText = 2000;

    /// <summary>Keys of one-key records, 1 to 9.</summary>
    public const int MostKeys = 9;

    public required Guid Id { get; init; }

    /// <summary>Whose it is; null where it is a unit's.</summary>
    public string? Account { get; init; }

    /// <summary>The unit that shares it; null where it is somebody's own.</summary>
    public UnitId? Unit { get; init; }

    public required TextUse Use { get; set; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    /// <summary>一键办理: pressed, it is written as it stands and the next matter opens; null for a text to be inserted. Never a reply: that is read first.</summary>
    public int? Key { get; set; }

    public required DateTimeOffset At { get; init; }
}
