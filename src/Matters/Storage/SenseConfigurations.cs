using Huiyin.Matters.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Matters.Storage;

internal sealed class TextModelVersionConfiguration : IEntityTypeConfiguration<TextModelVersion>
{
    public void Configure(EntityTypeBuilder<TextModelVersion> builder)
    {
        builder.ToTable("matters_text_model");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.MadeBy).HasMaxLength(100);
        builder.Property(v => v.Status).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(v => v.MadeAt);
    }
}

internal sealed class SuggestionRecordConfiguration : IEntityTypeConfiguration<SuggestionRecord>
{
    public void Configure(EntityTypeBuilder<SuggestionRecord> builder)
    {
        builder.ToTable("matters_suggestion");
        builder.HasKey(s => s.Matter);
        builder.Property(s => s.Matter).ValueGeneratedNever();
        builder.Property(s => s.Category).HasMaxLength(20);
        builder.Property(s => s.ChosenCategory).HasMaxLength(20);
        builder.HasIndex(s => s.At);
    }
}

internal sealed class LikenessEntryConfiguration : IEntityTypeConfiguration<LikenessEntry>
{
    public void Configure(EntityTypeBuilder<LikenessEntry> builder)
    {
        builder.ToTable("matters_likeness");
        builder.HasKey(e => new { e.Key, e.Day, e.Matter });
        builder.Property(e => e.Key).ValueGeneratedNever();
    }
}

internal sealed class HotTopicRowConfiguration : IEntityTypeConfiguration<HotTopicRow>
{
    public void Configure(EntityTypeBuilder<HotTopicRow> builder)
    {
        builder.ToTable("matters_hot_topic");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(HotTopicRow.LongestName);
        builder.Property(t => t.Place).HasMaxLength(HotTopicRow.LongestPlace);
        builder.Property(t => t.AreaCode).HasMaxLength(12);
        builder.Property(t => t.Weeks).HasMaxLength(1000);
        builder.Property(t => t.AlsoNamed).HasMaxLength(400);
    }
}

internal sealed class HotTopicMatterConfiguration : IEntityTypeConfiguration<HotTopicMatter>
{
    public void Configure(EntityTypeBuilder<HotTopicMatter> builder)
    {
        builder.ToTable("matters_hot_topic_matter");
        builder.HasKey(m => new { m.Topic, m.Matter });
        builder.HasIndex(m => m.Matter);
        builder.HasOne<HotTopicRow>().WithMany().HasForeignKey(m => m.Topic).OnDelete(DeleteBehavior.Cascade);
    }
}
