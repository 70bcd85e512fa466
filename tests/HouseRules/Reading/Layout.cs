namespace Huiyin.Tests.HouseRules.Reading;

/// <summary>A folder under a stage: one thing a person does.</summary>
internal sealed record Slice(Project Room, string Stage, string Name, IReadOnlyList<SourceFile> Files)
{
    public string Path => $"{Room.Folder}/{Stage}/{Name}";
}

/// <summary>Rooms by stage and slice, read from the folders.</summary>
internal static class Layout
{
    private static readonly string[] NotStages = ["Contract", "Model", "Storage", "Assets", "Properties"];

    public static IEnumerable<Slice> Slices(this House house) =>
        from room in house.BusinessRooms
        from file in house.Of(room)
        let parts = file.Path[(room.Folder.Length + 1)..].Split('/')
        where parts.Length > 2 && !NotStages.Contains(parts[0])
        group file by (room, Stage: parts[0], Name: parts[1]) into slice
        select new Slice(slice.Key.room, slice.Key.Stage, slice.Key.Name, [.. slice]);

    public static IEnumerable<SourceFile> InFolder(this House house, string folder) =>
        house.BusinessRooms.SelectMany(room => house.Of(room).Where(file => file.IsIn($"{room.Folder}/{folder}")));
}
