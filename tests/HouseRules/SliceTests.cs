using System.Text.RegularExpressions;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>Inside a room: the shape of a slice, and that slices leave each other alone (STYLE.md 2, docs/house.md 3 and 7).</summary>
public partial class SliceTests(ITestOutputHelper output)
{
    private const int ManyFiles = 6;
    private const int MostFiles = 10;
    private const int MostSlices = 9;

    [Fact]
    public void Slices_do_not_name_each_others_types()
    {
        Neighbours(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Theory]
    [InlineData("internal sealed class B(AHandler other);")]
    [InlineData("internal sealed class B { void Go(Evaluating.AHandler other) { } }")]
    [InlineData("""internal sealed class B { string Go() => $"{new AHandler()}"; }""")]
    public void A_slice_that_reaches_into_another_is_noticed(string text)
    {
        Neighbours(Room(("Evaluating/A/A.cs", "internal sealed class AHandler;"), ("Evaluating/B/B.cs", text))).FindsOne("AHandler");
    }

    [Fact]
    public void What_lies_in_the_stage_may_be_used_by_its_slices()
    {
        var house = Room(
            ("Evaluating/Stars.cs", "internal sealed class Stars;"),
            ("Evaluating/A/A.cs", "internal sealed class AHandler(Stars stars); // not BHandler"),
            ("Evaluating/B/B.cs", "internal sealed class BHandler(Stars stars) { int x = Move.AHandler; }"));

        Neighbours(house).Passes();
    }

    [Fact]
    public void A_slice_has_its_handler_or_is_a_page_with_an_endpoint()
    {
        Shape(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Fact]
    public void A_shapeless_slice_is_noticed()
    {
        Shape(Room(("Evaluating/RateAnswer/Stars.cs", "internal sealed class RateAnswerHandler;"))).FindsOne("Evaluating/RateAnswer");
        Shape(Room(("Evaluating/RateAnswer/RateAnswer.cs", "internal sealed record RateAnswer;"))).FindsOne("RateAnswerHandler");
        Shape(Room(("Evaluating/RateAnswer/Deep/RateAnswerEndpoint.cs", ""))).FindsOne("Deep");
    }

    [Fact]
    public void Slices_and_stages_stay_small()
    {
        foreach (var slice in House.Ours.Slices().Where(slice => slice.Files.Count > ManyFiles))
        {
            output.WriteLine($"{slice.Path} has {slice.Files.Count} files: think.");
        }

        Size(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Fact]
    public void A_crowd_is_noticed()
    {
        var files = Enumerable.Range(0, 11).Select(no => ($"Evaluating/RateAnswer/F{no}.cs", "")).ToArray();
        var slices = Enumerable.Range(0, 10).Select(no => ($"Evaluating/Slice{no}/Slice{no}.cs", "")).ToArray();

        Size(Room(files)).FindsOne("11 files");
        Size(Room(slices)).FindsOne("10 slices");
    }

    private static Inspection Neighbours(House house) =>
        Inspection.Of(house.Slices().GroupBy(slice => slice.Room), room => Reaches(house, [.. room]));

    private static IEnumerable<string> Reaches(House house, List<Slice> slices)
    {
        // A name that is also declared outside the slices may mean that one.
        var room = slices[0].Room;
        var spoken = house.Of(room).Where(file => slices.All(slice => !slice.Files.Contains(file))).SelectMany(file => file.Types).Select(type => type.Name).ToHashSet();
        var homes = slices
            .SelectMany(slice => slice.Files.SelectMany(file => file.Types).Select(type => (type.Name, slice)))
            .Where(home => !spoken.Contains(home.Name))
            .ToLookup(home => home.Name, home => home.slice);
        var stages = slices.Select(slice => slice.Stage).ToHashSet();

        return
            from slice in slices
            from file in slice.Files
            from Match word in TypeName().Matches(file.Code)
            let name = word.Groups["name"].Value
            where homes.Contains(name) && !homes[name].Contains(slice)
            where !word.Groups["owner"].Success || stages.Contains(word.Groups["owner"].Value)
            select $"{file}:{file.LineAt(word.Index)}: the slice {slice.Name} names {name} of the slice {homes[name].First().Name}.";
    }

    private static Inspection Shape(House house) => Inspection.Of(house.Slices(), ShapeFaults);

    private static IEnumerable<string> ShapeFaults(Slice slice)
    {
        var deep = slice.Files.FirstOrDefault(file => file.Folder != slice.Path);
        var main = slice.Files.FirstOrDefault(file => file.Name == $"{slice.Name}.cs");
        if (deep is not null)
        {
            yield return $"{deep}: a slice has no folders of its own.";
        }
        else if (main is null && !slice.Files.Any(file => file.Name.EndsWith("Endpoint.cs", StringComparison.Ordinal)))
        {
            yield return $"{slice.Path} has neither {slice.Name}.cs nor an endpoint.";
        }
        else if (main is not null && main.Types.All(type => type.Name != $"{slice.Name}Handler"))
        {
            yield return $"{main} declares no {slice.Name}Handler.";
        }
    }

    private static Inspection Size(House house) => Inspection.Of(
        house.Slices().GroupBy(slice => $"{slice.Room.Folder}/{slice.Stage}"),
        stage => stage
            .Where(slice => slice.Files.Count > MostFiles).Select(slice => $"{slice.Path} has {slice.Files.Count} files; {MostFiles} are the most.")
            .Concat(stage.Count() > MostSlices ? [$"{stage.Key} has {stage.Count()} slices; {MostSlices} are the most."] : []));

    private static House Room(params (string Path, string Text)[] files) =>
        House.Of([("src/Matters/Matters.csproj", "<Project />"), .. files.Select(file => ($"src/Matters/{file.Path}", file.Text))]);

    [GeneratedRegex(@"(?<![\w.])(?:\w+\.)*?(?:(?<owner>\w+)\.)?(?<name>[A-Z]\w*)\b")]
    private static partial Regex TypeName();
}
