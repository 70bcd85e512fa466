namespace Huiyin.Web;

/// <summary>Short options of the command line as settings: <c>--data FOLDER</c>, <c>--postgres CONNECTION</c>, <c>--empty</c> …</summary>
internal static class Options
{
    private static readonly Dictionary<string, string> Flags = new(StringComparer.Ordinal) { ["--empty"] = "--Empty=true" };

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["--data"] = "Data",
        ["--urls"] = "Urls",
        ["--fast-clock"] = "FastClock",
        ["--public-url"] = "PublicUrl",
        ["--keys"] = "Keys",
    };

    /// <summary>Parts the arguments of a verb: its own, and the settings in the long form.</summary>
    public static (string[] Own, string[] Settings) Split(string[] args)
    {
        var own = new List<string>();
        var settings = new List<string>();
        foreach (var arg in Expand(args))
        {
            (IsSetting(arg) ? settings : own).Add(arg);
        }

        return ([.. own], [.. settings]);
    }

    // --Data=…, --Logging:LogLevel:Default=…: settings begin with a capital, options of verbs never do.
    private static bool IsSetting(string arg) => arg.Length > 2 && arg.StartsWith("--", StringComparison.Ordinal) && char.IsAsciiLetterUpper(arg[2]) && arg.Contains('=', StringComparison.Ordinal);

    /// <summary>Rewrites our short options; what it does not know passes through to the settings unchanged.</summary>
    public static string[] Expand(string[] args)
    {
        var expanded = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (Flags.TryGetValue(args[i], out var flag))
            {
                expanded.Add(flag);
            }
            else if (args[i] == "--postgres" && i + 1 < args.Length)
            {
                expanded.AddRange(["--Database=postgres", "--Connection=" + args[++i]]);
            }
            else if (Values.TryGetValue(args[i], out var setting) && i + 1 < args.Length)
            {
                expanded.Add($"--{setting}={args[++i]}");
            }
            else
            {
                expanded.Add(args[i]);
            }
        }

        return [.. expanded];
    }
}
