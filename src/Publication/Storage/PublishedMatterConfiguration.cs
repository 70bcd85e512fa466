using Huiyin.Platform.Search;
using Huiyin.Publication.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Publication.Storage;

internal sealed class PublishedMatterConfiguration : IEntityTypeConfiguration<PublishedMatter>
{
    public void Configure(EntityTypeBuilder<PublishedMatter> builder)
    {
        builder.ToTable("publication_matter");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Slug).HasMaxLength(20);
        builder.Property(p => p.Number).HasMaxLength(14);
        builder.Property(p => p.Title).HasMaxLength(MaskedText.LongestTitle);
        builder.Property(p => p.Text).HasMaxLength(MaskedText.LongestText);
        builder.Property(p => p.Reply).HasMaxLength(MaskedText.LongestText);
        builder.Property(p => p.UnitName).HasMaxLength(60);
        builder.Property(p => p.Subdistrict).HasMaxLength(9);
        builder.Property(p => p.CategoryCode).HasMaxLength(6);
        builder.Property(p => p.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(p => p.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.ProposedBy).HasMaxLength(100);
        builder.Property(p => p.ProposedByName).HasMaxLength(60);
        builder.Property(p => p.DecidedBy).HasMaxLength(100);
        builder.Property(p => p.DecidedByName).HasMaxLength(60);
        builder.Property(p => p.RefusalReason).HasMaxLength(1000);

        builder.HasIndex(p => p.Slug).IsUnique();
        // One publication of a matter waits or is public; refused ones stay as rows.
        builder.HasIndex(p => p.LiveFor).IsUnique();
        builder.HasIndex(p => new { p.State, p.AnsweredAt, p.Id });
        builder.HasIndex(p => new { p.State, p.Subdistrict, p.AnsweredAt, p.Id });
        builder.HasIndex(p => new { p.State, p.CategoryCode, p.AnsweredAt, p.Id });
        builder.HasIndex(p => new { p.State, p.ProposedAt, p.Id });
        builder.HasIndex(p => new { p.ProposedBy, p.ProposedAt, p.Id });
    }
}

internal sealed class PublishedWordsConfiguration : IEntityTypeConfiguration<PublishedWords>
{
    public void Configure(EntityTypeBuilder<PublishedWords> builder)
    {
        SearchRow.Map(builder, SearchIndex.Published);
        builder.HasIndex(words => words.Publication).IsUnique();
    }
}
