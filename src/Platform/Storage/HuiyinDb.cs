using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.SignIn;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Huiyin.Platform.Storage;

/// <summary>The one context of a district: what belongs together commits together (decision 0002).</summary>
public sealed class HuiyinDb(DbContextOptions<HuiyinDb> options) : IdentityUserContext<Account, Guid>(options)
{
    private District? district;
    private Reactions? reactions;

    /// <summary>The district whose database this is; null only when migrations are written.</summary>
    public District District => district ?? throw new InvalidOperationException("No district: this context only describes the model.");

    /// <summary>Contexts are pooled: whom this one serves is said anew at each opening (<see cref="District.Open"/>).</summary>
    internal HuiyinDb Serve(District served, Reactions? told)
    {
        (district, reactions) = (served, told);
        return this;
    }

    public bool IsSqlite => Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    public override Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => SaveChangesAsync(true, cancellationToken);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await ReactAsync(cancellationToken);
        // Inside an open transaction the gate is already ours.
        using var gate = district is { Database.OneWriter: true } && Database.CurrentTransaction is null
            ? await district.Gate.EnterAsync(cancellationToken)
            : null;
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Saves once; whoever was slower hears <c>just-handled</c> instead of an error.</summary>
    public async Task<Outcome> CommitAsync(CancellationToken ct)
    {
        try
        {
            await SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return PlatformRefusals.JustHandled;
        }
        catch (Exception error) when (DbErrors.In(error) is { } inner && District.Database.IsLostRace(inner))
        {
            return PlatformRefusals.JustHandled;
        }
    }

    /// <summary>Several saves in one transaction, with the gate held from the first read on.</summary>
    public async Task<T> InOneGoAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        using var gate = District.Database.OneWriter ? await District.Gate.EnterAsync(ct) : null;
        await using var transaction = await Database.BeginTransactionAsync(ct);
        var result = await work(ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <summary>Saves many new things at once, and what reacts to them; for samples and benches, where a row at a time takes the longest. The context is empty afterwards.</summary>
    public async Task SaveManyNewAsync(CancellationToken ct)
    {
        await ReactAsync(ct);
        await InOneGoAsync(
            async go =>
            {
                await District.Database.WriteNewAsync(this, go);
                return true;
            },
            ct);
        ChangeTracker.Clear();
    }

    /// <summary>The one with this key among those the context holds, without asking the database.</summary>
    /// <remarks>Looks for no changes: that would go through everything held, and an import holds hundreds of matters.</remarks>
    public EntityEntry<T>? Tracked<T, TKey>(TKey key)
        where T : class
    {
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return Set<T>().Local.FindEntry(key);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        if (IsSqlite)
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantToMilliseconds>();
            // Written as "IsOpen" = 1: a bare column is no condition an index can serve, and every list of open work would read the whole table.
            configurationBuilder.Properties<bool>().HaveConversion<BoolToZeroOneConverter<int>>();
        }
        else
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantToUtc>();
        }

        foreach (var room in Rooms)
        {
            room.Conventions(configurationBuilder);
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        new PlatformMapping().Map(builder);
        foreach (var room in Rooms)
        {
            room.Map(builder);
        }

        if (IsSqlite)
        {
            // An index over some rows serves a query only where both say it in the same words.
            foreach (var index in builder.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredIndexes()).Where(index => index.GetFilter() is not null))
            {
                index.SetFilter(index.GetFilter()!.Replace("= TRUE", "= 1", StringComparison.Ordinal).Replace("= FALSE", "= 0", StringComparison.Ordinal)); // asked
            }
        }
    }

    private IReadOnlyList<IRoomMapping> Rooms => options.FindExtension<RoomMappings>()?.Rooms ?? [];

    private async Task ReactAsync(CancellationToken ct)
    {
        if (reactions is null)
        {
            return;
        }

        // What happens, happens to what is tracked already: no need to look for changes twice in one save.
        ChangeTracker.AutoDetectChangesEnabled = false;
        var entities = ChangeTracker.Entries<IHappens>().Select(entry => entry.Entity).Where(entity => entity.Happened.Count > 0).ToList();
        ChangeTracker.AutoDetectChangesEnabled = true;
        foreach (var entity in entities)
        {
            var happened = entity.Happened.ToList();
            entity.Forget();
            foreach (var happening in happened)
            {
                await reactions.TellAsync(happening, ct);
            }
        }
    }
}
