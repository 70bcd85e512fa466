using System.Text;
using Huiyin.Matters.Contract;

namespace Huiyin.Matters.Model;

/// <summary>Prints docs/path.md from the path, so that the page cannot lie.</summary>
internal static class PathPage
{
    public static string Print()
    {
        var page = new StringBuilder();
        page.Append("# The path of a matter\n\nPrinted from `src/Matters/Model/MatterPath.cs` by a test; edit that file and run `HOUSE_ACCEPT=1 ./dev check`.\n");
        page.Append("`x > y`: x proposes, which moves nothing, and y, another person, confirms. `x > y & z`: both must confirm.\n\n");
        States(page);
        Diagram(page);
        Moves(page);
        return page.ToString();
    }

    private static void States(StringBuilder page)
    {
        page.Append("## States\n\n| state | open | K1 | leaves by |\n|---|---|---|---|\n");
        foreach (var state in Enum.GetValues<MatterState>())
        {
            var clock = !MatterPath.IsOpen(state) ? "–" : MatterPath.IsPaused(state) ? "stopped" : "runs";
            page.Append($"| `{state}` | {(MatterPath.IsOpen(state) ? "yes" : "no")} | {clock} | {string.Join(", ", MatterPath.From(state).Select(step => step.No))} |\n");
        }
    }

    private static void Diagram(StringBuilder page)
    {
        page.Append("\n## What can be walked\n\n```mermaid\nstateDiagram-v2\n  [*] --> Registered: T1\n");
        foreach (var step in MatterPath.Steps.Where(step => step.To is not null && step.Move != Move.Submit))
        {
            foreach (var from in step.From)
            {
                page.Append($"  {from} --> {step.To}: {step.No}\n");
            }
        }

        page.Append("```\n");
    }

    private static void Moves(StringBuilder page)
    {
        page.Append("\n## Moves\n\n| # | from → to | move | who | guard | K1 | citizen told |\n|---|---|---|---|---|---|---|\n");
        foreach (var step in MatterPath.Steps)
        {
            var who = Parties(step.Who) + (step.Confirm.Count == 0 ? "" : step.ConfirmOnlyForKeyReplies ? "; for key replies > " + Parties(step.Confirm) : " > " + Parties(step.Confirm).Replace("; ", step.NeedsEveryConfirm ? " & " : "; ", StringComparison.Ordinal));
            var route = $"{string.Join(", ", step.From)} → {step.To?.ToString() ?? "="}";
            page.Append($"| {step.No} | {route} | `{step.Move}` | {who} | {step.Guard} | {step.Clock} | {step.Told ?? "–"} |\n");
        }

        page.Append($"\n{MatterPath.Steps.Count} rows.\n");
    }

    private static string Parties(IReadOnlyList<Party> parties) =>
        string.Join("; ", parties.GroupBy(party => party.At).Select(group => $"{group.Key}: {string.Join(", ", group.Select(party => party.Role))}"));
}
