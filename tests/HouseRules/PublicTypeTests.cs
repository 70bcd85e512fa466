using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>What a room shows to others is decided, not accidental (STYLE.md 1, docs/house.md 7).</summary>
public class PublicTypeTests
{
    private const string Lists = "tests/HouseRules/public";

    [Fact]
    public void Business_rooms_show_only_their_contract_and_their_two_doors()
    {
        Doors(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Fact]
    public void A_public_type_elsewhere_is_noticed()
    {
        var house = House.Of(
            ("src/Matters/Matters.csproj", "<Project />"),
            ("src/Matters/MattersRoom.cs", "public static class MattersRoom { }"),
            ("src/Matters/Contract/MatterId.cs", "public readonly record struct MatterId(Guid Value);"),
            ("src/Matters/Model/Matter.cs", "public sealed class Matter { }\ninternal sealed class Reply { public class Inner { } }"));

        Doors(house).FindsOne("Matter.cs");
    }

    [Fact]
    public void The_approved_list_of_each_room_is_what_the_room_shows()
    {
        if (Environment.GetEnvironmentVariable("HOUSE_ACCEPT") == "1")
        {
            Accept(House.Ours);
            return;
        }

        Approved(House.Ours).Passes();
    }

    [Fact]
    public void A_new_and_a_vanished_public_type_are_noticed()
    {
        (string, string)[] room = [("src/Ui/Ui.csproj", "<Project />"), ("src/Ui/A.cs", "namespace Huiyin.Ui;\npublic sealed class A;\npublic enum B { C }")];

        Approved(House.Of([.. room, ($"{Lists}/Ui.txt", "Huiyin.Ui.A\n")])).FindsOne("+ Huiyin.Ui.B");
        Approved(House.Of([.. room, ($"{Lists}/Ui.txt", "Huiyin.Ui.A\nHuiyin.Ui.B\nHuiyin.Ui.C\n")])).FindsOne("- Huiyin.Ui.C");
        Approved(House.Of([.. room, ($"{Lists}/Ui.txt", "Huiyin.Ui.A\nHuiyin.Ui.B\n")])).Passes();
    }

    [Fact]
    public void What_others_see_is_explained()
    {
        Explained(House.Ours).Passes();
    }

    [Fact]
    public void A_public_type_without_a_word_of_explanation_is_noticed()
    {
        var house = House.Of(
            ("src/TextSense/TextSense.csproj", "<Project />"),
            ("src/TextSense/A.cs", "/// <summary>A.</summary>\n[Flags]\npublic enum A { }\n\npublic enum B { }"));

        Explained(house).FindsOne("B");
    }

    private static Inspection Doors(House house) => Inspection.Of(
        house.BusinessRooms.SelectMany(room => house.Of(room).Where(file => file.IsCSharp).Select(file => (room, file))),
        found => found.file.IsIn($"{found.room.Folder}/Contract") || found.file.Path == $"{found.room.Folder}/{found.room.Name}Room.cs"
            ? []
            : found.file.Types.Where(type => type.IsPublic).Select(type => $"{found.file}:{type.Line}: {type.Name} is public; only Contract/ and {found.room.Name}Room are."));

    private static Inspection Approved(House house) => Inspection.Of(
        house.Rooms,
        room =>
        {
            var shown = Shown(house, room);
            var approved = house.Find($"{Lists}/{room.Name}.txt")?.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
            return shown.Except(approved).Select(name => $"+ {name}").Concat(approved.Except(shown).Select(name => $"- {name}"))
                .Select(line => $"{Lists}/{room.Name}.txt: {line}   (If it is meant so: run these tests once with HOUSE_ACCEPT=1 and commit the list.)");
        });

    // Contract/ everywhere, and the two rooms that are nothing but promises.
    private static Inspection Explained(House house) => Inspection.Of(
        house.Rooms.SelectMany(room => house.Of(room).Where(file => file.IsCSharp && (room.Name is "WorkDays" or "TextSense" || file.IsIn($"{room.Folder}/Contract"))))
            .SelectMany(file => file.Types.Where(type => type.IsPublic).Select(type => (file, type)))
            .GroupBy(found => found.type.FullName),
        parts => parts.Any(part => part.type.HasDocs) ? [] : [$"{parts.First().file}:{parts.First().type.Line}: {parts.Key} is a promise to others and has no summary."]);

    // Pages of business rooms are public only because the compiler of pages knows no other way; the components of Ui are meant.
    private static List<string> Shown(House house, Project room) =>
    [
        .. house.Of(room)
            .Where(file => file.IsCSharp || (room.Name == "Ui" && file.Name != "_Imports.razor"))
            .SelectMany(file => file.Types.Where(type => type.IsPublic))
            .Select(type => type.Namespace.Length > 0 ? type.FullName : $"Huiyin.Ui.{type.Name}").Distinct().Order(StringComparer.Ordinal),
    ];

    private static void Accept(House house)
    {
        foreach (var room in house.Rooms)
        {
            var shown = Shown(house, room);
            var path = Path.Combine(house.Root, Lists, $"{room.Name}.txt");
            if (shown.Count > 0)
            {
                File.WriteAllText(path, string.Join('\n', shown) + "\n");
            }
            else
            {
                File.Delete(path);
            }
        }
    }
}
