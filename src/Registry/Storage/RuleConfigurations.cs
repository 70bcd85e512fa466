using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Registry.Storage;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    private const char Between = '；';

    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.ToTable("registry_category");
        builder.HasKey(c => c.Code);
        builder.Property(c => c.Code).HasMaxLength(6);
        builder.Property(c => c.Name).HasMaxLength(60);
        builder.Property(c => c.Aliases).HasMaxLength(400).HasConversion(
            aliases => string.Join(Between, aliases),
            text => text.Split(Between, StringSplitOptions.RemoveEmptyEntries),
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToArray())); // required property: never null
        builder.Ignore(c => c.Level);
        builder.Ignore(c => c.ParentCode);
    }
}

internal sealed class LimitConfiguration : IEntityTypeConfiguration<LimitRow>
{
    public void Configure(EntityTypeBuilder<LimitRow> builder)
    {
        builder.ToTable("registry_limit");
        builder.HasKey(l => new { l.Key, l.From });
        builder.Property(l => l.Key).HasMaxLength(60);
        builder.Property(l => l.Unit).HasConversion<string>().HasMaxLength(20);
        builder.Property(l => l.Source).HasMaxLength(400);
    }
}

internal sealed class HolidayNoticeConfiguration : IEntityTypeConfiguration<HolidayNotice>
{
    public void Configure(EntityTypeBuilder<HolidayNotice> builder)
    {
        builder.ToTable("registry_holiday_notice");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Text).HasMaxLength(8000);
        builder.Property(n => n.UploadedBy).HasMaxLength(100);
    }
}

internal sealed class LocalDayConfiguration : IEntityTypeConfiguration<LocalDayRow>
{
    public void Configure(EntityTypeBuilder<LocalDayRow> builder)
    {
        builder.ToTable("registry_local_day");
        builder.HasKey(d => d.Day);
        builder.Property(d => d.Name).HasMaxLength(60);
    }
}
