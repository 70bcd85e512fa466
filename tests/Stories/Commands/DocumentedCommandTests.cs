using System.Text.RegularExpressions;
using Huiyin.Web;

namespace Huiyin.Tests.Stories;

/// <summary>What the documents tell people to type is typed: each line is a command that exists, and what needs nothing but a folder is really run.</summary>
public sealed partial class DocumentedCommandTests(ITestOutputHelper output)
{
    private static readonly string[] Documents = ["README.md", "README.zh-CN.md", "docs/operations.md"];

    // Another machine's database; tried by every test that runs on PostgreSQL.
    private const string Elsewhere = "--postgres";
    private const string IsServing = "Ctrl+C";


    public static TheoryData<string> Read() => [.. Documents];

    [Theory]
    [MemberData(nameof(Read))]
    public void Every_command_of_a_document_exists(string document)
    {
        var commands = CommandsOf(document);

        Assert.NotEmpty(commands);
        Assert.Empty(commands.Select(WhatIsWrong).OfType<string>());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/operations.md")]
    public async Task Whoever_follows_a_document_line_by_line_gets_what_it_promises(string document)
    {
        Assert.SkipWhen(ProgramDatabase.OnPostgres, "typed once, on SQLite as the documents say");
        await using var place = new CommandPlace();
        var typed = new List<DocumentedCommand>();
        foreach (var command in CommandsOf(document).Where(command => command.ForProgram is not null && !command.Words.Contains(Elsewhere)).DistinctBy(command => string.Join(' ', command.ForProgram!)))
        {
            var (code, said) = await TypeAsync(command, place);
            Assert.True(code == 0, $"{command} ended with {code}: {said}");
            typed.Add(command);
            output.WriteLine($"{command}\n{said}");
        }

        Assert.NotEmpty(typed);
    }

    [Fact]
    public void Both_readmes_tell_people_to_type_the_same()
    {
        var english = CommandsOf("README.md").Select(command => string.Join(' ', command.Words)).ToList();

        Assert.All(CommandsOf("README.zh-CN.md"), command => Assert.Contains(string.Join(' ', command.Words), english));
    }

    [Fact]
    public async Task The_day_that_the_readme_promises_is_the_day_that_comes_out()
    {
        var command = CommandsOf("README.md").Single(command => command.Input is not null);
        await using var place = new CommandPlace();

        var (_, said) = await place.RunAsync(command.ForProgram!, command.Input); // the only one with an input is for the program

        Assert.Contains($"# {said.Trim()}:", await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_does_not_exist_is_noticed()
    {
        const string text = "Say `./dev dance`.\n```sh\n./dev huiyin fly --high\n./dev run --lous 5\nmake all\ndotnet tests/Nothing/bin/Huiyin.Tests.Nothing.dll\n```\n";

        Assert.Equal(5, DocumentedCommand.In("A.md", text).Select(WhatIsWrong).OfType<string>().Count());
    }

    private static async Task<(int Code, string Said)> TypeAsync(DocumentedCommand command, CommandPlace place)
    {
        var words = command.ForProgram!; // filtered by the caller
        if (words[0] != "serve")
        {
            return await place.RunAsync(words, command.Input);
        }

        // The sample district goes into an empty database only.
        await using var own = new CommandPlace();
        return await own.ServeAsync(words, IsServing, command.Words[0] == DocumentedCommand.Dev);
    }

    private static List<DocumentedCommand> CommandsOf(string document) => [.. DocumentedCommand.In(document, File.ReadAllText(Path.Combine(Checkout.Root, document)))];

    private static string? WhatIsWrong(DocumentedCommand command)
    {
        if (command.ForProgram is { } words)
        {
            return Verbs().Contains(words[0]) && UnknownOption(words) is null ? null : $"{command}: no such verb or option of the program ({UnknownOption(words) ?? words[0]})";
        }

        return command.Words switch
        {
            [DocumentedCommand.Dev, var verb, ..] => DevVerbs().Contains(verb) ? null : $"{command}: ./dev has no {verb}",
            ["dotnet", "publish", var project, ..] => Directory.Exists(Path.Combine(Checkout.Root, project)) ? null : $"{command}: no project {project}",
            ["dotnet", var assembly, ..] => Directory.Exists(Path.Combine(Checkout.Root, assembly.Split("/bin/")[0])) ? null : $"{command}: nothing builds {assembly}",
            _ => $"{command}: a tool that is not ours",
        };
    }

    // Options of the host are settings; those of a verb stand in its usage.
    private static string? UnknownOption(IReadOnlyList<string> words)
    {
        var usage = Usage();
        return words.FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal) && Options.Expand([word, "x"])[0] == word && !usage.Contains(word + " ", StringComparison.Ordinal));
    }

    private static HashSet<string> Verbs() => VerbWord().Matches(Usage()).Select(found => found.Groups["verb"].Value).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> DevVerbs() => DevVerb().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "dev"))).Select(found => found.Groups["verb"].Value).ToHashSet(StringComparer.Ordinal);

    private static string Usage() => Huiyin.Web.Verbs.Verb.Usage;

    // Tests may be started anywhere; the documents lie at the root of the checkout.

    [GeneratedRegex(@"^(huiyin| {6}) (?<verb>[a-z]+)\b", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex VerbWord();

    [GeneratedRegex(@"^  (?<verb>[a-z-]+)\)", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DevVerb();
}
