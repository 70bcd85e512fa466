using Huiyin.TextSense;

namespace Huiyin.Publication.Model;

/// <summary>The three texts that everybody will read, as somebody wants to show them.</summary>
internal sealed record MaskedText(string Title, string Text, string Reply)
{
    public const int LongestTitle = 120;
    public const int LongestText = 20_000;

    // Children and illness: not shown unless it is plain that nobody in particular is meant (rule 3.14).
    private static readonly string[] SensitiveWords =
    [
        "未成年", "小学生", "中学生", "幼儿", "婴儿", "女童", "男童", "孩子的姓名", "儿童姓名", "强奸", "猥亵", "家暴",
        "确诊", "病历", "病史", "癌", "肿瘤", "艾滋", "HIV", "乙肝", "梅毒", "精神病", "抑郁", "残疾证", "怀孕", "流产", "手术", "住院号",
    ];

    /// <summary>What a person starts from: numbers, identity cards and plates are already masked.</summary>
    public static MaskedText ProposedFor(string title, string text, string reply) =>
        new(PersonalText.Mask(title), PersonalText.Mask(text), PersonalText.Mask(reply));

    public MaskedText Trimmed() => new(Title.Trim(), Text.Trim(), Reply.Trim());

    /// <summary>Direct identifiers that still stand in it. A fixed line is an office's and may stand.</summary>
    public IReadOnlyList<string> Identifiers() =>
        [.. All.SelectMany(text => PersonalText.Find(text).Where(find => find.IsIdentifier).Select(find => text.Substring(find.Start, find.Length))).Distinct(StringComparer.Ordinal)];

    /// <summary>Words of children and illness in it, for the two who look at it.</summary>
    public IReadOnlyList<string> Sensitive() =>
        [.. SensitiveWords.Where(word => All.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)))];

    private IEnumerable<string> All => [Title, Text, Reply];
}
