using System.Text.RegularExpressions;

namespace Huiyin.Tests.Stories;

/// <summary>A line that a document tells somebody to type.</summary>
/// <param name="Words">As a shell would part it, with the optional words of a usage line.</param>
/// <param name="Input">What stands before the pipe, for the command's standard input.</param>
internal sealed partial record DocumentedCommand(string Document, int Line, string[] Words, string? Input)
{
    public const string Dev = "./dev";
    private const string Fence = "```";

    /// <summary>What the program itself is given; null for what is done by <c>./dev</c> or another tool.</summary>
    public IReadOnlyList<string>? ForProgram => Words switch
    {
        [Dev, "huiyin", .. var rest] => rest,
        [Dev, "run", .. var rest] => ["serve", .. rest],
        [Dev, "seed", .. var rest] => ["seed", .. rest],
        ["huiyin", .. var rest] => rest,
        [var path, .. var rest] when path.EndsWith("/Huiyin.Web", StringComparison.Ordinal) => rest,
        _ => null,
    };

    /// <summary>Everything inside fences, and what stands in a sentence as <c>./dev …</c> or <c>huiyin …</c>.</summary>
    public static IEnumerable<DocumentedCommand> In(string document, string text)
    {
        var isFenced = false;
        foreach (var (number, line) in text.Split('\n').Index())
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isFenced = !isFenced;
                continue;
            }

            var typed = isFenced ? [line] : Spoken().Matches(line).Select(found => found.Groups["command"].Value);
            foreach (var command in typed.Where(one => IsTyped(one, isFenced)))
            {
                yield return Read(document, number + 1, command);
            }
        }
    }

    // A drawing is not typed; nor is what stands in a sentence to name a thing that comes later.
    private static bool IsTyped(string line, bool isFenced) => !isFenced || (line.Trim().Length > 0 && char.IsAscii(line.TrimStart()[0]) && !line.StartsWith(' '));

    private static DocumentedCommand Read(string document, int number, string line)
    {
        var piped = Piped().Match(line);
        var command = Comment().Replace(piped.Success ? line[piped.Length..] : line, "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var words = Word().Matches(command).Select(found => found.Value.Trim('\'', '"')).SkipWhile(word => Setting().IsMatch(word)).ToArray();
        return new DocumentedCommand(document, number, words, piped.Success ? piped.Groups["input"].Value.Replace("\\n", "\n", StringComparison.Ordinal) : null);
    }

    public override string ToString() => $"{Document}:{Line}: {string.Join(' ', Words)}";

    [GeneratedRegex(@"`(?<command>(\./dev|huiyin) [a-z][^`|]*)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^printf '(?<input>[^']*)' \| ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Piped();

    [GeneratedRegex(@"\s+#.*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Z_]+=", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();
}
