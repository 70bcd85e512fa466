using System.Text.RegularExpressions;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>Sizes at which the house test fails (STYLE.md 8).</summary>
public partial class SizeTests
{
    private const int MostLines = 400;
    private const int MostLinesOfAPage = 300;
    private const int MostLinesOfAMember = 60;
    private const int MostDependencies = 5;
    private const int MostPromises = 20;

    // Decision 0007: everybody stands on Registry, so it promises more than the others.
    private const int MostPromisesOfRegistry = 32;

    [Fact]
    public void Files_stay_readable()
    {
        Files(House.Ours).Passes();
    }

    [Fact]
    public void A_long_file_and_a_long_page_are_noticed()
    {
        Files(House.Of(("src/Ui/A.cs", Lines(401)), ("src/Ui/B.razor", Lines(300)))).FindsOne("A.cs has 401 lines");
        Files(House.Of(("src/Ui/A.cs", Lines(400)), ("src/Ui/B.razor", Lines(301)))).FindsOne("B.razor has 301 lines");
    }

    [Fact]
    public void Methods_stay_readable()
    {
        Methods(House.Ours).Passes();
    }

    [Fact]
    public void A_long_method_is_noticed_and_a_long_table_is_not()
    {
        var method = $"class A\n{{\n    void Go(int x = 1)\n    {{\n{Lines(58)}    }}\n\n    int Y {{ get; }} = 1;\n}}\n";
        var arrow = $"class A\n{{\n    int Go(int x) => x switch\n    {{\n{Lines(58)}    }};\n}}\n";
        var table = $"class A\n{{\n    static readonly int[] Rows =\n    [\n{Lines(200)}    ];\n    static readonly B C = new()\n    {{\n{Lines(99)}    }};\n}}\n";
        var twoShort = $"class A\n{{\n    void Go()\n    {{\n{Lines(40)}    }}\n\n    void GoOn()\n    {{\n{Lines(40)}    }}\n}}\n";

        Methods(House.Of(("src/Ui/A.cs", method))).FindsOne("Go has 61 lines");
        Methods(House.Of(("src/Ui/A.cs", arrow))).FindsOne("Go has 61 lines");
        Assert.Empty(Methods(House.Of(("src/Ui/A.cs", table))).Faults);
        Methods(House.Of(("src/Ui/A.cs", twoShort))).Passes();
    }

    [Fact]
    public void Handlers_have_few_dependencies()
    {
        Dependencies(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Fact]
    public void A_greedy_handler_is_noticed()
    {
        var house = House.Of(("src/Matters/A.cs", "class AHandler(A a, B<C, D> b, C c, D d, (int X, int Y) e, F f);"));
        var content = House.Of(("src/Matters/A.cs", "class AHandler(A a, B<C, D> b, C c, D d, (int X, int Y) e);"));

        Dependencies(house).FindsOne("AHandler asks for 6");
        Dependencies(content).Passes();
    }

    [Fact]
    public void A_room_promises_little()
    {
        Promises(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Fact]
    public void A_room_that_promises_too_much_is_noticed()
    {
        var types = string.Concat(Enumerable.Range(0, 21).Select(no => $"public sealed record A{no};\n"));

        Promises(House.Of(("src/Matters/Matters.csproj", "<Project />"), ("src/Matters/Contract/A.cs", types))).FindsOne("21 types");
    }

    private static Inspection Files(House house) => Inspection.Of(
        house.Sources,
        file => file.LineCount > (file.IsRazor ? MostLinesOfAPage : MostLines)
            ? [$"{file} has {file.LineCount} lines; {(file.IsRazor ? MostLinesOfAPage : MostLines)} are the most."]
            : []);

    private static Inspection Methods(House house) => Inspection.Of(
        house.Sources.Where(file => file.IsCSharp).SelectMany(file => file.Members.Select(member => (file, member))),
        found => found.member.LineCount > MostLinesOfAMember
            ? [$"{found.file}:{found.member.Line}: {found.member.Name} has {found.member.LineCount} lines; {MostLinesOfAMember} are the most."]
            : []);

    private static Inspection Dependencies(House house) => Inspection.Of(
        house.Sources.Where(file => file.IsCSharp && file.IsIn("src")).SelectMany(file => Constructor().Matches(file.Code).Select(found => (file, found))),
        handler => Parameters(handler.file.Code, handler.found.Index + handler.found.Length) is var count and > MostDependencies
            ? [$"{handler.file}:{handler.file.LineAt(handler.found.Index)}: {handler.found.Groups[1].Value} asks for {count} things; {MostDependencies} are the most."]
            : []);

    private static Inspection Promises(House house) => Inspection.Of(
        house.BusinessRooms.Select(room => (room, Types: house.Of(room).Where(file => file.IsIn($"{room.Folder}/Contract")).SelectMany(file => file.Types).DistinctBy(type => type.FullName).Count()))
            .Where(contract => contract.Types > 0),
        contract => contract.Types > Most(contract.room.Folder) ? [$"{contract.room.Folder}/Contract has {contract.Types} types; {Most(contract.room.Folder)} are the most."] : []);

    // Counts commas that stand directly inside the brackets opened just before <paramref name="at"/>.
    private static int Parameters(string code, int at)
    {
        var depth = 0;
        var commas = 0;
        var start = at;
        while (at < code.Length && depth >= 0)
        {
            depth += code[at] switch { '(' or '<' or '[' => 1, ')' or '>' or ']' => -1, _ => 0 };
            commas += depth == 0 && code[at] == ',' ? 1 : 0;
            at++;
        }

        return string.IsNullOrWhiteSpace(code[start..Math.Max(at - 1, start)]) ? 0 : commas + 1;
    }

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("        // line\n", count));

    [GeneratedRegex(@"(?:\bclass|\bpublic|\binternal)\s+(\w+Handler)(?:<[^>]*>)?\s*\(")]
    private static partial Regex Constructor();

    private static int Most(string room) => room.EndsWith("Registry", StringComparison.Ordinal) ? MostPromisesOfRegistry : MostPromises;
}
