using Huiyin.Platform.Secrets;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Platform.Districts;

/// <summary>All districts of this deployment, from the settings; the host name chooses.</summary>
public sealed class Districts : IDisposable
{
    private readonly List<District> all = [];
    private readonly Dictionary<string, District> byHost = new(StringComparer.OrdinalIgnoreCase);

    public Districts(IConfiguration settings, IEnumerable<IDatabaseKind> kinds, IEnumerable<Rooms.IRoomMapping> mappings)
    {
        var data = DataFolder(settings);
        var listed = settings.GetSection("Districts").GetChildren().ToList();
        var rooms = mappings.ToList();
        foreach (var section in listed.Count == 0 ? [settings.GetSection("District")] : listed)
        {
            Add(section, data, settings, [.. kinds], rooms);
        }
    }

    public IReadOnlyList<District> All => all;

    /// <summary>The first district: the only one in most deployments.</summary>
    public District Only => all[0];

    public static string DataFolder(IConfiguration settings) => Path.GetFullPath(settings["Data"] ?? "data");

    /// <summary>Beside the data folder, backed up apart from it (house.md 8).</summary>
    public static string KeysFolder(IConfiguration settings) => Path.GetFullPath(settings["Keys"] ?? Path.Combine(DataFolder(settings), "..", "keys"));

    /// <summary>The district of a host name; the first where no name is listed; null for an unknown host among several.</summary>
    public District? ByHost(string host) =>
        byHost.TryGetValue(host, out var found) ? found : all.Count == 1 ? all[0] : null;

    public void Dispose() => all.ForEach(district => district.Dispose());

    private void Add(IConfigurationSection section, string data, IConfiguration settings, IReadOnlyList<IDatabaseKind> kinds, IReadOnlyList<Rooms.IRoomMapping> rooms)
    {
        var key = section["Key"] ?? "main";
        var kindName = section["Database"] ?? settings["Database"] ?? "sqlite";
        var kind = kinds.SingleOrDefault(k => k.Name == kindName)
            ?? throw new InvalidOperationException($"Database '{kindName}' is not known; use sqlite or postgres.");
        var folder = Path.Combine(data, key);
        Directory.CreateDirectory(folder);
        var connection = section["Connection"] ?? settings["Connection"] ?? Path.Combine(folder, "huiyin.db");
        var options = new DbContextOptionsBuilder<HuiyinDb>();
        kind.Use(options, connection);
        options.UseRooms(rooms);
        if (Chaos.IsArmed)
        {
            options.AddInterceptors(new ChaosInStorage());
        }

        var district = new District
        {
            Key = key,
            Hosts = section.GetSection("Hosts").Get<string[]>() ?? [],
            Database = kind,
            Options = options.Options,
            Keys = DistrictKeys.Open(KeysFolder(settings), key, section["SecretKey"]),
            Folder = folder,
        };
        all.Add(district);
        foreach (var host in district.Hosts)
        {
            byHost.Add(host, district);
        }
    }
}
