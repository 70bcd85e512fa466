namespace Huiyin.Statistics.Model;

/// <summary>What figures are cut by.</summary>
internal enum Dimension
{
    /// <summary>Everything together.</summary>
    Total = 0,

    /// <summary>单位; the key is its id.</summary>
    Unit = 1,

    /// <summary>街道; nine digits, empty where the place is unknown.</summary>
    Area = 2,

    Channel = 3,

    /// <summary>类别 of the second level; four digits, empty where nobody has classed it.</summary>
    Category = 4,

    /// <summary>诉求类型; empty where unknown.</summary>
    Purpose = 5,
}
