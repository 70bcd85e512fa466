using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters;

/// <summary>The people who work in the small town, as programs with a token and as people with a browser.</summary>
internal sealed class Crew(TownSite site) : IDisposable
{
    public const string Clerk = "ck01";
    public const string Dispatcher = "fp01";
    public const string Handler = "cb01";
    public const string Leader = "sh01";
    public const string Helper = "xb01";
    public const string CallBack = "hf01";
    public const string Supervisor = "db01";
    public const string Password = "竹海听风-慢慢走路-7421";
    public const string Lamps = "040101";

    private static readonly (string Account, string Name, UnitId Unit, Role[] Roles)[] People =
    [
        (Clerk, "柳溪", Town.StreetOffice, [Role.CounterClerk, Role.UnitReceiver]),
        (Dispatcher, "方舟", Town.Centre, [Role.Dispatcher]),
        (Handler, "常松", Town.Lamps, [Role.Handler, Role.UnitReceiver]),
        (Leader, "沈衡", Town.Lamps, [Role.UnitLeader]),
        (Helper, "谢波", Town.StreetOffice, [Role.Handler, Role.UnitLeader]),
        (CallBack, "何菲", Town.Centre, [Role.CallbackAgent]),
        (Supervisor, "杜博", Town.Centre, [Role.Supervisor]),
    ];

    private readonly Dictionary<string, HttpClient> programs = new(StringComparer.Ordinal);

    public static async Task<Crew> HireAsync(TownSite site)
    {
        await site.WithDbAsync(async db =>
        {
            db.Add(new Category { Code = Lamps, Name = "路灯照明", ValidFrom = new DateOnly(2019, 1, 1) });
            db.Add(new DutyRow { Id = Guid.Parse("00000000-0000-7000-8000-0000000000d2"), CategoryCode = Lamps, Unit = Town.Lamps, LegalBasis = "路灯管理办法第五条", ValidFrom = new DateOnly(2019, 1, 1) });
            await RegisterVersion.BumpAsync(db, CancellationToken.None);
            return await db.SaveChangesAsync();
        });
        foreach (var (account, name, unit, roles) in People)
        {
            var added = await site.InScopeAsync(services => services.GetRequiredService<IStaffAccounts>()
                .AddAsync(new NewStaff(account, name, unit, [.. roles.Select(role => new NewRole(role, unit))], Password), CancellationToken.None));
            Assert.Null(added.Refusal?.Code);
        }

        site.Clock.Pass(TimeSpan.FromSeconds(5)); // the register looks every two seconds
        return new Crew(site);
    }

    /// <summary>A move as a program makes it; the answer is the refusal's code, null for done.</summary>
    public async Task<string?> DoAsync(string account, string number, string noun, object body)
    {
        using var answer = await (await ProgramAsync(account)).PostAsJsonAsync($"/api/v1/staff/matters/{number}/{noun}", body);
        return await CodeAsync(answer);
    }

    /// <summary>What a program of the staff reads.</summary>
    public async Task<JsonElement> ReadAsync(string account, string path) => await (await ProgramAsync(account)).GetFromJsonAsync<JsonElement>(path);

    public async Task<HttpResponseMessage> AskAsync(string account, string path) => await (await ProgramAsync(account)).GetAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpResponseMessage> PostAsync(string account, string path, object body) => await (await ProgramAsync(account)).PostAsJsonAsync(path, body);

    public async Task<HttpResponseMessage> SendAsync(string account, string path, HttpContent content) => await (await ProgramAsync(account)).PostAsync(new Uri(path, UriKind.Relative), content);

    public static async Task<JsonElement> BodyAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>();

    private async Task<HttpClient> ProgramAsync(string account)
    {
        if (!programs.TryGetValue(account, out var client))
        {
            var token = (await site.InScopeAsync(services => services.GetRequiredService<IStaffAccounts>().NewTokenAsync(account, CancellationToken.None))).Must.Text;
            client = programs[account] = new HttpClient { BaseAddress = site.Address };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return client;
    }

    /// <summary>A person who has signed in with a browser.</summary>
    public async Task<Visitor> SignInAsync(string account)
    {
        var visitor = site.Visit();
        var door = await visitor.GoToAsync("/w/signin");
        var inside = await visitor.SendAsync(door, "password", ("user", account), ("password", Password));
        Assert.True(inside.Status == System.Net.HttpStatusCode.OK, $"{account} could not sign in: {(int)inside.Status}");
        return visitor;
    }

    /// <summary>The good day up to a handler who has spoken with the citizen.</summary>
    public async Task<string> InHandAsync()
    {
        var (number, _) = await site.RaiseAsync();
        Assert.Null(await DoAsync(Clerk, number, "acceptance", new { purpose = "Help", category = "路灯照明" }));
        Assert.Null(await DoAsync(Clerk, number, "referral", new { }));
        Assert.Null(await DoAsync(Dispatcher, number, "dispatch", new { lead = "LD" }));
        Assert.Null(await DoAsync(Handler, number, "signature", new { handler = Handler }));
        return number;
    }

    public static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        answer.IsSuccessStatusCode ? null : (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();

    public void Dispose()
    {
        foreach (var client in programs.Values)
        {
            client.Dispose();
        }
    }
}
