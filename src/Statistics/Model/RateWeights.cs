namespace Huiyin.Statistics.Model;

/// <summary>三率 in percent: how much each of the three rates weighs, and how much of "partly solved" counts (rule 3.9: they differ by place).</summary>
internal sealed record RateWeights(int Response, int Solved, int Satisfied, int Partly)
{
    // 响应 10, 解决 45, 满意 45 (rule 3.9, to verify); the half is our choice
    public static readonly RateWeights Usual = new(10, 45, 45, 50);

    /// <summary>The three make a whole.</summary>
    public bool IsWhole => Response + Solved + Satisfied == 100 && Response >= 0 && Solved >= 0 && Satisfied >= 0 && Partly is >= 0 and <= 100;
}
