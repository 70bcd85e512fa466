using Huiyin.Platform.Audit;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Storage;

/// <summary>The binding to the system's libsqlite3 does everything that the house asks of it (decision 0004). On PostgreSQL the same holds, but for what is SQLite's own.</summary>
public sealed class SqliteBindingTests : IAsyncLifetime
{
    private TestDistrict district = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync() => district = await TestDistrict.OpenAsync();

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task Rows_are_written_and_read_with_milliseconds_and_Chinese_text()
    {
        var at = TestDistrict.Monday.AddTicks(12_345_678);

        await district.WithDbAsync(async db =>
        {
            db.Add(new JobRow { Name = "晨检", DueAt = at, Node = "甲🙂" });
            await db.SaveChangesAsync();
        });
        var row = await district.WithDbAsync(db => db.Set<JobRow>().SingleAsync(job => job.Name == "晨检"));

        Assert.Equal("甲🙂", row.Node);
        Assert.Equal(at.ToUnixTimeMilliseconds(), row.DueAt.ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Instants_are_compared_and_ordered_in_the_database()
    {
        await district.WithDbAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, 5).Select(i => new JobRow { Name = $"j{i}", DueAt = TestDistrict.Monday.AddHours(i) }));
            await db.SaveChangesAsync();
        });

        var due = await district.WithDbAsync(db => db.Set<JobRow>().Where(job => job.DueAt > TestDistrict.Monday.AddHours(2))
            .OrderByDescending(job => job.DueAt).Select(job => job.Name).ToListAsync());

        Assert.Equal(["j4", "j3"], due);
    }

    [Fact]
    public async Task A_transaction_that_is_not_committed_leaves_nothing()
    {
        await district.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new JobRow { Name = "lost" });
            await db.SaveChangesAsync();
        });

        Assert.False(await district.WithDbAsync(db => db.Set<JobRow>().AnyAsync()));
    }

    [Fact]
    public async Task A_savepoint_takes_back_one_step_and_keeps_the_rest()
    {
        await district.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new JobRow { Name = "kept" });
            await db.SaveChangesAsync();
            await transaction.CreateSavepointAsync("step");
            db.Add(new JobRow { Name = "taken-back" });
            await db.SaveChangesAsync();
            await transaction.RollbackToSavepointAsync("step");
            await transaction.ReleaseSavepointAsync("step");
            await transaction.CommitAsync();
        });

        Assert.Equal(["kept"], await district.WithDbAsync(db => db.Set<JobRow>().Select(job => job.Name).ToListAsync()));
    }

    [Fact]
    public async Task Conditional_updates_say_how_many_rows_they_met()
    {
        await district.WithDbAsync(async db =>
        {
            db.Add(new JobRow { Name = "watch" });
            await db.SaveChangesAsync();
        });

        var first = await district.WithDbAsync(db => db.Set<JobRow>().Where(job => job.Name == "watch" && job.Node == "").ExecuteUpdateAsync(job => job.SetProperty(j => j.Node, "one")));
        var second = await district.WithDbAsync(db => db.Set<JobRow>().Where(job => job.Name == "watch" && job.Node == "").ExecuteUpdateAsync(job => job.SetProperty(j => j.Node, "two")));

        Assert.Equal((1, 0), (first, second));
        Assert.Equal("one", await district.WithDbAsync(db => db.Set<JobRow>().Select(job => job.Node).SingleAsync()));
    }

    [Fact]
    public async Task Accounts_with_passwords_work_on_it()
    {
        await district.InScopeAsync(async services =>
        {
            var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(
                new Account { Id = Guid.CreateVersion7(TestDistrict.Monday), UserName = "测试员" }, "走到江边看船去 2026");

            Assert.True(made.Succeeded, string.Join("; ", made.Errors.Select(error => error.Description)));
        });

        var right = await district.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<Account>>();
            var account = await users.FindByNameAsync("测试员");
            return (Good: await users.CheckPasswordAsync(account!, "走到江边看船去 2026"), Bad: await users.CheckPasswordAsync(account!, "走到江边看船去 2027")); // made above
        });

        Assert.Equal((true, false), right);
    }

    [Fact]
    public async Task A_second_row_under_the_same_key_is_known_as_a_duplicate()
    {
        await district.WithDbAsync(async db =>
        {
            db.Add(new DaySerial { Day = new DateOnly(2026, 11, 2), Last = 1 });
            await db.SaveChangesAsync();
        });

        var outcome = await district.WithDbAsync(async db =>
        {
            db.Add(new DaySerial { Day = new DateOnly(2026, 11, 2), Last = 2 });
            return await db.CommitAsync(TestContext.Current.CancellationToken);
        });

        Assert.Equal("just-handled", outcome.Refusal?.Code);
    }

    [Fact]
    public async Task Serials_of_a_day_are_given_out_once_each_to_parallel_askers()
    {
        var day = new DateOnly(2026, 11, 2);

        var taken = await Task.WhenAll(Enumerable.Range(0, 120).Select(_ => Task.Run(() =>
            district.WithDbAsync(db => db.District.Serials.NextAsync(db, db.District, day, TestContext.Current.CancellationToken)))));

        Assert.Equal(Enumerable.Range(1, 120).Select(n => (long)n), taken.Order());
    }

    [Fact]
    public async Task Parallel_writers_to_the_audit_chain_all_get_in()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(() => district.InScopeAsync(services =>
            services.GetRequiredService<AuditLog>().WriteAsync("test", "system", $"entry {n}", TestContext.Current.CancellationToken)))));

        var entries = await district.WithDbAsync(db => db.Set<AuditEntry>().OrderBy(entry => entry.Sequence).ToListAsync());

        Assert.Equal(Enumerable.Range(1, 12), entries.Select(entry => entry.Sequence));
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Equal(pair.First.Hash, pair.Second.PreviousHash));
    }

    [Fact]
    public async Task Full_text_search_finds_two_characters_by_bigrams()
    {
        Assert.SkipWhen(TestDatabase.OnPostgres, "FTS5 is SQLite's own.");

        var found = await SqlAsync(
            "CREATE VIRTUAL TABLE search USING fts5(body)",
            "INSERT INTO search(rowid, body) VALUES (1, '小区 区停 停车 车难'), (2, '路灯 灯不 不亮')",
            "SELECT rowid FROM search WHERE search MATCH '\"停车\"'");

        Assert.Equal(1L, found);
    }

    [Fact]
    public async Task It_writes_ahead_with_full_sync_and_checks_references()
    {
        Assert.SkipWhen(TestDatabase.OnPostgres, "Pragmas are SQLite's own.");

        Assert.Equal("wal", await SqlAsync("PRAGMA journal_mode"));
        Assert.Equal(2L, await SqlAsync("PRAGMA synchronous"));
        Assert.Equal(1L, await SqlAsync("PRAGMA foreign_keys"));
    }

    [Fact]
    public async Task A_back_up_is_one_statement_and_a_whole_database()
    {
        Assert.SkipWhen(TestDatabase.OnPostgres, "VACUUM INTO is SQLite's own.");
        var copy = Path.Combine(district.Folder, "copy.db");
        await SqlAsync("INSERT INTO platform_day_serial (\"Day\", \"Last\") VALUES ('2026-11-02', 7)");

        await SqlAsync($"VACUUM INTO '{copy}'");

        var last = await SqlAsync($"ATTACH '{copy}' AS copy", "SELECT \"Last\" FROM copy.platform_day_serial");
        Assert.Equal(7L, last);
        Assert.Equal("ok", await SqlAsync($"ATTACH '{copy}' AS copy2", "PRAGMA copy2.integrity_check"));
    }

    /// <summary>Runs statements on one connection and answers the first value of the last.</summary>
    private Task<object?> SqlAsync(params string[] statements) => district.WithDbAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        object? last = null;
        foreach (var statement in statements)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // statements of this test only
            command.CommandText = statement;
#pragma warning restore CA2100
            last = await command.ExecuteScalarAsync();
        }

        return last;
    });
}
