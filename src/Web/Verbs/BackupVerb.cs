using Huiyin.Platform.Backups;
using Huiyin.Platform.Districts;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin backup --out FOLDER [--with-keys]</c> copies every district while it is at work; <c>huiyin restore --from FILE</c> brings one into an empty deployment and verifies it.</summary>
internal static class BackupVerb
{
    private const string Usage = "usage: huiyin backup --out FOLDER [--with-keys] | restore --from FILE";

    public static async Task<int> BackUpAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        var withKeys = args.Contains("--with-keys");
        if (VerbOptions.Read(["backup", .. args.Where(arg => arg != "--with-keys")], "--out") is not { Count: 1 } asked)
        {
            await error.WriteLineAsync(Usage);
            return 2;
        }

        foreach (var district in services.GetRequiredService<Districts>().All)
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = district;
            await output.WriteLineAsync(await scope.ServiceProvider.GetRequiredService<WriteBackup>().ToFolderAsync(asked["--out"], withKeys, CancellationToken.None));
        }

        var keys = Districts.KeysFolder(services.GetRequiredService<IConfiguration>());
        await error.WriteLineAsync(withKeys ? "The keys are in it: whoever has the archive reads everything. Keep it locked away." : $"The keys are not in it: back up {keys} apart. Without them nobody reads a phone number or a query code.");
        return 0;
    }

    /// <summary>Before the rooms are opened, since opening makes a key where there is none: the answer is why it cannot be restored, or null.</summary>
    public static async Task<string?> PrepareAsync(IConfiguration settings, string[] args)
    {
        if (VerbOptions.Read(["restore", .. args], "--from") is not { Count: 1 } asked)
        {
            return Usage;
        }

        var manifest = await BackupArchive.ReadManifestAsync(asked["--from"], CancellationToken.None);
        var keys = Districts.KeysFolder(settings);
        var isGiven = settings["District:SecretKey"] is not null || settings.GetSection("Districts").GetChildren().Any(section => section["SecretKey"] is not null);
        return isGiven || await BackupArchive.PlaceKeyAsync(asked["--from"], keys, manifest.District, CancellationToken.None)
            ? null
            : $"The key of {manifest.District} (id {manifest.KeyId}) is neither in the archive nor in {keys}: put it there first.";
    }

    public static async Task<int> RestoreAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        var archive = args[1];
        var manifest = await BackupArchive.ReadManifestAsync(archive, CancellationToken.None);
        var district = services.GetRequiredService<Districts>().All.FirstOrDefault(one => one.Key == manifest.District);
        var why = district is null ? $"This deployment has no district {manifest.District}."
            : district.Database.Name != manifest.Database ? $"The archive is of {manifest.Database}, this district lies on {district.Database.Name}."
            : district.Keys.KeyId != manifest.KeyId ? $"The key here is {district.Keys.KeyId}; the archive was written under {manifest.KeyId}."
            : await HoldsSomethingAsync(district) ? "There is something here already: restore into an empty deployment." : null;
        if (district is null || why is not null)
        {
            await error.WriteLineAsync(why);
            return 1;
        }

        await BackupArchive.UnpackAsync(archive, district, CancellationToken.None);
        await Server.MigrateAsync(services);
        await output.WriteLineAsync($"{manifest.District} as of {manifest.At:yyyy-MM-dd HH:mm:ss}Z");
        return await VerifyVerb.RunAsync(services, ["--root", $"{manifest.RootNo}:{manifest.Root}"], output, error);
    }

    private static async Task<bool> HoldsSomethingAsync(District district)
    {
        if (Directory.Exists(Path.Combine(district.Folder, "files")))
        {
            return true;
        }

        await using var db = district.Open();
        return await district.Database.HoldsTablesAsync(db, CancellationToken.None);
    }
}
