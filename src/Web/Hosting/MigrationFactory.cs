using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Storage.Postgres;
using Huiyin.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Huiyin.Web;

/// <summary>Only for <c>./dev migration NAME</c>: the model of all rooms on one of the two databases (<c>-- --provider sqlite|postgres</c>).</summary>
internal sealed class MigrationFactory : IDesignTimeDbContextFactory<HuiyinDb>
{
    public HuiyinDb CreateDbContext(string[] args)
    {
        IDatabaseKind kind = args is [.., "postgres"] ? new PostgresDatabase() : new SqliteDatabase();
        using var services = HuiyinHost.AddRooms(new ServiceCollection(), new ConfigurationBuilder().Build(), null).BuildServiceProvider();
        var options = new DbContextOptionsBuilder<HuiyinDb>();
        kind.Use(options, kind.OneWriter ? "design-time.db" : "Host=design-time");
        options.UseRooms(services.GetServices<IRoomMapping>());
        return new HuiyinDb(options.Options);
    }
}
