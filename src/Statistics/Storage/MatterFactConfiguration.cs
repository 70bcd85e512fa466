using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Statistics.Storage;

internal sealed class MatterFactConfiguration : IEntityTypeConfiguration<MatterFact>
{
    public void Configure(EntityTypeBuilder<MatterFact> builder)
    {
        builder.ToTable("statistics_matter");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Number).HasMaxLength(14);
        builder.Property(f => f.Channel).HasConversion<string>().HasMaxLength(20);
        builder.Property(f => f.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.Property(f => f.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(f => f.CategoryCode).HasMaxLength(6);
        builder.Property(f => f.AreaCode).HasMaxLength(12);
        builder.Property(f => f.Subdistrict).HasMaxLength(9);
        builder.Property(f => f.VenueNumber).HasMaxLength(30);

        // One index for each way a period cuts through the rows; none is read beyond the period asked.
        builder.HasIndex(f => new { f.RegisteredDay, f.IsReceived });
        builder.HasIndex(f => new { f.DueDay, f.IsPromised });
        builder.HasIndex(f => new { f.AnsweredDay, f.IsSolved });
        builder.HasIndex(f => f.RatedDay);
        builder.HasIndex(f => new { f.IsOwed, f.DueAt });
    }
}
