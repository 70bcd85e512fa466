using System.Text.Json;

namespace Huiyin.Bench;

/// <summary>Figures of one run: printed as a table, written as JSON.</summary>
internal sealed class BenchReport
{
    private readonly List<Line> lines = [];

    public void Add(string what, string where, string figure, double value, string unit)
    {
        lines.Add(new Line(what, where, figure, value, unit));
        Console.Error.WriteLine($"{what,-12} {where,-18} {figure,-32} {value,12:0.##} {unit}");
    }

    public double? Find(string what, string where, string figure) => lines.FirstOrDefault(line => line.What == what && line.Where == where && line.Figure == figure)?.Value;

    public void Print(TextWriter output)
    {
        output.WriteLine($"| {"what",-10} | {"where",-18} | {"figure",-32} | {"value",12} | unit |");
        output.WriteLine("|---|---|---|---:|---|");
        foreach (var line in lines)
        {
            output.WriteLine($"| {line.What,-10} | {line.Where,-18} | {line.Figure,-32} | {line.Value,12:0.##} | {line.Unit} |");
        }

        Ratios(output);
    }

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)! /* below the out folder */);
        File.WriteAllText(path, JsonSerializer.Serialize(lines));
        Console.Error.WriteLine(path);
    }

    // The rate with many matters over the rate with few, per database, from this one run.
    private void Ratios(TextWriter output)
    {
        foreach (var group in lines.Where(line => line.Figure == "lifecycles").GroupBy(line => line.Where.Split(' ')[0]))
        {
            var rates = group.ToList();
            if (rates.Count > 1)
            {
                output.WriteLine($"{group.Key}: rate at {rates[^1].Where} / rate at {rates[0].Where} = {rates[^1].Value / rates[0].Value:0.00}");
            }
        }
    }

    private sealed record Line(string What, string Where, string Figure, double Value, string Unit);
}
