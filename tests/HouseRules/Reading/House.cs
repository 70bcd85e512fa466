using System.Xml.Linq;

namespace Huiyin.Tests.HouseRules.Reading;

/// <summary>A project file: its name, its folder and what it leans on.</summary>
internal sealed record Project(SourceFile File)
{
    private readonly XDocument xml = XDocument.Parse(File.Text);

    public string Name => File.Stem;

    public string Folder => File.Folder;

    public IReadOnlyList<string> ProjectReferences =>
        [.. Items("ProjectReference").Select(item => item.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^1].Replace(".csproj", "", StringComparison.Ordinal))];

    public IReadOnlyList<XElement> Packages => [.. Items("PackageReference")];

    public IReadOnlyList<XElement> Frameworks => [.. Items("FrameworkReference")];

    private IEnumerable<XElement> Items(string name) => xml.Descendants(name).Where(item => item.Attribute("Include") is not null);
}

/// <summary>All of the house that rules read: the tree on disk, or a few made-up files with which a rule is tried.</summary>
internal sealed class House
{
    /// <summary>Rooms without business words, and the roof: they keep no stages and no slices.</summary>
    public static readonly string[] PlainRooms = ["Platform", "Ui", "WorkDays", "TextSense", "Web", "Sqlite", "Postgres"];

    private static readonly string[] Unread = ["bin", "obj", ".git", ".vs", ".idea", "out", "TestResults", "node_modules"];
    private static readonly string[] Read = [".cs", ".razor", ".csproj", ".props", ".resx", ".slnx", ".md", ".txt"];

    private static readonly Lazy<House> Standing = new(ReadFromDisk);

    private House(string root, IEnumerable<SourceFile> files)
    {
        Root = root;
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Projects = [.. Files.Where(file => file.Name.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => new Project(file))];
    }

    /// <summary>The house we live in.</summary>
    public static House Ours => Standing.Value;

    public string Root { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    public IReadOnlyList<Project> Projects { get; }

    public IEnumerable<Project> Rooms => Projects.Where(project => project.File.IsIn("src"));

    public IEnumerable<Project> BusinessRooms => Rooms.Where(room => !PlainRooms.Contains(room.Name));

    /// <summary>C# and pages written by hand.</summary>
    public IEnumerable<SourceFile> Sources => Files.Where(file => (file.IsCSharp || file.IsRazor) && !file.IsGenerated);

    /// <summary>Whether business rooms have been moved into: until then rules about them have nothing to look at.</summary>
    public bool HasBusinessCode => BusinessRooms.Any(room => Of(room).Any());

    public static House Of(params (string Path, string Text)[] files) => new("", files.Select(file => new SourceFile(file.Path, file.Text)));

    public IEnumerable<SourceFile> Of(Project room) => Sources.Where(file => file.IsIn(room.Folder));

    public SourceFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    private static House ReadFromDisk()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Huiyin.slnx")))
        {
            root = root.Parent;
        }

        Assert.NotNull(root);
        var files = new List<SourceFile>();
        Gather(root.FullName, root.FullName, files);
        return new House(root.FullName, files);
    }

    private static void Gather(string root, string folder, List<SourceFile> files)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => Read.Contains(Path.GetExtension(path))))
        {
            files.Add(new SourceFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)));
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Where(inner => IsRead(root, inner)))
        {
            Gather(root, inner, files);
        }
    }

    // `data` at the root is a running house's own folder; a room may well have one of that name.
    private static bool IsRead(string root, string folder) =>
        !Unread.Contains(Path.GetFileName(folder)) && folder != Path.Combine(root, "data");
}
