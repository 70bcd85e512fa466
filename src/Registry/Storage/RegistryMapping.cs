using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Storage;

/// <summary>The tables <c>registry_*</c>: one configuration an entity, found in this assembly.</summary>
internal sealed class RegistryMapping : IRoomMapping
{
    public void Map(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(RegistryMapping).Assembly);

    public void Conventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<UnitId>().HaveConversion<IdConverter<UnitId>>();
        conventions.Properties<StaffId>().HaveConversion<IdConverter<StaffId>>();
    }
}
