using System.Text.RegularExpressions;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>Documents are true on every machine.</summary>
public partial class DocsTests
{
    [Fact]
    public void Documents_name_no_folder_of_one_machine()
    {
        MachinePaths(House.Ours).Passes();
    }

    [Theory]
    [InlineData("see /home/somebody/huiyin/docs", "/home/")]
    [InlineData("`/tmp/x.png`", "/tmp/")]
    public void A_folder_of_one_machine_is_noticed(string text, string word)
    {
        MachinePaths(House.Of(("docs/house.md", "`/w/live`, https://example.org/home/2\n" + text))).FindsOne(word);
    }

    private static Inspection MachinePaths(House house) => Inspection.Of(
        house.Files.Where(file => file.Name.EndsWith(".md", StringComparison.Ordinal)),
        file => MachinePath().Matches(file.Text).Select(found => $"{file}:{file.LineAt(found.Index)}: {found.Value} is a folder of one machine."));

    [GeneratedRegex(@"(?<![\w.])/(?:home|root|tmp)/")]
    private static partial Regex MachinePath();
}
