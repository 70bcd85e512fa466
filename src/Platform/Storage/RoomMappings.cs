using Huiyin.Platform.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Platform.Storage;

/// <summary>Carries the rooms' mappings inside the context's options, so that a context needs nothing but its options to build its model.</summary>
internal sealed class RoomMappings(IReadOnlyList<IRoomMapping> rooms) : IDbContextOptionsExtension
{
    public IReadOnlyList<IRoomMapping> Rooms { get; } = rooms;

    public DbContextOptionsExtensionInfo Info => new About(this);

    public void ApplyServices(IServiceCollection services)
    {
        // Nothing: the context reads the mappings from its options.
    }

    public void Validate(IDbContextOptions options)
    {
        // Nothing can be wrong with a list of mappings.
    }

    private sealed class About(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "rooms ";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is About;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) =>
            debugInfo["Huiyin:Rooms"] = ((RoomMappings)Extension).Rooms.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>Tells a context's options which rooms' tables it has.</summary>
public static class RoomMappingOptions
{
    public static void UseRooms(this DbContextOptionsBuilder options, IEnumerable<IRoomMapping> rooms) =>
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new RoomMappings([.. rooms]));
}
