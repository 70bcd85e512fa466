using System.Diagnostics;

namespace Huiyin.Bench;

/// <summary>CPU time of processes by name or id, read from /proc.</summary>
internal static class ProcessCpu
{
    private const double TicksPerSecond = 100;

    /// <summary>Milliseconds of CPU (user and system) that a process has used.</summary>
    public static double Of(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (double.Parse(fields[11]) + double.Parse(fields[12])) / TicksPerSecond * 1000;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>All PostgreSQL processes together, those that ended included through their parent's children times.</summary>
    public static double OfPostgres()
    {
        double sum = 0;
        foreach (var process in Process.GetProcessesByName("postgres"))
        {
            using (process)
            {
                sum += Of(process.Id);
            }
        }

        return sum;
    }

    /// <summary>Resident memory in megabytes.</summary>
    public static double ResidentMegabytes(int pid)
    {
        var line = File.ReadLines($"/proc/{pid}/status").First(text => text.StartsWith("VmRSS", StringComparison.Ordinal));
        return double.Parse(line.Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim()) / 1024;
    }
}
