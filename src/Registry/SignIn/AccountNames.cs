using Huiyin.Platform.Text;

namespace Huiyin.Registry.SignIn;

/// <summary>工号: upper and lower case, full and half width are the same.</summary>
internal static class AccountNames
{
    private const int Shortest = 2;
    private const int Longest = 60;

    public static string Normalize(string name) => Clean(name).ToUpperInvariant();

    public static string Clean(string name) => HalfWidth.Of(name).Trim();

    public static bool IsFit(string name) => name.Length is >= Shortest and <= Longest && name.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-');
}
