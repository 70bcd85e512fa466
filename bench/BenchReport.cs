using System.Text.Json;

namespace Huiyin.Bench;

/// <summary>Figures of one run: printed as a table, written as JSON.</summary>
internal sealed class BenchReport
{
    private readonly List<Line> lines = [];

    public void Add(string what, string where, string figure, double value, string unit)
    {
        lines.Add(new Line(what, where, figure, value, unit));
        Console.Error.WriteLine($"{what,-12} {where,-18} {figure,-32} {value,12:0.####} {unit}");
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"| {"what",-10} | {"where",-18} | {"figure",-32} | {"value",12} | unit |");
        output.WriteLine("|---|---|---|---:|---|");
        foreach (var line in lines)
        {
            output.WriteLine($"| {line.What,-10} | {line.Where,-18} | {line.Figure,-32} | {line.Value,12:0.####} | {line.Unit} |");
        }
    }

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)! /* below the out folder */);
        File.WriteAllText(path, JsonSerializer.Serialize(lines));
        Console.Error.WriteLine(path);
    }

    private sealed record Line(string What, string Where, string Figure, double Value, string Unit);
}
