using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Registry.Storage;

internal sealed class StaffConfiguration : IEntityTypeConfiguration<Staff>
{
    public void Configure(EntityTypeBuilder<Staff> builder)
    {
        builder.ToTable("registry_staff");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Account).HasMaxLength(60);
        builder.Property(s => s.Name).HasMaxLength(60);
        builder.HasMany(s => s.Grants).WithOne().HasForeignKey(g => g.Staff);
        builder.HasIndex(s => s.Account).IsUnique();
    }
}

internal sealed class RoleGrantConfiguration : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("registry_role_grant");
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Role).HasConversion<string>().HasMaxLength(30);
        builder.HasIndex(g => g.Staff);
    }
}
