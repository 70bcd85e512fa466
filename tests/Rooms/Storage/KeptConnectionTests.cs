using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Storage;

/// <summary>Connections and statements that outlive a context (decision 0008): nobody notices.</summary>
public sealed class KeptConnectionTests : IAsyncLifetime
{
    private TestDistrict district = null!; // set in InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => district = await TestDistrict.OpenAsync();

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task Eighty_at_once_read_and_write_while_connections_come_and_go()
    {
        await Task.WhenAll(Enumerable.Range(0, 80).Select(n => Task.Run(() => CountUpAsync(n))));

        var rows = await district.WithDbAsync(db => db.Set<JobRow>().AsNoTracking().ToListAsync(Stop));
        Assert.Equal(80, rows.Count);
        Assert.All(rows, row => Assert.Equal("5", row.Node));
    }

    [Fact]
    public async Task A_question_asked_again_while_its_answer_is_being_read_gets_an_answer_of_its_own()
    {
        Assert.SkipWhen(TestDatabase.OnPostgres, "A connection of PostgreSQL reads one answer at a time.");
        await AddAsync("a", "b", "c");

        var pairs = await district.WithDbAsync(async db =>
        {
            var seen = new List<string>();
            for (var round = 0; round < 3; round++)
            {
                await foreach (var outer in Names(db).AsAsyncEnumerable())
                {
                    await foreach (var inner in Names(db).AsAsyncEnumerable())
                    {
                        seen.Add(outer + inner);
                        break;
                    }
                }
            }

            return seen;
        });

        Assert.Equal(["aa", "ba", "ca", "aa", "ba", "ca", "aa", "ba", "ca"], pairs);
    }

    [Fact]
    public async Task Each_time_the_same_question_has_its_own_values()
    {
        await AddAsync("a", "b", "c");

        foreach (var name in (string[])["a", "b", "c", "nobody", "b"])
        {
            var found = await district.WithDbAsync(db => db.Set<JobRow>().Where(job => job.Name == name).Select(job => job.Name).SingleOrDefaultAsync(Stop));
            Assert.Equal(name == "nobody" ? null : name, found);
        }
    }

    [Fact]
    public async Task What_failed_once_can_be_done_the_next_time()
    {
        for (var round = 0; round < 3; round++)
        {
            await AddAsync($"new {round}");
            var again = await district.WithDbAsync(async db =>
            {
                db.Add(new JobRow { Name = $"new {round}" });
                return await db.CommitAsync(Stop);
            });
            Assert.True(again.IsRefused);
        }

        Assert.Equal(3, await district.WithDbAsync(db => db.Set<JobRow>().CountAsync(Stop)));
    }

    [Fact]
    public async Task What_a_context_began_and_did_not_finish_is_not_seen_by_the_next()
    {
        for (var round = 0; round < 3; round++)
        {
            await district.WithDbAsync(async db =>
            {
                await db.Database.BeginTransactionAsync(Stop);
                db.Add(new JobRow { Name = $"lost {round}" });
                await db.SaveChangesAsync(Stop);
            });
            await AddAsync($"kept {round}");
        }

        Assert.Equal(["kept 0", "kept 1", "kept 2"], await district.WithDbAsync(db => Names(db).ToListAsync(Stop)));
    }

    [Fact]
    public async Task A_table_that_changes_meanwhile_is_read_as_it_is()
    {
        Assert.SkipWhen(TestDatabase.OnPostgres, "Prepared by Npgsql there.");
        await AddAsync("a");
        await district.WithDbAsync(db => Names(db).ToListAsync(Stop));
        await district.WithDbAsync(db => Names(db).ToListAsync(Stop));

        await district.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE platform_job ADD COLUMN \"Extra\" TEXT", Stop));

        Assert.Equal(["a"], await district.WithDbAsync(db => Names(db).ToListAsync(Stop)));
    }

    private static IQueryable<string> Names(HuiyinDb db) => db.Set<JobRow>().OrderBy(job => job.Name).Select(job => job.Name);

    private async Task CountUpAsync(int n)
    {
        var name = $"job {n:00}";
        await AddAsync(name);
        for (var i = 1; i <= 5; i++)
        {
            await district.WithDbAsync(async db =>
            {
                var row = await db.Set<JobRow>().SingleAsync(job => job.Name == name, Stop);
                await Task.Yield();
                row.Node = $"{i}";
                await db.SaveChangesAsync(Stop);
            });
        }
    }

    private Task AddAsync(params string[] names) => district.WithDbAsync(async db =>
    {
        db.AddRange(names.Select(name => new JobRow { Name = name }));
        await db.SaveChangesAsync(Stop);
    });
}
