namespace Huiyin.Matters.Contract;

/// <summary>办理结果; only the first two count as 解决 (rule 7).</summary>
public enum ReplyResult
{
    /// <summary>已解决</summary>
    Solved,

    /// <summary>部分解决</summary>
    PartlySolved,

    /// <summary>列入计划</summary>
    Planned,

    /// <summary>解释说明</summary>
    Explained,

    /// <summary>与事实不符</summary>
    NotFactual,
}
