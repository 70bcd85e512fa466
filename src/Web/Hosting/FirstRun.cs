using System.Security.Cryptography;
using Huiyin.Platform.Districts;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Shancheng;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Web;

/// <summary>What a fresh deployment finds: the sample district, or with <c>--empty</c> and in Production nothing (ux 5). Demo accounts get a new password at each start.</summary>
internal static class FirstRun
{
    private static readonly string[] Syllables = ["shan", "cheng", "jiang", "qiao", "cha", "hua", "yun", "du", "shi", "song", "zhu", "lin", "he", "wan", "lou", "feng"];

    /// <summary>Why this deployment must not serve: in Production a database with sample accounts, whose names everybody knows. Null where it may.</summary>
    public static async Task<string?> HindranceAsync(WebApplication app)
    {
        foreach (var district in app.Environment.IsProduction() ? app.Services.GetRequiredService<Districts>().All : [])
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = district;
            if (await scope.ServiceProvider.GetRequiredService<IStaffAccounts>().HasDemoAccountsAsync(CancellationToken.None))
            {
                return "不能启动：数据库里有示范账号，生产环境不能用示范数据。请用 --data 指定一个新的数据目录（PostgreSQL 用 --postgres 指定一个新的库），再用 huiyin setup 开通区县；只想看示范，请设 ASPNETCORE_ENVIRONMENT=Demo，在本机打开。";
            }
        }

        return null;
    }

    /// <summary>Loads the sample where the district is new; answers what the welcome should show, null where there are no demo accounts.</summary>
    public static async Task<Sample?> PrepareAsync(WebApplication app, Action<string> progress, CancellationToken ct)
    {
        if (app.Environment.IsProduction())
        {
            return null;
        }

        var password = NewPassword();
        await using var scope = app.Services.CreateAsyncScope();
        var register = await scope.ServiceProvider.GetRequiredService<IRegisters>().CurrentAsync(ct);
        var isNew = !app.Configuration.GetValue<bool>("Empty") && register.Units.Count <= 1;
        if (isNew)
        {
            RefuseStrangers(app);
            var matter = await ShanchengDistrict.LoadAsync(app.Services, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow(), password, ShanchengDistrict.UsualMatters, progress, ct);
            app.Configuration["Demo"] = "true";
            return new Sample(matter, password);
        }

        if (!await GiveNewPasswordAsync(scope.ServiceProvider, password, ct))
        {
            return null;
        }

        RefuseStrangers(app);
        app.Configuration["Demo"] = "true";
        return new Sample(await ShanchengDistrict.FindSampleAsync(app.Services, ct), password);
    }

    public static void Welcome(WebApplication app, Sample? sample, TimeSpan took, TextWriter output)
    {
        var url = app.Urls.FirstOrDefault() ?? "";
        output.WriteLine($"回音 已就绪（用时 {took.TotalSeconds:0.0} 秒）       数据：{Districts.DataFolder(app.Configuration)}");
        output.WriteLine($"  群众端    {url}/" + (sample?.Matter is { } scanned ? $"         扫码页 {url}/s/{scanned.WallCode}" : ""));
        if (sample?.Matter is { } matter)
        {
            output.WriteLine($"  查进度    编号 {Matters.Contract.ReceiptNumber.Show(matter.Number)}  查询码 {matter.QueryCode}");
        }

        output.WriteLine($"  工作台    {url}/w" + (sample is null ? "" : "        窗口 ck01 · 分派 fp01 · 承办 cb01 · 审核 sh01 · 协办 xb01 · 回访 hf01 · 督办 db01 · 代表 dx01 · 发布 fb01 fb02 · 领导 ld01 · 管理 gl01 · 审计 sj01 · 安全 aq01"));
        if (sample is not null)
        {
            output.WriteLine($"  口令      {sample.Password}   （本次随机生成；生产模式拒绝演示账号）");
        }
        else
        {
            output.WriteLine("  第一个管理员：huiyin admin new      开通区县：huiyin setup --from FOLDER");
        }

        output.WriteLine($"  自检 {url}/health/ready   停止 Ctrl+C");
    }

    /// <summary>One hash for all demo accounts; false where there are none.</summary>
    private static async Task<bool> GiveNewPasswordAsync(IServiceProvider services, string password, CancellationToken ct)
    {
        var db = services.GetRequiredService<HuiyinDb>();
        var demo = await db.Set<Account>().Where(account => account.IsDemo && account.PasswordHash != null).ToListAsync(ct);
        if (demo.Count == 0)
        {
            return false;
        }

        var hash = services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(demo[0], password);
        demo.ForEach(account => account.PasswordHash = hash);
        await db.SaveChangesAsync(ct);
        return true;
    }

    // Demo accounts answer on this machine only.
    private static void RefuseStrangers(WebApplication app)
    {
        var urls = app.Urls.Count > 0 ? app.Urls : (app.Configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (!Server.IsLoopbackOnly(urls))
        {
            throw new InvalidOperationException("示范数据只能在本机地址上运行。用 --empty 不装示范数据，或把 --urls 改成 http://127.0.0.1:端口。");
        }
    }

    private static string NewPassword()
    {
        string Word() => RandomNumberGenerator.GetItems<string>(Syllables, 2) is [var first, var second] ? first + second : "";
        return $"{Word()}-{RandomNumberGenerator.GetInt32(10, 100)}-{Word()}-{RandomNumberGenerator.GetInt32(10, 100)}";
    }
}

/// <summary>What to show of the sample: a number to follow where it was just loaded, and the password of this run.</summary>
internal sealed record Sample(SampleMatter? Matter, string Password);
