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
