using Huiyin.Ui;

namespace Huiyin.Matters.Suggesting;

/// <summary>What a resident is told of somebody else's matter: what kind, where about, when, how far. Never a word of what was written, no number, no name.</summary>
/// <param name="Token">Stands for the matter in the form: opaque, and only given to whom it was shown.</param>
/// <param name="Progress">「正在办理，还剩 2 个工作日」</param>
/// <param name="Answer">Its public answer, read by two people before it was shown; the only words of it a stranger sees.</param>
/// <param name="What">The category, 「停车管理」; 「同类的事」 where none was given yet.</param>
internal sealed record NearbyMatter(string Token, string What, string Place, int Days, string Progress, LikeAnswer? Answer)
{
    /// <summary>「环境卫生 · 临江街道 · 青石坡社区 · 3 天前 · 正在办理，还剩 2 个工作日」</summary>
    public string Line => string.Join(" · ", new[] { What, Place, Ago, Progress }.Where(part => part.Length > 0));

    private string Ago => Days == 0 ? W.Words["nearby.ago.today"] : W.Words.T("nearby.ago", Days);
}

/// <summary>The matters of the last days that are like a form, the likeliest first; <paramref name="Count"/> of them there are.</summary>
internal sealed record NearbyMatters(IReadOnlyList<NearbyMatter> Shown, int Count, int Days)
{
    public const int Most = 3;

    public static readonly NearbyMatters None = new([], 0, 0);

    /// <summary>「附近 3 天内有 2 件相似的」</summary>
    public string Heading => Days <= 1 ? W.Words.T("nearby.today", Count) : W.Words.T("nearby.days", Days, Count);
}
