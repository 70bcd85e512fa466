using Huiyin.Matters;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Showing;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Shancheng;

/// <summary>山城示范区, a district that does not exist: its register from the same sheets an operator would write, its matters by the same moves that staff make. All names are invented.</summary>
public static class ShanchengDistrict
{
    /// <summary>So many matters the demonstration has.</summary>
    public const int UsualMatters = 2000;

    private const ulong Seed = 500199;
    private const int FewInOneGo = 250;
    private const int ManyInOneGo = 2000;

    // house.md 8: one for each desk of the demonstration
    private static readonly string[] DemoNames = ["ck01", "fp01", "cb01", "sh01", "xb01", "hf01", "db01", "dx01", "fb01", "fb02", "ld01", "gl01", "sj01", "aq01"];

    /// <summary>The accounts that sign in with the password of this run.</summary>
    public static IReadOnlyList<string> DemoAccounts => DemoNames;

    /// <summary>Loads the whole district into an empty database; what is there already is left as it is.</summary>
    /// <param name="now">The day on which the sample ends; everything else lies before it.</param>
    /// <param name="demoPassword">Of all demo accounts, for this run.</param>
    /// <param name="matterCount">How many matters of the past eighteen months; the same number makes the same ones.</param>
    /// <param name="progress">One line a step.</param>
    public static async Task<SampleMatter?> LoadAsync(IServiceProvider services, DateTimeOffset now, string demoPassword, int matterCount, Action<string> progress, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(progress);
        await InScopeAsync(services, scope => LoadRegisterAsync(scope, progress, ct));
        await InScopeAsync(services, scope => OpenAccountsAsync(scope, demoPassword, progress, ct));
        var register = await InScopeAsync(services, async scope => await scope.GetRequiredService<IRegisters>().CurrentAsync(ct));
        if (await InScopeAsync(services, scope => scope.GetRequiredService<HuiyinDb>().Set<Matter>().AnyAsync(ct)))
        {
            progress("诉求：已有，不再生成");
        }
        else
        {
            await LoadMattersAsync(services, register, now, matterCount, progress, ct);
            var shown = await InScopeAsync(services, scope => new Publicity(scope.GetRequiredService<HuiyinDb>(), scope.GetRequiredService<IMatterLookup>(), scope.GetRequiredService<PublicIndex>(), register, now).PublishAsync(ct));
            progress($"公开答复：{shown} 件");
        }

        return await FindSampleAsync(services, ct);
    }

    /// <summary>A matter in hand that came by a code on a wall: what a visitor looks at first. Null where there is none.</summary>
    public static Task<SampleMatter?> FindSampleAsync(IServiceProvider services, CancellationToken ct = default) => InScopeAsync(services, async scope =>
    {
        var candidates = scope.GetRequiredService<HuiyinDb>().Set<Matter>().AsNoTracking().Where(matter => matter.Channel == ChannelKind.WallCode && !matter.IsConfidential);
        var shown = await candidates.Where(matter => matter.State == MatterState.InHand).OrderByDescending(matter => matter.Number).FirstOrDefaultAsync(ct)
            ?? await candidates.OrderByDescending(matter => matter.Number).FirstOrDefaultAsync(ct);
        var register = await scope.GetRequiredService<IRegisters>().CurrentAsync(ct);
        var keys = scope.GetRequiredService<CurrentDistrict>().Value.Keys;
        return shown is null ? null : new SampleMatter(register.Venue(shown.VenueNumber)?.WallCode ?? "", shown.Number, keys.QueryCode(shown.Id.Value, shown.QueryCodeEdition));
    });

    private static async Task<bool> LoadRegisterAsync(IServiceProvider scope, Action<string> progress, CancellationToken ct)
    {
        var report = await scope.GetRequiredService<IDistrictSetUp>().LoadAsync(Sheets.All, "setup", ct);
        if (report.Errors is [var first, ..])
        {
            throw new InvalidOperationException($"The sample sheets are wrong: {first.File} line {first.Line}: {first.Reason}");
        }

        var read = report.Counts.ToDictionary(count => count.Kind, count => count.Read);
        progress($"登记簿：街道社区 {read["areas"]}、单位和岗位 {read["units"]}、家站点 {read["venues"]}、代表 {read["deputies"]}、人员 {read["staff"]}、类别 {read["categories"]}");
        return true;
    }

    /// <summary>One hash for all: they share the password, and a hash is meant to be slow.</summary>
    private static async Task<bool> OpenAccountsAsync(IServiceProvider scope, string password, Action<string> progress, CancellationToken ct)
    {
        var db = scope.GetRequiredService<HuiyinDb>();
        var accounts = await db.Set<Account>().ToListAsync(ct);
        var hash = scope.GetRequiredService<IPasswordHasher<Account>>().HashPassword(accounts[0], password);
        foreach (var account in accounts)
        {
            // The whole sample is for demonstration; the others have no password at all.
            account.IsDemo = true;
            account.PasswordHash = DemoNames.Contains(account.UserName) ? hash : null;
        }

        await db.SaveChangesAsync(ct);
        progress($"演示账号：{DemoNames.Length} 个");
        return true;
    }

    private static async Task LoadMattersAsync(IServiceProvider services, Register register, DateTimeOffset now, int matterCount, Action<string> progress, CancellationToken ct)
    {
        var district = await InScopeAsync(services, scope => Task.FromResult(scope.GetRequiredService<CurrentDistrict>().Value));
        var past = new Past(register, district.Keys, new Dice(Seed), now);
        var moments = past.Moments(matterCount);
        var serials = await InScopeAsync(services, scope => Past.TakeSerialsAsync(scope.GetRequiredService<HuiyinDb>(), moments, ct));
        var (done, parts) = (0, moments.Chunk(Math.Clamp(matterCount / 100, FewInOneGo, ManyInOneGo)).ToList());
        // While one part is written, the next one lives.
        var living = LiveAsync(past, parts[0], serials, ct);
        foreach (var after in parts.Skip(1).Append([]))
        {
            var ready = await living;
            living = LiveAsync(past, after, serials, ct);
            done += await InScopeAsync(services, scope => SaveAsync(scope.GetRequiredService<HuiyinDb>(), scope.GetRequiredService<Echoes>(), register, ready, ct));
        }

        await living;
        progress($"诉求：{done} 件，{moments[0]:yyyy-MM} 至 {moments[^1]:yyyy-MM}");
    }

    private static Task<List<Matter>> LiveAsync(Past past, DateTimeOffset[] moments, Dictionary<DateOnly, long> serials, CancellationToken ct) =>
        Task.Run(() =>
        {
            var lived = moments.Select(moment => past.Live(moment, serials)).ToList();
            past.Merge(lived);
            return lived;
        }, ct);

    private static async Task<int> SaveAsync(HuiyinDb db, Echoes echoes, Register register, List<Matter> matters, CancellationToken ct)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false; // everything is new
        db.AddRange(matters);
        db.AddRange(matters.SelectMany(matter => echoes.Of(matter, register)).Select(Said));
        await db.SaveManyNewAsync(ct);
        return matters.Count;
    }

    // What was said in the past is not said again: nobody is called.
    private static OutboxMessage Said(OutboxMessage message)
    {
        message.State = message.State == OutboxState.Waiting ? OutboxState.Sent : message.State;
        message.SentAt = message.State == OutboxState.Sent ? message.DueAt : null;
        return message;
    }

    private static async Task<T> InScopeAsync<T>(IServiceProvider services, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}

/// <summary>What the welcome shows: a code on a wall, and a matter that came by it.</summary>
public sealed record SampleMatter(string WallCode, string Number, string QueryCode);
