using Huiyin.Matters.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Matters.Storage;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("matters_saved_view");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Account).HasMaxLength(100);
        builder.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
        builder.Property(v => v.Query).HasMaxLength(SavedView.LongestQuery);
        builder.HasIndex(v => new { v.Account, v.Name }).IsUnique();
    }
}

internal sealed class ReplyTextConfiguration : IEntityTypeConfiguration<ReplyText>
{
    public void Configure(EntityTypeBuilder<ReplyText> builder)
    {
        builder.ToTable("matters_reply_text");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Account).HasMaxLength(100);
        builder.Property(t => t.Use).HasConversion<string>().HasMaxLength(20);
        builder.Property(t => t.Title).HasMaxLength(ReplyText.LongestTitle);
        builder.Property(t => t.Text).HasMaxLength(ReplyText.LongestText);
        builder.HasIndex(t => t.Account).HasFilter("\"Account\" IS NOT NULL");
        builder.HasIndex(t => t.Unit).HasFilter("\"Unit\" IS NOT NULL");
    }
}

internal sealed class KeptDraftConfiguration : IEntityTypeConfiguration<KeptDraft>
{
    public void Configure(EntityTypeBuilder<KeptDraft> builder)
    {
        builder.ToTable("matters_draft");
        builder.HasKey(d => new { d.Matter, d.Kind, d.Account });
        builder.Property(d => d.Kind).HasMaxLength(20);
        builder.Property(d => d.Account).HasMaxLength(100);
        builder.Property(d => d.Name).HasMaxLength(60);
        builder.Property(d => d.Text).HasMaxLength(KeptDraft.LongestText);
        builder.Property(d => d.Choice).HasMaxLength(30);
    }
}
