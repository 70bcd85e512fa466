using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Huiyin.Registry.Contract;
using Huiyin.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>The real application on a free port of loopback, with a small district set up through the same code as <c>huiyin setup</c>. One for each class of stories.</summary>
public sealed class StoryHost : IAsyncLifetime
{
    /// <summary>Everybody's password in the stories.</summary>
    public const string Password = "竹海听风-慢慢走路-7421";

    private readonly string folder = Directory.CreateTempSubdirectory("huiyin-story-").FullName;
    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);
    private readonly bool hasNeighbour;
    private ProgramDatabase? database;
    private WebApplication? app;

    public StoryHost()
        : this(StoryClock.Monday)
    {
    }

    internal StoryHost(DateTimeOffset start, bool hasNeighbour = false)
    {
        Clock = new StoryClock(start);
        this.hasNeighbour = hasNeighbour;
    }

    internal StoryClock Clock { get; }

    internal WebApplication App => app ?? throw new InvalidOperationException("not started");

    internal District District => App.Services.GetRequiredService<Districts>().Only;

    /// <summary>A second district in the same deployment, a file or a schema of its own, at <see cref="NeighbourHost"/>.</summary>
    internal District Neighbour => App.Services.GetRequiredService<Districts>().All[1];

    internal const string NeighbourHost = "neighbour.test";

    internal Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        database = await ProgramDatabase.NewAsync();
        app = HuiyinHost.Build(["--data", Path.Combine(folder, "data"), "--urls", "http://127.0.0.1:0", "--empty", "--SecondFactor:Required=false", "--Logging:LogLevel:Default=Error", .. database.Arguments, .. hasNeighbour ? database.ArgumentsOfTwo("127.0.0.1", NeighbourHost) : []], Clock);
        await Server.MigrateAsync(app.Services);
        var links = await SetUpAsync(District);
        if (hasNeighbour)
        {
            await SetUpAsync(Neighbour);
        }

        await app.StartAsync();
        Address = new Uri(app.Urls.First());
        foreach (var link in links)
        {
            await SetPasswordAsync(link);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        if (database is not null)
        {
            await database.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A bearer token of a member of staff, made once.</summary>
    internal async Task<string> TokenOfAsync(string account)
    {
        if (!tokens.TryGetValue(account, out var token))
        {
            token = tokens[account] = (await InScopeAsync(services => services.GetRequiredService<IStaffAccounts>().NewTokenAsync(account, CancellationToken.None))).Must.Text;
        }

        return token;
    }

    internal Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => InScopeAsync(District, work);

    internal async Task<T> InScopeAsync<T>(District district, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = district;
        return await work(scope.ServiceProvider);
    }

    internal Task<T> WithDbAsync<T>(Func<HuiyinDb, Task<T>> work) => InScopeAsync(services => work(services.GetRequiredService<HuiyinDb>()));

    /// <summary>The matter as it is stored, with all that hangs on it.</summary>
    internal Task<Matter> MatterAsync(string number) => WithDbAsync(db => db.Set<Matter>().AsNoTracking().AsSplitQuery()
        .Include(m => m.Timeline.OrderBy(entry => entry.Sequence)).Include(m => m.Orders.OrderBy(order => order.No)).Include(m => m.Replies).Include(m => m.Ratings).Include(m => m.Proposals)
        .SingleAsync(m => m.Number == number));

    /// <summary>The matter with what a bad day leaves behind: stops, extensions, transfers, disputes, letters, checks, look-backs.</summary>
    internal Task<Matter> WholeMatterAsync(string number) => WithDbAsync(async db =>
    {
        var matter = await db.Set<Matter>().AsNoTracking().AsSplitQuery()
            .Include(m => m.Timeline.OrderBy(entry => entry.Sequence)).Include(m => m.Orders.OrderBy(order => order.No)).Include(m => m.Replies.OrderBy(reply => reply.HandedInAt))
            .Include(m => m.Ratings.OrderBy(rating => rating.No)).Include(m => m.Proposals)
            .Include(m => m.Stops).Include(m => m.Extensions).Include(m => m.Transfers).Include(m => m.Disputes).Include(m => m.Explanations)
            .Include(m => m.Supervisions).Include(m => m.Checks).Include(m => m.Appeals).Include(m => m.LookBacks).Include(m => m.CoRatings)
            .SingleAsync(m => m.Number == number);
        matter.PutInOrder();
        return matter;
    });

    /// <summary>How many matters say exactly this.</summary>
    internal Task<int> CountAsync(string text) => WithDbAsync(db => db.Set<Matter>().CountAsync(m => m.Text == text));

    /// <summary>The number of the one matter that says exactly this.</summary>
    internal Task<string> NumberOfAsync(string text) => WithDbAsync(db => db.Set<Matter>().Where(m => m.Text == text).Select(m => m.Number).SingleAsync());

    /// <summary>The public address of what was proposed for publication.</summary>
    internal Task<string> SlugOfAsync(string number) => WithDbAsync(db => db.Set<PublishedMatter>().Where(p => p.Number == number).Select(p => p.Slug).SingleAsync());

    /// <summary>Everything the citizen was told about a matter so far, in order.</summary>
    internal async Task<IReadOnlyList<string>> MessagesAsync(string number)
    {
        var about = (await MatterAsync(number)).Id.Value;
        var messages = await WithDbAsync(db => db.Set<OutboxMessage>().AsNoTracking().Where(message => message.About == about).OrderBy(message => message.CreatedAt).ThenBy(message => message.Id).ToListAsync());
        return [.. messages.Select(message => District.Keys.Unseal(message.SealedText) ?? "")];
    }

    /// <summary>One round of everything the house does by itself.</summary>
    internal Task RunJobsAsync() => App.Services.GetRequiredService<JobLoop>().RoundAsync(District, CancellationToken.None);

    /// <summary>Lets the house do what it does by itself until something has come of it.</summary>
    internal async Task RunJobsUntilAsync(Func<Task<bool>> isDone)
    {
        // The loop of the host runs beside us and may have claimed the job first; either way it gets done.
        for (var round = 0; round < 50; round++)
        {
            await RunJobsAsync();
            if (await isDone())
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("The job has not done its work.");
    }

    /// <summary>The clock goes on to a moment, and the watch does what is due by then (rule 5.5).</summary>
    internal async Task GoOnToAsync(DateTimeOffset moment)
    {
        Clock.MoveTo(moment);
        await RunJobsUntilAsync(async () =>
        {
            Clock.Pass(TimeSpan.FromMinutes(1)); // the rhythm of the watch
            var now = Clock.GetUtcNow();
            return !await WithDbAsync(db => db.Set<Matter>().AnyAsync(m => m.WatchAt != null && m.WatchAt <= now));
        });
    }

    private async Task<IReadOnlyList<PasswordLink>> SetUpAsync(District district)
    {
        var sheets = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "District"), "*.csv").Order(StringComparer.Ordinal)
            .Select(file => new SetUpSheet(Path.GetFileName(file), () => File.OpenRead(file))).ToList();
        var report = await InScopeAsync(district, services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(sheets, "story", CancellationToken.None));
        Assert.Empty(report.Errors);
        return report.Links;
    }

    // As the person does it: by the one-time link.
    private async Task SetPasswordAsync(PasswordLink link)
    {
        using var surfer = new Surfer(Address);
        var page = await surfer.GoToAsync(link.Path);
        page = await surfer.SubmitAsync(page.FormWith("password"), ("password", Password), ("again", Password));
        Assert.True(page.IsGood, page.ToString());
    }
}
