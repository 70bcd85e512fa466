using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Matters.Storage;

/// <summary>What all facts beside a matter have: an id made in code, and the matter by which they are read.</summary>
internal static class FactTables
{
    public static void IsFact<T>(this EntityTypeBuilder<T> builder, string table)
        where T : class
    {
        builder.ToTable(table);
        builder.HasKey("Id");
        builder.Property<Guid>("Id").ValueGeneratedNever();
        builder.Property<MatterId>("MatterId");
        builder.HasIndex("MatterId");
    }
}

internal sealed class ClockStopConfiguration : IEntityTypeConfiguration<ClockStop>
{
    public void Configure(EntityTypeBuilder<ClockStop> builder)
    {
        builder.IsFact("matters_clock_stop");
        builder.Property(c => c.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(c => c.Before).HasConversion<string>().HasMaxLength(30);
        builder.Property(c => c.Reason).HasConversion<string>().HasMaxLength(30);
        builder.Property(c => c.Text).HasMaxLength(5000);
        builder.Property(c => c.DecidedBy).HasMaxLength(100);
        builder.HasIndex(c => c.From).HasFilter("\"End\" IS NULL");
    }
}

internal sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.IsFact("matters_extension");
        builder.Property(e => e.AskedBy).HasMaxLength(100);
        builder.Property(e => e.AskedByName).HasMaxLength(60);
        builder.Property(e => e.Reason).HasMaxLength(2000);
        builder.Property(e => e.Plan).HasMaxLength(2000);
        builder.Property(e => e.DecidedBy).HasMaxLength(100);
        builder.Property(e => e.Refusal).HasMaxLength(2000);
        builder.Ignore(e => e.IsOpen);
        builder.HasIndex(e => e.DecidedAt).HasFilter("\"DecidedAt\" IS NULL");
    }
}

internal sealed class TransferRequestConfiguration : IEntityTypeConfiguration<TransferRequest>
{
    public void Configure(EntityTypeBuilder<TransferRequest> builder)
    {
        builder.IsFact("matters_transfer");
        builder.Property(t => t.Outcome).HasConversion<string>().HasMaxLength(30);
        builder.Property(t => t.OfferedBy).HasMaxLength(100);
        builder.Property(t => t.SpokenTo).HasMaxLength(60);
        builder.Property(t => t.TheirWords).HasMaxLength(2000);
        builder.Property(t => t.Reason).HasMaxLength(2000);
        builder.Property(t => t.AnsweredBy).HasMaxLength(100);
        builder.Property(t => t.Answer).HasMaxLength(2000);
        builder.Ignore(t => t.IsOpen);
        // What a unit is asked to take over.
        builder.HasIndex(t => t.Target).HasFilter("\"Outcome\" IS NULL");
    }
}

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.IsFact("matters_dispute");
        builder.Property(d => d.Origin).HasConversion<string>().HasMaxLength(30);
        builder.Property(d => d.Words).HasMaxLength(2000);
        builder.Property(d => d.RuledBy).HasMaxLength(100);
        builder.Property(d => d.Grounds).HasMaxLength(2000);
    }
}

internal sealed class ExplainedReplyConfiguration : IEntityTypeConfiguration<ExplainedReply>
{
    public void Configure(EntityTypeBuilder<ExplainedReply> builder)
    {
        builder.IsFact("matters_explanation");
        builder.Property(e => e.Reason).HasConversion<string>().HasMaxLength(30);
        builder.Property(e => e.Difficulty).HasConversion<string>().HasMaxLength(30);
        builder.Property(e => e.Basis).HasMaxLength(2000);
        builder.Property(e => e.DoableNow).HasMaxLength(2000);
        builder.Property(e => e.Alternative).HasMaxLength(2000);
    }
}

internal sealed class SupervisionConfiguration : IEntityTypeConfiguration<Supervision>
{
    public void Configure(EntityTypeBuilder<Supervision> builder)
    {
        builder.IsFact("matters_supervision");
        builder.Property(s => s.Line).HasConversion<string>().HasMaxLength(30);
        builder.Property(s => s.Trigger).HasConversion<string>().HasMaxLength(30);
        builder.Property(s => s.Text).HasMaxLength(2000);
        builder.Property(s => s.OpenedBy).HasMaxLength(100);
        builder.Property(s => s.OpenedByName).HasMaxLength(60);
        builder.Property(s => s.AnsweredBy).HasMaxLength(100);
        builder.Property(s => s.Answer).HasMaxLength(5000);
        builder.Property(s => s.LiftedBy).HasMaxLength(100);
        builder.Property(s => s.LiftReason).HasMaxLength(2000);
        builder.Ignore(s => s.IsOpen);
        builder.Ignore(s => s.IsAwaitingAnswer);
        // A letter's number is given once a line and year; the ladder's list begins with what is open.
        builder.HasIndex(s => new { s.Line, s.LetterYear, s.LetterNo }).IsUnique().HasFilter("\"LetterNo\" IS NOT NULL");
        builder.HasIndex(s => new { s.Level, s.At, s.Id }).HasFilter("\"LiftedAt\" IS NULL");
    }
}

internal sealed class BadRatingCheckConfiguration : IEntityTypeConfiguration<BadRatingCheck>
{
    public void Configure(EntityTypeBuilder<BadRatingCheck> builder)
    {
        builder.IsFact("matters_bad_rating_check");
        builder.Property(b => b.Outcome).HasConversion<string>().HasMaxLength(30);
        builder.Property(b => b.Evidence).HasMaxLength(2000);
        builder.Property(b => b.DecidedBy).HasMaxLength(100);
    }
}

internal sealed class RatingAppealConfiguration : IEntityTypeConfiguration<RatingAppeal>
{
    public void Configure(EntityTypeBuilder<RatingAppeal> builder)
    {
        builder.IsFact("matters_rating_appeal");
        builder.Property(r => r.Side).HasConversion<string>().HasMaxLength(30);
        builder.Property(r => r.Text).HasMaxLength(2000);
        builder.Property(r => r.By).HasMaxLength(100);
        builder.Property(r => r.Words).HasMaxLength(2000);
        builder.Property(r => r.DecidedBy).HasMaxLength(100);
        builder.Ignore(r => r.IsOpen);
        builder.HasIndex(a => a.At).HasFilter("\"DecidedAt\" IS NULL");
    }
}

internal sealed class LookBackConfiguration : IEntityTypeConfiguration<LookBack>
{
    public void Configure(EntityTypeBuilder<LookBack> builder)
    {
        builder.IsFact("matters_look_back");
        builder.Property(l => l.Ground).HasConversion<string>().HasMaxLength(30);
        builder.Property(l => l.Result).HasConversion<string>().HasMaxLength(30);
        builder.Property(l => l.DoneBy).HasMaxLength(100);
        builder.Property(l => l.DoneByName).HasMaxLength(60);
        builder.Property(l => l.Words).HasMaxLength(2000);
        builder.Property(l => l.NewProblem).HasMaxLength(2000);
        builder.Ignore(l => l.IsOpen);
        builder.HasIndex(l => new { l.PlannedOn, l.Id }).HasFilter("\"DoneAt\" IS NULL AND \"LapsedAt\" IS NULL");
    }
}

internal sealed class CoRatingConfiguration : IEntityTypeConfiguration<CoRating>
{
    public void Configure(EntityTypeBuilder<CoRating> builder)
    {
        builder.IsFact("matters_co_rating");
    }
}

internal sealed class CallBackConfiguration : IEntityTypeConfiguration<CallBack>
{
    public void Configure(EntityTypeBuilder<CallBack> builder)
    {
        builder.IsFact("matters_call_back");
        builder.Property(c => c.By).HasMaxLength(100);
        builder.Property(c => c.ByName).HasMaxLength(60);
        builder.Property(c => c.Outcome).HasConversion<string>().HasMaxLength(30);
        builder.Property(c => c.Heard).HasConversion<string>().HasMaxLength(30);
        builder.Property(c => c.Words).HasMaxLength(1000);
    }
}
