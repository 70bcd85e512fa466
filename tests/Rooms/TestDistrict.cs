using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Huiyin.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms;

/// <summary>A real district for one test: all rooms' services, an empty database of its own, a clock that the test moves. Everything is gone afterwards.</summary>
/// <remarks>SQLite unless <c>HUIYIN_TEST_DB=postgres</c> and <c>HUIYIN_TEST_PG</c> is a connection without a database. The tables are made once a run and copied for each test.</remarks>
public sealed class TestDistrict : IAsyncDisposable
{
    /// <summary>Monday, 2 November 2026, nine in the morning.</summary>
    public static readonly DateTimeOffset Monday = FakeClock.At(2026, 11, 2);

    private readonly TestDatabase own;
    private readonly ServiceProvider provider;

    private TestDistrict(TestDatabase own, ServiceProvider provider, FakeClock clock, string folder)
    {
        this.own = own;
        this.provider = provider;
        Clock = clock;
        Folder = folder;
    }

    public FakeClock Clock { get; }

    public IServiceProvider Services => provider;

    public District District => provider.GetRequiredService<Districts>().Only;

    /// <summary>Where this district's files lie.</summary>
    public string Folder { get; }

    /// <param name="more">Services of the test's own, added last.</param>
    /// <param name="settings">Settings of the test's own, such as <c>PublicUrl</c>.</param>
    public static async Task<TestDistrict> OpenAsync(Action<IServiceCollection>? more = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("huiyin-test-").FullName;
        var database = await TestDatabase.CopyAsync(folder);
        var clock = new FakeClock(Monday);
        var collection = new ServiceCollection();
        AddRooms(collection, database, folder, clock, settings);
        more?.Invoke(collection);
        return new TestDistrict(database, collection.BuildServiceProvider(validateScopes: true), clock, folder);
    }

    /// <summary>Everything the host registers, for a test that builds a host of its own.</summary>
    internal static void AddRooms(IServiceCollection services, TestDatabase database, string folder, TimeProvider clock, IReadOnlyDictionary<string, string?>? settings)
    {
        var all = new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>())
        {
            ["Data"] = Path.Combine(folder, "data"),
            ["Keys"] = Path.Combine(folder, "keys"),
            ["Database"] = database.Kind,
            ["Connection"] = database.Connection,
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        HuiyinHost.AddRooms(services, configuration, clock);
    }

    /// <summary>A request or job of its own; what it resolves is disposed with it.</summary>
    public AsyncServiceScope Scope() => provider.CreateAsyncScope();

    /// <summary>Does something in a scope of its own, as one request would.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Scope();
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc cref="InScopeAsync{T}"/>
    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = Scope();
        await work(scope.ServiceProvider);
    }

    /// <summary>Reads or writes with a context of its own.</summary>
    public Task<T> WithDbAsync<T>(Func<HuiyinDb, Task<T>> work) => InScopeAsync(services => work(services.GetRequiredService<HuiyinDb>()));

    /// <inheritdoc cref="WithDbAsync{T}"/>
    public Task WithDbAsync(Func<HuiyinDb, Task> work) => InScopeAsync(services => work(services.GetRequiredService<HuiyinDb>()));

    public async ValueTask DisposeAsync()
    {
        await WithDbAsync(db => TestDatabase.LetGoAsync(db.Database.GetDbConnection()));
        await provider.DisposeAsync();
        await own.DropAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
