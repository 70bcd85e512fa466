using System.Text.RegularExpressions;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>Words that say nothing are not used for folders, files and types (docs/house.md 7).</summary>
public partial class NameTests
{
    private static readonly string[] EmptyWords = ["Common", "Shared", "Utils", "Helpers", "Managers", "Misc", "Base", "Dtos", "Services"];
    private static readonly string[] EmptySuffixes = ["Manager", "Helper", "Util", "Impl", "Info", "Data", "Dto", "Service"];

    [Fact]
    public void Folders_and_files_have_names_that_say_something()
    {
        Paths(House.Ours).Passes();
    }

    [Theory]
    [InlineData("src/Matters/Common/Light.cs", "Common")]
    [InlineData("src/Matters/MatterHelpers.cs", "Helpers")]
    [InlineData("src/Matters/BasePage.razor", "Base")]
    public void An_empty_word_in_a_path_is_noticed(string path, string word)
    {
        Paths(House.Of((path, ""), ("src/Platform/Storage/Database.cs", ""))).FindsOne(word);
    }

    [Fact]
    public void Types_have_names_that_say_something()
    {
        Types(House.Ours).Passes();
    }

    [Theory]
    [InlineData("internal sealed class MatterManager(int a) { }", "MatterManager")]
    [InlineData("public readonly record struct MatterData(int A);", "MatterData")]
    [InlineData("internal interface IMatterService\n{\n}", "IMatterService")]
    [InlineData("internal enum MatterInfo { A }", "MatterInfo")]
    public void An_empty_suffix_of_a_type_is_noticed(string text, string word)
    {
        Types(House.Of(("src/Matters/A.cs", text + "\ninternal sealed class Metadata<T> where T : class { }"))).FindsOne(word);
    }

    private static Inspection Paths(House house) => Inspection.Of(
        house.Sources,
        file => file.Path.Split('/').SelectMany(part => Words().Matches(part.Split('.')[0]).Select(word => word.Value))
            .Where(word => EmptyWords.Contains(word)).Select(word => $"{file}: “{word}” says nothing."));

    private static Inspection Types(House house) => Inspection.Of(
        house.Sources.SelectMany(file => file.Types.Select(type => (file, type))),
        found => Words().Matches(found.type.Name) is [.., var last] && EmptySuffixes.Contains(last.Value)
            ? [$"{found.file}:{found.type.Line}: {found.type.Name} ends in “{last.Value}”, which says nothing."]
            : []);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
