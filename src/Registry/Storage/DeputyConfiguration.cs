using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Registry.Storage;

internal sealed class DeputyConfiguration : IEntityTypeConfiguration<Deputy>
{
    public void Configure(EntityTypeBuilder<Deputy> builder)
    {
        builder.ToTable("registry_deputy");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Number).HasMaxLength(20);
        builder.Property(d => d.Name).HasMaxLength(60);
        builder.Property(d => d.Group).HasMaxLength(60);
        builder.Property(d => d.Constituency).HasMaxLength(60);
        builder.Property(d => d.VenueNumber).HasMaxLength(20);
        builder.Property(d => d.Account).HasMaxLength(60);
        builder.HasIndex(d => d.Number).IsUnique();
    }
}
