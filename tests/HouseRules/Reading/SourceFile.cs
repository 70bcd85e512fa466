using System.Text.RegularExpressions;

namespace Huiyin.Tests.HouseRules.Reading;

/// <summary>A type declared at the top of a file.</summary>
internal sealed record DeclaredType(string Namespace, string Name, bool IsPublic, int Line, bool HasDocs)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}

/// <summary>One file of the house; the path is that from the root, with slashes.</summary>
internal sealed partial class SourceFile
{
    private readonly Lazy<string> code;
    private readonly Lazy<IReadOnlyList<DeclaredType>> types;
    private readonly Lazy<IReadOnlyList<Member>> members;

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        code = new Lazy<string>(() => IsRazor ? RazorComment().Replace(Text, found => Lines().Replace(found.Value, "")) : CSharpText.Blank(Text));
        types = new Lazy<IReadOnlyList<DeclaredType>>(ReadTypes);
        members = new Lazy<IReadOnlyList<Member>>(() => Member.Read(Code));
    }

    public string Path { get; }

    public string Text { get; }

    public string Folder => Path[..Math.Max(Path.LastIndexOf('/'), 0)];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name up to the first dot.</summary>
    public string Stem => Name.Split('.')[0];

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsRazor => Path.EndsWith(".razor", StringComparison.Ordinal);

    public bool IsGenerated => Path.Contains("/Migrations/", StringComparison.Ordinal) || Path.EndsWith(".g.cs", StringComparison.Ordinal);

    public int LineCount => Text.Length == 0 ? 0 : Text.TrimEnd('\n').Count(letter => letter == '\n') + 1;

    /// <summary>C# without comments and strings; a page without its comments.</summary>
    public string Code => code.Value;

    public IReadOnlyList<DeclaredType> Types => types.Value;

    public IReadOnlyList<Member> Members => members.Value;

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public int LineAt(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;

    public override string ToString() => Path;

    private List<DeclaredType> ReadTypes()
    {
        if (IsRazor)
        {
            return [new DeclaredType("", Stem, IsPublic: true, 1, HasDocs: false)];
        }

        var space = Namespace().Match(Code).Groups[1].Value;
        var found = new List<DeclaredType>();
        var depth = 0;
        var from = 0;
        foreach (Match match in TypeDeclaration().Matches(Code))
        {
            var between = Code.AsSpan(from, match.Index - from);
            depth += between.Count('{') - between.Count('}');
            from = match.Index;
            if (depth == 0)
            {
                var line = LineAt(match.Index);
                found.Add(new DeclaredType(space, match.Groups["name"].Value, match.Groups["words"].Value.Contains("public"), line, HasDocsAbove(line)));
            }
        }

        return found;
    }

    private bool HasDocsAbove(int line)
    {
        var lines = Text.Split('\n');
        var above = line - 2;
        while (above >= 0 && lines[above].TrimStart() is ['[', ..] or ['#', ..])
        {
            above--;
        }

        return above >= 0 && lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"(?<=^[ \t]*(?:\[[^\n]*\][ \t]*)?)(?<words>(?:(?:public|internal|private|protected|file|static|sealed|abstract|readonly|ref|partial|unsafe|new)\s+)*)(?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[\w<>\[\]?.,\s]+?)\s+(?<name>[A-Z]\w*)\s*(?=[<({;:\r\n]|$|where)",
        RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Lines();
}
