using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Registry.Storage;

internal sealed class DistrictProfileConfiguration : IEntityTypeConfiguration<DistrictProfile>
{
    public void Configure(EntityTypeBuilder<DistrictProfile> builder)
    {
        builder.ToTable("registry_district_profile");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.DivisionCode).HasMaxLength(6);
        builder.Property(p => p.HotlineNumber).HasMaxLength(20);
        builder.Property(p => p.LimitProfile).HasMaxLength(20);
    }
}

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("registry_area");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Code).HasMaxLength(12);
        builder.Property(a => a.Name).HasMaxLength(60);
        builder.Property(a => a.ParentCode).HasMaxLength(12);
        builder.HasIndex(a => new { a.Code, a.ValidFrom }).IsUnique();
    }
}

internal sealed class VenueConfiguration : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> builder)
    {
        builder.ToTable("registry_venue");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Number).HasMaxLength(20);
        builder.Property(v => v.Name).HasMaxLength(100);
        builder.Property(v => v.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(v => v.AreaCode).HasMaxLength(12);
        builder.Property(v => v.Address).HasMaxLength(200);
        builder.Property(v => v.OpeningHours).HasMaxLength(100);
        builder.Property(v => v.PersonName).HasMaxLength(60);
        builder.HasIndex(v => v.Number).IsUnique();
        builder.Ignore(v => v.CodeInForce);
        builder.HasMany(v => v.Codes).WithOne().HasForeignKey(c => c.VenueId);
        builder.Navigation(v => v.Codes).HasField("codes").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class VenueCodeConfiguration : IEntityTypeConfiguration<VenueCode>
{
    public void Configure(EntityTypeBuilder<VenueCode> builder)
    {
        builder.ToTable("registry_venue_code");
        builder.HasKey(c => c.Code);
        builder.Property(c => c.Code).HasMaxLength(VenueCode.Length);
        builder.Property(c => c.IssuedBy).HasMaxLength(100);
        builder.Property(c => c.RevokedBy).HasMaxLength(100);
    }
}
