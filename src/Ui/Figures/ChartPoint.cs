namespace Huiyin.Ui;

/// <summary>One period of a chart: the bar, the line and the thin dashed line of a year before.</summary>
public sealed record ChartPoint(string Label, double Value, double? Line = null, double? Before = null);
