using System.Text.RegularExpressions;

namespace Huiyin.Tests.HouseRules.Reading;

/// <summary>A method, constructor or property with a body: where it stands and how many lines it takes. Fields, and with them tables of data, are not members here.</summary>
internal sealed partial record Member(string Name, int Line, int LineCount)
{
    /// <summary>Reads blanked code. It follows the braces: what stands directly inside a type is a member, what stands deeper belongs to it.</summary>
    public static IReadOnlyList<Member> Read(string code)
    {
        var found = new List<Member>();
        var isType = new Stack<bool>();
        var start = 0;
        var round = 0;
        for (var at = 0; at < code.Length; at++)
        {
            var isTypeLevel = isType.Count == 0 || isType.Peek();
            switch (code[at])
            {
                case '(' or '[':
                    round++;
                    break;
                case ')' or ']':
                    round--;
                    break;
                case '{':
                    var opensType = isTypeLevel && round == 0 && OpensType().IsMatch(code[start..at]);
                    isType.Push(opensType);
                    start = opensType ? at + 1 : start;
                    break;
                case '}':
                    var closedType = isType.TryPop(out var wasType) && wasType;
                    if (round == 0 && (isType.Count == 0 || isType.Peek()) && !ContinuesAfter(code, at))
                    {
                        Add(found, code, start, at, closedType);
                        start = at + 1;
                    }

                    break;
                case ';' when isTypeLevel && round == 0:
                    Add(found, code, start, at, closedType: false);
                    start = at + 1;
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    private static void Add(List<Member> found, string code, int start, int end, bool closedType)
    {
        var whole = code[start..(end + 1)];
        var head = Attributes().Replace(whole, match => new string('\n', match.Value.Count(letter => letter == '\n')));
        var body = head.TrimStart();
        if (closedType || !IsMethodOrProperty(body))
        {
            return;
        }

        var first = start + whole.Length - body.Length;
        var name = MemberName().Match(body).Groups[1].Value;
        found.Add(new Member(name, code.AsSpan(0, first).Count('\n') + 1, body.Count(letter => letter == '\n') + 1));
    }

    // A field has its sign of equality before any body; default values stand inside the brackets and do not count.
    private static bool IsMethodOrProperty(string member)
    {
        var head = member[..FirstOf(member, "{", "=>", ";")];
        var bare = head;
        for (var before = ""; before != bare;)
        {
            before = bare;
            bare = Innermost().Replace(bare, "");
        }

        return head.Length > 0
            && (!bare.Contains('=') || bare.Contains("operator", StringComparison.Ordinal))
            && !head.StartsWith("namespace", StringComparison.Ordinal)
            && !head.StartsWith("using", StringComparison.Ordinal)
            && (head.Contains('(') || member.Contains('{'));
    }

    private static int FirstOf(string text, params string[] signs) =>
        signs.Select(sign => text.IndexOf(sign, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min();

    // `= new() { … };`, `switch { … };`, `with { … }.Go()`, `{ get; } = …;`
    private static bool ContinuesAfter(string code, int brace)
    {
        var next = brace + 1;
        while (next < code.Length && char.IsWhiteSpace(code[next]))
        {
            next++;
        }

        return next < code.Length && code[next] is ';' or ',' or '.' or '=' or '?' or '!' or '+' or '|' or '&';
    }

    [GeneratedRegex(@"(?<![:,]\s*)(?:^|\s)(?:class|struct|record|interface|enum|namespace)\s+[\w.]+", RegexOptions.None)]
    private static partial Regex OpensType();

    [GeneratedRegex(@"^\s*(?:\[[^\]]*\]\s*)+")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Innermost();

    [GeneratedRegex(@"(\w+)\s*(?:<[^>()]*>\s*)?(?:\(|\{|=>)")]
    private static partial Regex MemberName();
}
