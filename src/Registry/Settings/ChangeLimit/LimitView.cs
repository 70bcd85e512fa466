using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Registry.Settings;

/// <summary>A rule as it was typed.</summary>
internal sealed record LimitForm(string Number = "", string Unit = "", string From = "", string Source = "")
{
    public static LimitForm Of(IFormCollection form) => new(form["number"].ToString(), form["unit"].ToString(), form["from"].ToString(), form["source"].ToString());
}

/// <summary>One key with all it ever was.</summary>
internal sealed record LimitView(Register Register, string Key, DateOnly Today, LimitForm Form, string? Done = null, PageFault? Fault = null)
{
    public IReadOnlyList<LimitRule> Rules { get; } = [.. Register.Limits.Where(rule => rule.Key == Key).OrderByDescending(rule => rule.From)];

    public LimitRule? InForce => Rules.FirstOrDefault(rule => rule.From <= Today);

    public IEnumerable<SelectOption> Units => Enum.GetValues<LimitUnit>().Select(unit => new SelectOption(unit.ToString(), LimitWords.OfUnit(unit)));

    /// <summary>The last day on which a rule held; null for the newest.</summary>
    public DateOnly? LastDayOf(LimitRule rule) => Rules.LastOrDefault(other => other.From > rule.From)?.From.AddDays(-1);
}
