using Huiyin.Exchange.Model;
using Huiyin.Platform.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Huiyin.Exchange.Storage;

/// <summary>The tables <c>exchange_*</c>.</summary>
internal sealed class ExchangeMapping : IRoomMapping
{
    public void Map(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<Hook>(hook =>
        {
            hook.ToTable("exchange_hook");
            hook.HasKey(h => h.Id);
            hook.Property(h => h.Id).ValueGeneratedNever();
            hook.Property(h => h.Name).HasMaxLength(Hook.LongestName);
            hook.Property(h => h.Url).HasMaxLength(Hook.LongestUrl);
            hook.Property(h => h.AddedBy).HasMaxLength(100);
            hook.Property(h => h.Events).HasMaxLength(400).HasConversion(
                events => string.Join(',', events),
                text => text.Split(',', StringSplitOptions.RemoveEmptyEntries),
                new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!) /* never null: required */, list => list.Count, list => list.ToList()));
        });
    }

    public void Conventions(ModelConfigurationBuilder conventions)
    {
        // The ids are those of Matters, which brings their converter.
    }
}
