using Huiyin.Platform.Audit;
using Huiyin.Platform.Files;
using Huiyin.Platform.Idempotency;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Storage;

/// <summary>Platform's own tables.</summary>
internal sealed class PlatformMapping
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Account>(account => account.ToTable("platform_account"));
        model.Entity<IdentityUserClaim<Guid>>(claim => claim.ToTable("platform_account_claim"));
        model.Entity<IdentityUserLogin<Guid>>(login => login.ToTable("platform_account_login"));
        model.Entity<IdentityUserToken<Guid>>(token => token.ToTable("platform_account_token"));
        model.Entity<DaySerial>(serial =>
        {
            serial.ToTable("platform_day_serial");
            serial.HasKey(s => s.Day);
        });
        model.Entity<JobRow>(job =>
        {
            job.ToTable("platform_job");
            job.HasKey(j => j.Name);
            job.Property(j => j.Name).HasMaxLength(60);
            job.Property(j => j.Node).HasMaxLength(200);
        });
        MapOutbox(model);
        MapAudit(model);
        MapFiles(model);
    }

    private static void MapOutbox(ModelBuilder model) => model.Entity<OutboxMessage>(message =>
    {
        message.ToTable("platform_outbox");
        message.HasKey(m => m.Id);
        message.Property(m => m.Kind).HasMaxLength(60);
        message.Property(m => m.State).HasConversion<string>().HasMaxLength(20);
        message.HasIndex(m => new { m.State, m.DueAt });
        message.Property(m => m.LastError).HasMaxLength(100);
        message.HasIndex(m => new { m.About, m.Hook, m.Id });
        // The last deliveries to a hook.
        message.HasIndex(m => new { m.Hook, m.Id }).HasFilter("\"Hook\" IS NOT NULL");
    });

    private static void MapAudit(ModelBuilder model)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("platform_audit");
            entry.HasKey(e => e.Sequence);
            entry.Property(e => e.Sequence).ValueGeneratedNever();
            entry.Property(e => e.Kind).HasMaxLength(60);
            entry.Property(e => e.Actor).HasMaxLength(100);
            // The auditor's filters, each in the order of the list.
            entry.HasIndex(e => new { e.Kind, e.Sequence });
            entry.HasIndex(e => new { e.Actor, e.Sequence });
            entry.HasIndex(e => e.At);
        });
        model.Entity<DailyRoot>(root =>
        {
            root.ToTable("platform_daily_root");
            root.HasKey(r => r.No);
            root.Property(r => r.No).ValueGeneratedNever();
            root.Ignore(r => r.LeafCount).Ignore(r => r.Text);
            root.HasIndex(r => r.SealedAt);
        });
    }

    private static void MapFiles(ModelBuilder model)
    {
        model.Entity<StoredFile>(file =>
        {
            file.ToTable("platform_file");
            file.HasKey(f => f.Id);
            file.Property(f => f.Name).HasMaxLength(200);
            file.Property(f => f.ContentType).HasMaxLength(60);
            file.Property(f => f.Hash).HasMaxLength(64);
            file.Property(f => f.Actor).HasMaxLength(100);
            file.HasIndex(f => f.Owner);
            file.HasIndex(f => new { f.Actor, f.At });
        });
        model.Entity<IdempotencyKey>(key =>
        {
            key.ToTable("platform_idempotency");
            key.HasKey(k => k.KeyHash);
            key.Property(k => k.KeyHash).HasMaxLength(64);
            key.Property(k => k.AskHash).HasMaxLength(64);
            key.HasIndex(k => k.At);
        });
    }
}

/// <summary>The last serial taken on a day (domain 3.11).</summary>
public sealed class DaySerial
{
    public required DateOnly Day { get; init; }

    public long Last { get; set; }
}
