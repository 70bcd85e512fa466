using Huiyin.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Storage;

/// <summary>The tables <c>statistics_*</c>.</summary>
internal sealed class StatisticsMapping : IRoomMapping
{
    public void Map(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfigurationsFromAssembly(typeof(StatisticsMapping).Assembly);
    }

    public void Conventions(ModelConfigurationBuilder conventions)
    {
        // The ids are those of Registry and Matters, which bring their converters.
    }
}
