using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>Which way arrows may point between rooms: docs/house.md 3, as the project files have it.</summary>
public class ArrowTests
{
    private static readonly string[] Ground = ["WorkDays", "Platform", "Ui"];
    private static readonly string[] UnderTheHeart = [.. Ground, "TextSense", "Registry"];
    private static readonly string[] UnderTheFeeders = [.. UnderTheHeart, "Timetable", "Polls", "Matters"];

    private static readonly string[] Feeders =
        ["Deputies", "Enterprises", "Deliberations", "Livelihood", "Legislation", "ServiceHall", "Patrols"];

    private static readonly string[] Outlooks = ["Publication", "Statistics", "Exchange"];
    private static readonly string[] UnderTheOutlooks = [.. UnderTheFeeders, .. Feeders];
    private static readonly string[] UnderTheRoof = [.. UnderTheOutlooks, .. Outlooks];

    [Fact]
    public void Rooms_lean_only_on_rooms_below_them()
    {
        Arrows(House.Ours).Passes();
    }

    [Fact]
    public void A_room_that_leans_upward_is_noticed()
    {
        var house = House.Of(("src/Registry/Registry.csproj", Csproj("../Platform/Platform.csproj", "../Matters/Matters.csproj")));

        Arrows(house).FindsOne("Registry → Matters");
    }

    [Fact]
    public void A_room_without_a_place_in_the_plan_is_noticed()
    {
        var house = House.Of(("src/Gossip/Gossip.csproj", Csproj()));

        Arrows(house).FindsOne("Gossip");
    }

    [Fact]
    public void WorkDays_and_TextSense_need_nothing_but_the_base_library()
    {
        Purity(House.Ours).Passes();
    }

    [Fact]
    public void A_package_in_a_pure_room_is_noticed()
    {
        var house = House.Of(("src/TextSense/TextSense.csproj", """<Project><ItemGroup><PackageReference Include="CsvHelper" /></ItemGroup></Project>"""));

        Purity(house).FindsOne("CsvHelper");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        Membership(House.Ours).Passes();
    }

    [Fact]
    public void A_project_left_out_of_the_solution_is_noticed()
    {
        var house = House.Of(("Huiyin.slnx", "<Solution />"), ("src/Registry/Registry.csproj", Csproj()));

        Membership(house).FindsOne("src/Registry/Registry.csproj");
    }

    private static Inspection Arrows(House house) => Inspection.Of(
        house.Rooms,
        room => Below(room.Name) is { } below
            ? room.ProjectReferences.Where(other => !below.Contains(other)).Select(other => $"{room.File}: {room.Name} → {other} points the wrong way.")
            : [$"{room.File}: the room {room.Name} has no place in the plan; a new room needs a decision record and a line in this rule."]);

    private static Inspection Purity(House house) => Inspection.Of(
        house.Rooms.Where(room => room.Name is "WorkDays" or "TextSense"),
        room => room.Packages.Concat(room.Frameworks).Select(item => $"{room.File}: a pure room takes nothing from outside, but asks for {item.Attribute("Include")!.Value}."));

    private static Inspection Membership(House house) => Inspection.Of(
        house.Projects,
        project => house.Find("Huiyin.slnx")!.Text.Contains($"\"{project.File.Path}\"", StringComparison.Ordinal)
            ? []
            : [$"{project.File.Path} is missing in Huiyin.slnx."]);

    private static string[]? Below(string room) => room switch
    {
        "Platform" or "Ui" or "WorkDays" or "TextSense" => [],
        "Registry" => Ground,
        "Timetable" or "Polls" => [.. Ground, "Registry"],
        "Matters" => UnderTheHeart,
        "Sqlite" or "Postgres" => UnderTheRoof,
        "Web" => [.. UnderTheRoof, "Sqlite", "Postgres", "Shancheng"],    // the sample district is loaded by the host
        _ when Feeders.Contains(room) => UnderTheFeeders,
        _ when Outlooks.Contains(room) => UnderTheOutlooks,
        _ => null,
    };

    private static string Csproj(params string[] references) =>
        $"<Project><ItemGroup>{string.Concat(references.Select(path => $"""<ProjectReference Include="{path}" />"""))}</ItemGroup></Project>";
}
