using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Files;
using Huiyin.Platform.Storage;
using Huiyin.Web;
using Huiyin.Web.Verbs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huiyin.Tests.Faults;

/// <summary>The database beside the server: judged by <c>huiyin verify</c> as operators type it, and open to be tampered with.</summary>
internal sealed class HouseBooks : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    public HouseBooks(string[] arguments)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(Options.Expand(arguments)).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging(log => log.SetMinimumLevel(LogLevel.Error));
        provider = HuiyinHost.AddRooms(services, settings, null).BuildServiceProvider();
    }

    /// <summary>What the verb printed last.</summary>
    public string Said { get; private set; } = "";

    /// <summary>The lines of the verb that name a fault; none exactly when it ends with 0.</summary>
    public async Task<IReadOnlyList<string>> VerifyAsync(Journal? journal = null, params string[] more)
    {
        await using var scope = provider.CreateAsyncScope();
        await using var output = new StringWriter();
        var code = await VerifyVerb.RunAsync(scope.ServiceProvider, journal is null ? more : ["--journal", journal.File, .. more], output, output);
        Said = output.ToString();
        var faults = Said.Split('\n').Where(line => line.StartsWith("FAULT ", StringComparison.Ordinal)).ToList();
        Assert.Equal(faults.Count == 0 ? 0 : 1, code);
        return faults;
    }

    /// <summary>Writes a root over everything there is now.</summary>
    public async Task<DailyRoot> SealAsync()
    {
        await using var scope = provider.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SealChains>().SealAsync(null, default) ?? throw new InvalidOperationException("somebody else sealed");
    }

    /// <summary>Brings in the smallest picture there is, a PNG of one point, so that there is a file to keep.</summary>
    public async Task PhotographAsync()
    {
        await using var scope = provider.CreateAsyncScope();
        using var picture = new MemoryStream(FormClient.Photo);
        var taken = await scope.ServiceProvider.GetRequiredService<FileStore>().TakeAsync(Guid.Empty, "井盖.png", picture, "citizen", true, default);
        Assert.Null(taken.Refusal);
        await scope.ServiceProvider.GetRequiredService<HuiyinDb>().SaveChangesAsync();
    }

    public Task<int> CountMattersAsync() => WithDbAsync(db => db.Set<Matter>().CountAsync());

    public Task<int> CountEntriesAsync() => WithDbAsync(db => db.Set<TimelineEntry>().CountAsync());

    /// <summary>Reads or changes rows past everything the house does.</summary>
    public async Task<T> WithDbAsync<T>(Func<HuiyinDb, Task<T>> work)
    {
        await using var db = provider.GetRequiredService<Districts>().Only.Open();
        return await work(db);
    }

    public ValueTask DisposeAsync() => provider.DisposeAsync();
}
