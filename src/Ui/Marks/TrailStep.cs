namespace Huiyin.Ui;

/// <summary>One of the six public steps: 收到 分派 办理 答复 评价 回看.</summary>
/// <param name="Char">The one character on the seal.</param>
public sealed record TrailStep(string Name, string Char, StepState State, DateOnly? On = null);

public enum StepState
{
    Done,
    Now,
    Todo,
}

internal static class StepStateLooks
{
    public static string Css(this StepState state) => state switch
    {
        StepState.Done => "done",
        StepState.Now => "now",
        StepState.Todo => "todo",
    };

    /// <summary>The state for those who do not see the seal.</summary>
    public static string Spoken(this StepState state) => UiWords.W["trail." + state.Css()];
}
