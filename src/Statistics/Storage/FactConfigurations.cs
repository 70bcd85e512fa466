using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Statistics.Storage;

internal sealed class MatterFactConfiguration : IEntityTypeConfiguration<MatterFact>
{
    public void Configure(EntityTypeBuilder<MatterFact> builder)
    {
        builder.ToTable("statistics_matter");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.Days);
        builder.Property(f => f.Number).HasMaxLength(14);
        builder.Property(f => f.Channel).HasConversion<string>().HasMaxLength(20);
        builder.Property(f => f.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.Property(f => f.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(f => f.CategoryCode).HasMaxLength(6);
        builder.Property(f => f.AreaCode).HasMaxLength(12);
        builder.Property(f => f.Subdistrict).HasMaxLength(9);
        builder.Property(f => f.VenueNumber).HasMaxLength(30);

        // One index for each way a period cuts through the rows, with the number for paging; none is read beyond the period asked.
        builder.HasIndex(f => new { f.RegisteredDay, f.Number });
        builder.HasIndex(f => new { f.DueDay, f.Number });
        builder.HasIndex(f => new { f.AnsweredDay, f.Number });
        builder.HasIndex(f => new { f.RatedDay, f.Number });
        builder.HasIndex(f => new { f.SignedDay, f.Number });
        builder.HasIndex(f => new { f.IsStanding, f.DueDay, f.Number });

        // What stands now is counted from the index alone.
        builder.HasIndex(f => new { f.IsStanding, f.IsExplained, f.IsOwed, f.DueAt, f.Channel, f.Unit, f.Subdistrict, f.CategoryCode, f.Purpose }, "IX_statistics_matter_Standing").HasFilter("\"IsStanding\" = TRUE");

        // A unit's own year.
        builder.HasIndex(f => new { f.Unit, f.RegisteredDay });
        builder.HasIndex(f => new { f.Unit, f.AnsweredDay });
        builder.HasIndex(f => new { f.Unit, f.DueDay });
        builder.HasIndex(f => f.Handler);
    }
}

internal sealed class PartFactConfiguration : IEntityTypeConfiguration<PartFact>
{
    public void Configure(EntityTypeBuilder<PartFact> builder)
    {
        builder.ToTable("statistics_part");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Days);
        builder.Property(p => p.Number).HasMaxLength(14);
        builder.Property(p => p.Kind).HasMaxLength(12);
        builder.Property(p => p.Word).HasMaxLength(20);
        builder.Property(p => p.Channel).HasConversion<string>().HasMaxLength(20);
        builder.Property(p => p.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.Property(p => p.CategoryCode).HasMaxLength(6);
        builder.Property(p => p.AreaCode).HasMaxLength(12);
        builder.Property(p => p.Subdistrict).HasMaxLength(9);
        builder.HasIndex(p => new { p.Day, p.Number });
        builder.HasIndex(p => new { p.DueDay, p.Number });
        builder.HasIndex(p => new { p.EndDay, p.Number });
        builder.HasIndex(p => new { p.Unit, p.Day });
        builder.HasIndex(p => p.Handler);
        builder.HasIndex(p => p.Matter);
    }
}

internal sealed class SpanSumConfiguration : IEntityTypeConfiguration<SpanSum>
{
    public void Configure(EntityTypeBuilder<SpanSum> builder)
    {
        builder.ToTable("statistics_sum");
        builder.HasKey(s => new { s.Kind, s.From, s.Dimension, s.Key });
        builder.Property(s => s.Key).HasMaxLength(32);
        builder.Property(s => s.Counts).HasConversion(
            tally => tally.Written(), written => Tally.Read(written),
            new ValueComparer<Tally>((one, other) => Equals(one, other), tally => tally.GetHashCode(), tally => tally));

        // Which spans are summed at all is asked of the totals alone.
        builder.HasIndex(s => new { s.Dimension, s.Kind, s.From });
    }
}

internal sealed class StaleDayConfiguration : IEntityTypeConfiguration<StaleDay>
{
    public void Configure(EntityTypeBuilder<StaleDay> builder)
    {
        builder.ToTable("statistics_stale_day");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => d.Day);
    }
}
