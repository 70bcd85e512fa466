namespace Huiyin.Registry.SignIn;

/// <summary>Where to go after signing in: one of our own pages, whatever the address said (reliability 35).</summary>
internal static class LocalPath
{
    public const string Desk = "/w";

    private const int Longest = 2000;

    public static string Of(string? asked) => IsOurs(asked) ? asked! /* null is not ours */ : Desk;

    // Browsers drop tabs and line ends and read a backslash as a slash, so none of these may stand anywhere.
    private static bool IsOurs(string? path) =>
        path is { Length: > 0 and <= Longest } && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal)
        && path.All(c => c is > ' ' and < (char)127 and not '\\')
        && !path.StartsWith("/w/sign", StringComparison.Ordinal) && !path.StartsWith("/w/password", StringComparison.Ordinal);
}
