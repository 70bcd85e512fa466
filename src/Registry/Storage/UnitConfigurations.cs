using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Registry.Storage;

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("registry_unit");
        builder.HasKey(u => u.Id);
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Code).HasMaxLength(20);
        builder.Property(u => u.Name).HasMaxLength(100);
        builder.Property(u => u.ShortName).HasMaxLength(40);
        builder.Property(u => u.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(u => u.AreaCode).HasMaxLength(12);
        builder.Property(u => u.OfficePhone).HasMaxLength(40);
        builder.Property(u => u.Initials).HasMaxLength(40);
        builder.Property(u => u.Hours).HasMaxLength(100);
        builder.HasIndex(u => u.Code).IsUnique();
    }
}

internal sealed class PostDutyConfiguration : IEntityTypeConfiguration<PostDuty>
{
    public void Configure(EntityTypeBuilder<PostDuty> builder)
    {
        builder.ToTable("registry_post_duty");
        builder.HasKey(d => d.Id);
        builder.HasIndex(d => d.To);
    }
}

internal sealed class DutyConfiguration : IEntityTypeConfiguration<DutyRow>
{
    public void Configure(EntityTypeBuilder<DutyRow> builder)
    {
        builder.ToTable("registry_duty");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.CategoryCode).HasMaxLength(6);
        builder.Property(d => d.AreaCode).HasMaxLength(12);
        builder.Property(d => d.LegalBasis).HasMaxLength(400);
        builder.HasIndex(d => d.CategoryCode);
    }
}

internal sealed class RegisterVersionConfiguration : IEntityTypeConfiguration<RegisterVersion>
{
    public void Configure(EntityTypeBuilder<RegisterVersion> builder)
    {
        builder.ToTable("registry_version");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
    }
}
