namespace Huiyin.Web.Verbs;

/// <summary>The command line: <c>huiyin VERB …</c>.</summary>
internal static class Verb
{
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args)
        {
            case ["workdays", ..]:
                return WorkDaysVerb.Run(args[1..], Console.In, Console.Out, Console.Error);
            case ["migrate", ..]:
                return await WithServicesAsync(args[1..], _ => Task.FromResult(0));
            case ["setup", ..]:
                return await WithServicesAsync(args[1..], services => SetUpVerb.RunAsync(services, args[1..], Console.Out, Console.Error));
            default:
                await Console.Error.WriteLineAsync("huiyin serve | workdays due|count|months | migrate | setup --from FOLDER");
                return 2;
        }
    }

    /// <summary>Runs a verb over the rooms of this deployment, with its tables up to date.</summary>
    private static async Task<int> WithServicesAsync(string[] args, Func<IServiceProvider, Task<int>> run)
    {
        var settings = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables("HUIYIN__").AddCommandLine(Options.Expand(args)).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging(log => log.AddSimpleConsole());
        await using var provider = HuiyinHost.AddRooms(services, settings, null).BuildServiceProvider();
        await Server.MigrateAsync(provider);
        using var scope = provider.CreateScope();
        return await run(scope.ServiceProvider);
    }
}
