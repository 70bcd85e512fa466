using Huiyin.Matters.Model;
using Huiyin.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Matters.Storage;

internal sealed class MatterWordsConfiguration : IEntityTypeConfiguration<MatterWords>
{
    public void Configure(EntityTypeBuilder<MatterWords> builder) => SearchRow.Map(builder, SearchIndex.Matters);
}
