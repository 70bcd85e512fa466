namespace Huiyin.Matters.Model;

/// <summary>Words that mean danger to life: the form first shows 110, 119 and 120, and a matter with them is not withdrawn (T1, T35).</summary>
internal static class SafetyWords
{
    private static readonly string[] Words =
    [
        "着火", "起火", "失火", "火灾", "爆炸", "燃气泄漏", "煤气泄漏", "天然气泄漏", "漏电", "触电", "自杀", "跳楼", "轻生", "打人", "打架", "持刀", "砍人", "杀人",
        "抢劫", "绑架", "家暴", "昏迷", "晕倒", "中毒", "溺水", "坍塌", "垮塌", "塌方", "被困", "生命危险", "救命",
    ];

    public static bool AreIn(string? text) => First(text) is not null;

    /// <summary>The first of them in the text, to be named in the notice.</summary>
    public static string? First(string? text) => text is null ? null : Words.FirstOrDefault(word => text.Contains(word, StringComparison.Ordinal));
}
