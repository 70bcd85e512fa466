using System.Xml.Linq;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>One list of versions, and a reason for every package in it (STYLE.md 11).</summary>
public class PackageTests
{
    private const string List = "Directory.Packages.props";

    [Fact]
    public void Every_package_has_its_version_in_the_list()
    {
        Versions(House.Ours).Passes();
    }

    [Theory]
    [InlineData("""<PackageReference Include="Stray" />""", "Stray")]
    [InlineData("""<PackageReference Include="Known" Version="1.0" />""", "Known")]
    public void A_package_past_the_list_is_noticed(string reference, string word)
    {
        var house = House.Of(
            ("src/Web/Web.csproj", $"<Project><ItemGroup>{reference}</ItemGroup></Project>"),
            (List, """<Project><ItemGroup><PackageVersion Include="Known" Version="1.0" /></ItemGroup></Project>"""));

        Versions(house).FindsOne(word);
    }

    [Fact]
    public void Every_package_has_a_reason()
    {
        Reasons(House.Ours).Passes();
    }

    [Fact]
    public void A_package_without_a_reason_is_noticed()
    {
        var house = House.Of((List, """
            <Project>
              <ItemGroup><!-- tests --><PackageVersion Include="A" /><PackageVersion Include="B" /></ItemGroup>
              <ItemGroup><PackageVersion Include="C" /></ItemGroup>
            </Project>
            """));

        Reasons(house).FindsOne("C");
    }

    private static Inspection Versions(House house)
    {
        var listed = Listed(house).Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Inspection.Of(
            house.Projects.SelectMany(project => project.Packages.Select(package => (project, package))),
            found => !listed.Contains(Name(found.package)) ? [$"{found.project.File}: {Name(found.package)} is not in {List}."]
                : (found.package.Attribute("Version") ?? found.package.Attribute("VersionOverride")) is not null ? [$"{found.project.File}: {Name(found.package)} brings a version of its own."]
                : []);
    }

    // The comment stands at the head of a block and speaks for the lines below it, up to the next one.
    private static Inspection Reasons(House house) => Inspection.Of(
        Listed(house),
        package => package.NodesBeforeSelf().OfType<XComment>().Any(comment => !string.IsNullOrWhiteSpace(comment.Value)) ? [] : [$"{List}: {Name(package)} stands there without a reason."]);

    private static IEnumerable<XElement> Listed(House house) => XDocument.Parse(house.Find(List)!.Text).Descendants("PackageVersion");

    private static string Name(XElement package) => package.Attribute("Include")!.Value;
}
