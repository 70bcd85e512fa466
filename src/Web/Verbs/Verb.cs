namespace Huiyin.Web.Verbs;

/// <summary>The command line: <c>huiyin VERB …</c>. Settings (<c>--data</c>, <c>--postgres</c>, <c>--Key=value</c>) may stand anywhere; the rest belongs to the verb.</summary>
internal static class Verb
{
    /// <summary>Every verb with its options; the documents are checked against it.</summary>
    public const string Usage = """
        huiyin serve [--urls URL] [--data FOLDER] [--keys FOLDER] [--public-url URL] [--postgres CONNECTION] [--empty] [--fast-clock N]
               setup --from FOLDER
               import matters FILE --source NAME [--columns id=…,text=…] [--report FILE]
               admin new [--account NAME] [--name WHO] | admin link --account NAME | admin close --account NAME
               token new --staff NAME | token new --channel NAME [--kind KIND]
               token revoke --staff NAME [--id ID] | token revoke --channel NAME [--id ID]
               stats rebuild
               search rebuild
               verify [--journal FILE] [--root NO:HEX]
               backup --out FOLDER [--with-keys]
               restore --from FILE
               audit seal | audit roots | audit export --from DAY --to DAY --out FILE
               workdays due | workdays count A B | workdays months YEAR
               textsense train --in FILE --text COL[,COL] --label COL --model OUT [--group COL] | textsense evaluate --in FILE --text COL[,COL] --label COL [--folds 5] [--group COL]
               textsense classify --model M --in FILE --out FILE | textsense similar --in FILE --query TEXT [-n 5] [--text COL[,COL]] | textsense mask
               textsense topics --in FILE --time COL --title COL --text COL --out-topics FILE --out-members FILE [--likes COL] [--citizen COL]
               seed [--matters N]
               migrate
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var (own, settings) = Options.Split(args[1..]);
        return args[0] switch
        {
            "workdays" => WorkDaysVerb.Run(args[1..], Console.In, Console.Out, Console.Error),
            "textsense" => TextSenseVerb.Run(args[1..], Console.In, Console.Out, Console.Error),
            "migrate" => await WithServicesAsync(settings, _ => Task.FromResult(0)),
            "setup" => await WithServicesAsync(settings, services => SetUpVerb.RunAsync(services, own, Console.Out, Console.Error)),
            "admin" => await WithServicesAsync(settings, services => AdminVerb.RunAsync(services, own, Console.Out, Console.Error)),
            "token" => await WithServicesAsync(settings, services => TokenVerb.RunAsync(services, own, Console.Out, Console.Error)),
            "search" => await WithServicesAsync(settings, services => SearchVerb.RunAsync(services, own, Console.Out, Console.Error)),
            "stats" => await WithServicesAsync(settings, services => StatsVerb.RunAsync(services, own, Console.Out, Console.Error)),
            "seed" => await WithServicesAsync(settings, services => SeedVerb.RunAsync(services, own)),
            "verify" => await WithServicesAsync(settings, services => VerifyVerb.RunAsync(services, own, Console.Out, Console.Error), changesNothing: true),
            "backup" => await WithServicesAsync(settings, services => BackupVerb.BackUpAsync(services, own, Console.Out, Console.Error)),
            "restore" => await RestoreAsync(settings, own),
            "audit" => await WithServicesAsync(settings, services => AuditVerb.RunAsync(services, own, Console.Out, Console.Error)),
            "import" => await WithServicesAsync(settings, services => ImportVerb.RunAsync(services, own, Console.Out, Console.Error)),
            _ => await TellUsageAsync(),
        };
    }

    private static async Task<int> RestoreAsync(string[] settings, string[] own)
    {
        if (await BackupVerb.PrepareAsync(SettingsOf(settings), own) is { } hindrance)
        {
            await Console.Error.WriteLineAsync(hindrance);
            return 1;
        }

        return await WithServicesAsync(settings, services => BackupVerb.RestoreAsync(services, own, Console.Out, Console.Error), changesNothing: true);
    }

    private static IConfigurationRoot SettingsOf(string[] settings) => new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables("HUIYIN__").AddCommandLine(settings).Build();

    /// <summary>Runs a verb over the rooms of this deployment, with its tables up to date unless the verb only looks.</summary>
    private static async Task<int> WithServicesAsync(string[] settings, Func<IServiceProvider, Task<int>> run, bool changesNothing = false)
    {
        var configuration = SettingsOf(settings);
        // What a verb says goes to standard output; the log does not stand between.
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging(log => log.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole());
        await using var provider = HuiyinHost.AddRooms(services, configuration, null).BuildServiceProvider();
        if (!changesNothing)
        {
            await Server.MigrateAsync(provider);
        }

        await using var scope = provider.CreateAsyncScope();
        return await run(scope.ServiceProvider);
    }

    private static async Task<int> TellUsageAsync()
    {
        await Console.Error.WriteLineAsync(Usage);
        return 2;
    }
}
