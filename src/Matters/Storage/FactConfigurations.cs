using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Matters.Storage;

internal sealed class TimelineEntryConfiguration : IEntityTypeConfiguration<TimelineEntry>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.ToTable("matters_timeline");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property<MatterId>("MatterId");
        builder.Property(e => e.Kind).HasMaxLength(30);
        builder.Property(e => e.Actor).HasMaxLength(100);
        builder.Property(e => e.ActorName).HasMaxLength(60);
        // Two writers cannot both append the same place in the chain.
        builder.HasIndex("MatterId", nameof(TimelineEntry.Sequence)).IsUnique();
    }
}

internal sealed class WorkOrderConfiguration : IEntityTypeConfiguration<WorkOrder>
{
    public void Configure(EntityTypeBuilder<WorkOrder> builder)
    {
        builder.ToTable("matters_work_order");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property<MatterId>("MatterId");
        builder.Property(o => o.Role).HasConversion<string>().HasMaxLength(20);
        builder.Property(o => o.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(o => o.HandlerName).HasMaxLength(60);
        builder.Property(o => o.Ask).HasMaxLength(1000);
        builder.Property(o => o.ReturnReason).HasMaxLength(2000);
        builder.Ignore(o => o.IsOpen);
        builder.HasIndex("MatterId", nameof(WorkOrder.No)).IsUnique();
        builder.HasIndex(o => new { o.Unit, o.Role, o.Status, o.StepDue });
    }
}

internal sealed class ReplyConfiguration : IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.ToTable("matters_reply");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property<MatterId>("MatterId");
        builder.Property(r => r.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(r => r.Text).HasMaxLength(20_000);
        builder.Property(r => r.Drafter).HasMaxLength(100);
        builder.Property(r => r.DrafterName).HasMaxLength(60);
        builder.Property(r => r.Reviewer).HasMaxLength(100);
        builder.Property(r => r.SentBackReason).HasMaxLength(1000);
        builder.Ignore(r => r.IsWaiting);
        builder.HasIndex("MatterId");
    }
}

internal sealed class RatingConfiguration : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.ToTable("matters_rating");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property<MatterId>("MatterId");
        builder.Property(r => r.Reasons).HasMaxLength(200).HasConversion(
            reasons => string.Join(',', reasons),
            text => Parse(text),
            new ValueComparer<IReadOnlyList<BadRatingReason>>((a, b) => a!.SequenceEqual(b!) /* never null: required */, list => list.Count, list => list.ToList()));
        builder.Property(r => r.Words).HasMaxLength(Matter.LongestWords);
        builder.Property(r => r.By).HasMaxLength(100);
        builder.Property(r => r.Occasion).HasConversion<string>().HasMaxLength(10);
        builder.HasIndex("MatterId", nameof(Rating.No)).IsUnique();
    }

    private static IReadOnlyList<BadRatingReason> Parse(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<BadRatingReason>)];
}

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("matters_proposal");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property<MatterId>("MatterId");
        builder.Property(p => p.Move).HasConversion<string>().HasMaxLength(30);
        builder.Property(p => p.ProposedBy).HasMaxLength(100);
        builder.Property(p => p.ProposedByName).HasMaxLength(60);
        builder.Property(p => p.Reason).HasMaxLength(40);
        builder.Property(p => p.DecidedBy).HasMaxLength(100);
        builder.Property(p => p.HalfConfirmedBy).HasMaxLength(100);
        builder.Property(p => p.HalfConfirmedAs).HasConversion<string>().HasMaxLength(20);
        builder.Ignore(p => p.IsOpen);
        builder.HasIndex("MatterId");
        // 待我确认 begins with what nobody has decided yet.
        builder.HasIndex(p => p.DecidedAt).HasFilter("\"DecidedAt\" IS NULL");
    }
}
