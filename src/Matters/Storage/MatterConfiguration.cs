using Huiyin.Matters.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huiyin.Matters.Storage;

internal sealed class MatterConfiguration : IEntityTypeConfiguration<Matter>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.ToTable("matters_matter");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Number).HasMaxLength(14);
        builder.HasIndex(m => m.Number).IsUnique();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.State).HasConversion<string>().HasMaxLength(30);
        builder.Property(m => m.Channel).HasConversion<string>().HasMaxLength(20);
        builder.Property(m => m.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.Property(m => m.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(m => m.LimitUnit).HasConversion<string>().HasMaxLength(20);
        builder.Property(m => m.Title).HasMaxLength(120);
        builder.Property(m => m.Text).HasMaxLength(20_000);
        builder.Property(m => m.CategoryCode).HasMaxLength(6);
        builder.Property(m => m.AreaCode).HasMaxLength(12);
        builder.Property(m => m.VenueNumber).HasMaxLength(30);
        builder.Property(m => m.RegisteredBy).HasMaxLength(100);
        builder.Property(m => m.HandlerName).HasMaxLength(60);
        builder.Property(m => m.ForeignSource).HasMaxLength(60);
        builder.Property(m => m.ForeignId).HasMaxLength(100);
        builder.Ignore(m => m.Limit).Ignore(m => m.Responsible).Ignore(m => m.IsPaused).Ignore(m => m.LeadOrder).Ignore(m => m.WaitingReply)
            .Ignore(m => m.OpenProposal).Ignore(m => m.Told).Ignore(m => m.NeedsTwoReviewers)
            .Ignore(m => m.OpenTransfer).Ignore(m => m.OpenExtension).Ignore(m => m.OpenStop).Ignore(m => m.OpenCheck).Ignore(m => m.WaitingExplanation)
            .Ignore(m => m.CitizenCount).Ignore(m => m.IsRuled).Ignore(m => m.RateableCoHandlers).Ignore(m => m.AwaitsCallBack);
        Indexes(builder);
        Children(builder);
    }

    // The desks read by unit and due date, the centre by state; the rest are look-ups. Rows that have nothing to look up stay out of them: every move writes each index.
    private static void Indexes(EntityTypeBuilder<Matter> builder)
    {
        builder.HasIndex(m => new { m.DeskUnit, m.IsOpen, m.DueAt, m.Id });
        builder.HasIndex(m => new { m.State, m.DueAt, m.Id });
        builder.HasIndex(m => new { m.DeskUnit, m.ChangedAt, m.Id });
        builder.HasIndex(m => new { m.Handler, m.IsOpen, m.DueAt, m.Id }).HasFilter("\"Handler\" IS NOT NULL");
        builder.HasIndex(m => new { m.RegisteredBy, m.RegisteredAt }).HasFilter("\"RegisteredBy\" IS NOT NULL");
        // The lists of those who see the whole district; what a centre dispatched today.
        builder.HasIndex(m => new { m.IsOpen, m.IsHeldForALook, m.DueAt, m.Id });
        builder.HasIndex(m => new { m.Centre, m.DispatchedAt }).HasFilter("\"DispatchedAt\" IS NOT NULL");
        builder.HasIndex(m => m.PhoneHash).HasFilter("\"PhoneHash\" IS NOT NULL");
        builder.HasIndex(m => new { m.ForeignSource, m.ForeignId }).IsUnique().HasFilter("\"ForeignSource\" IS NOT NULL");
        // What time itself is to look at; those merged into one; who was promised a new look; what is supervised.
        builder.HasIndex(m => m.WatchAt).HasFilter("\"WatchAt\" IS NOT NULL");
        builder.HasIndex(m => m.MasterId).HasFilter("\"MasterId\" IS NOT NULL");
        builder.HasIndex(m => m.SuggestedMaster).HasFilter("\"SuggestedMaster\" IS NOT NULL");
        builder.HasIndex(m => new { m.State, m.StepDue, m.Id }).HasFilter("\"StepDue\" IS NOT NULL");
        builder.HasIndex(m => new { m.DueAt, m.Id }, "IX_matters_matter_Supervised").HasFilter("\"SupervisionLevel\" >= 2");
        // The lists that have a day of their own, and what a supervisor looks for among what is open.
        builder.HasIndex(m => new { m.AgesOn, m.Id }).HasFilter("\"AgesOn\" IS NOT NULL");
        builder.HasIndex(m => new { m.LookBackOn, m.Id, m.DeskUnit }).HasFilter("\"LookBackOn\" IS NOT NULL");
        builder.HasIndex(m => new { m.DueAt, m.Id }, "IX_matters_matter_Returned").HasFilter("\"Returns\" >= 2");
        builder.HasIndex(m => new { m.DueAt, m.Id }, "IX_matters_matter_BadAgain").HasFilter("\"BadRatings\" >= 2");
        // The board counts all that is open by these alone; the index answers without the rows.
        builder.HasIndex(m => new { m.IsOpen, m.IsHeldForALook, m.DeskUnit, m.State, m.DueDay, m.StepDue, m.LimitNumber }, "IX_matters_matter_Board").HasFilter("\"IsOpen\" = TRUE AND \"IsHeldForALook\" = FALSE");
        // What the house closes by itself when the window for a rating has passed.
        builder.HasIndex(m => m.RateUntil).HasFilter("\"State\" = 'Answered'");
    }

    private static void Children(EntityTypeBuilder<Matter> builder)
    {
        builder.HasMany(m => m.Timeline).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Orders).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Replies).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Ratings).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Proposals).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Stops).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Extensions).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Transfers).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Disputes).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Explanations).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Supervisions).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Checks).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.Appeals).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.LookBacks).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.CoRatings).WithOne().HasForeignKey("MatterId").IsRequired();
        builder.HasMany(m => m.CallBacks).WithOne().HasForeignKey("MatterId").IsRequired();
    }
}
