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

    /// <summary>All PostgreSQL processes together.</summary>
    public static double OfPostgres() => Directory.EnumerateDirectories("/proc")
        .Where(folder => int.TryParse(Path.GetFileName(folder), out _) && IsPostgres(folder))
        .Sum(folder => Of(int.Parse(Path.GetFileName(folder))));

    private static bool IsPostgres(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "comm")).Trim() == "postgres";
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Resident memory in megabytes.</summary>
    public static double ResidentMegabytes(int pid)
    {
        var line = File.ReadLines($"/proc/{pid}/status").First(text => text.StartsWith("VmRSS", StringComparison.Ordinal));
        return double.Parse(line.Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim()) / 1024;
    }
}
