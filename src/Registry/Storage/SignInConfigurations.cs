using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Registry.Storage;

internal sealed class StaffSessionConfiguration : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        builder.ToTable("registry_session");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.Staff);
    }
}

internal sealed class ApiTokenConfiguration : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("registry_api_token");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Hash).HasMaxLength(32);
        builder.Property(t => t.MadeBy).HasMaxLength(60);
        builder.Property(t => t.Channel).HasMaxLength(ApiToken.LongestChannel);
        builder.Property(t => t.ChannelKind).HasMaxLength(30);
        builder.HasIndex(t => t.Hash).IsUnique();
        builder.HasIndex(t => t.Staff);
    }
}

internal sealed class OneTimeLinkConfiguration : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.ToTable("registry_one_time_link");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Hash).HasMaxLength(32);
        builder.Property(l => l.Purpose).HasConversion<string>().HasMaxLength(30);
        builder.HasIndex(l => l.Hash).IsUnique();
        builder.HasIndex(l => l.Staff);
    }
}

internal sealed class TotpSecretConfiguration : IEntityTypeConfiguration<TotpSecret>
{
    public void Configure(EntityTypeBuilder<TotpSecret> builder)
    {
        builder.ToTable("registry_second_factor");
        builder.HasKey(s => s.Staff);
        builder.Property(s => s.Staff).ValueGeneratedNever();
        builder.Property(s => s.SealedSecret).HasMaxLength(200);
        builder.Property(s => s.Recovery).HasMaxLength(1000);
        builder.Ignore(s => s.RecoveryLeft);
    }
}
