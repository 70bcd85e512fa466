using Huiyin.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Storage;

/// <summary>The tables <c>publication_*</c>.</summary>
internal sealed class PublicationMapping : IRoomMapping
{
    public void Map(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfigurationsFromAssembly(typeof(PublicationMapping).Assembly);
    }

    public void Conventions(ModelConfigurationBuilder conventions)
    {
        // The ids are those of Matters, which brings their converter.
    }
}
