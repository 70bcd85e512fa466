using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Storage;

/// <summary>The room's tables and the converter of its id.</summary>
internal sealed class MattersMapping : IRoomMapping
{
    public void Map(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfigurationsFromAssembly(typeof(MattersMapping).Assembly);
    }

    public void Conventions(ModelConfigurationBuilder conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        conventions.Properties<MatterId>().HaveConversion<IdConverter<MatterId>>();
    }
}
