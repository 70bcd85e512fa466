using System.Net;
using System.Text.RegularExpressions;
using Huiyin.Exchange;
using Huiyin.Platform.Web;
using Huiyin.Registry;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

/// <summary>A small real host with the room's doors and a few routes to knock at, on a port of its own.</summary>
internal sealed partial class SignInHouse : IAsyncDisposable
{
    public const string Password = "grey kettle under seven pines";

    private readonly WebApplication app;

    private SignInHouse(TestDistrict district, WebApplication app)
    {
        District = district;
        this.app = app;
    }

    public TestDistrict District { get; }

    public FakeClock Clock => District.Clock;

    public UnitId Bureau { get; private set; }

    public UnitId Post { get; private set; }

    public Uri Address => new(app.Urls.First());

    public static async Task<SignInHouse> OpenAsync(string environment = "Test", IReadOnlyDictionary<string, string?>? more = null)
    {
        var district = await TestDistrict.OpenAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var settings = district.Services.GetRequiredService<IConfiguration>();
        TestDistrict.AddRooms(builder.Services, new TestDatabase(settings["Database"]!, settings["Connection"]!), district.Folder, district.Clock, more);
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000); // the hash is not what is tried here
        builder.Logging.ClearProviders();
        var house = new SignInHouse(district, builder.Build());
        await house.FurnishAsync();
        house.app.Use((http, next) =>
        {
            // As behind a proxy that ends TLS.
            http.Request.Scheme = http.Request.Headers.ContainsKey("X-Test-Https") ? "https" : "http";
            return next(http);
        });
        house.app.UseRouting();
        house.app.UseRegistry();
        house.MapDoors();
        house.app.Urls.Add("http://127.0.0.1:0");
        await house.app.StartAsync(TestContext.Current.CancellationToken);
        return house;
    }

    /// <summary>Somebody with a password and roles at the bureau.</summary>
    public async Task<StaffId> HireAsync(string account, params Role[] roles) => await AccountsAsync(async accounts =>
        (await accounts.AddAsync(new NewStaff(account, "陈北", Bureau, [.. roles.Select(role => new NewRole(role, Bureau))], Password), default)).Must);

    public Task<T> AccountsAsync<T>(Func<IStaffAccounts, Task<T>> work) => District.InScopeAsync(services => work(services.GetRequiredService<IStaffAccounts>()));

    public Visitor Visit() => new(Address);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await District.DisposeAsync();
    }

    private async Task FurnishAsync()
    {
        var day = new DateOnly(2026, 1, 1);
        var ids = Enumerable.Range(0, 3).Select(_ => UnitId.Of(Guid.CreateVersion7(Clock.Now))).ToList();
        (Bureau, Post) = (ids[1], ids[2]);
        await District.WithDbAsync(async db =>
        {
            db.Add(new DistrictProfile { Name = "山城示范区", DivisionCode = "500199" });
            db.Add(new Unit { Id = ids[0], Code = "ZHZX", Name = "指挥中心", ShortName = "指挥中心", Kind = UnitKind.DistrictCentre, Initials = "zhzx", ValidFrom = day });
            db.Add(new Unit { Id = Bureau, Code = "CG", Name = "区城市管理局", ShortName = "区城管局", Kind = UnitKind.Department, Initials = "cgj", ValidFrom = day });
            db.Add(new Unit { Id = Post, Code = "CG-1", Name = "市容岗", ShortName = "市容岗", Kind = UnitKind.Post, Parent = Bureau, Initials = "srg", ValidFrom = day });
            await RegisterVersion.BumpAsync(db, default);
            await db.SaveChangesAsync();
        });
    }

    private void MapDoors()
    {
        app.MapRegistry();
        app.MapExchange();
        app.MapGet("/w", (HttpContext http) => Who(http)).MayCallStaff();
        app.MapGet("/d", (HttpContext http) => Who(http)).MayCall(Role.Dispatcher);
        app.MapGet("/open", (HttpContext http) => Who(http)).MayCallAnybody();
        app.MapGet("/form", (PageFrame frame) => frame.AntiforgeryToken).MayCallAnybody();
        app.MapPost("/kept", async (HttpContext http) => $"{(FormGate.IsExpired(http) ? "expired" : "done")}: {(await http.Request.ReadFormAsync())["text"]}").MayCallAnybody().KeepsForm();
        app.MapPost("/unkept", (IFormCollection form) => "done: " + form["text"]).MayCallAnybody();
        app.MapPost("/w/kept", (HttpContext http) => FormGate.IsExpired(http) ? "expired" : "done").MayCallStaff().KeepsForm();
        app.MapGet("/forgotten", () => "never");
        app.MapGet("/api/v1/staff/who", (HttpContext http) => Who(http)).MayCallStaff();
        app.MapGet("/api/v1/staff/dispatcher", (HttpContext http) => Who(http)).MayCall(Role.Dispatcher);
        app.MapPost("/api/v1/staff/notes", (HttpContext http) => Who(http)).MayCallStaff();
        app.MapPost("/api/v1/open", () => "open").MayCall(Role.Citizen);
    }

    private static string Who(HttpContext http) =>
        Actor.Of(http) is { } actor ? $"{actor.Account} {string.Join(' ', actor.Roles.Select(held => held.Role).Distinct().Order())} {actor.Roles.Count}" : "nobody";

    /// <summary>A browser without a will of its own: it keeps cookies and follows nothing.</summary>
    internal sealed partial class Visitor : IDisposable
    {
        private readonly CookieContainer cookies = new();
        private readonly HttpClient client;

        public Visitor(Uri address) =>
            client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };

        public HttpClient Client => client;

        public async Task<HttpResponseMessage> GetAsync(string path) => await client.GetAsync(path, TestContext.Current.CancellationToken);

        public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        /// <summary>Posts with the token of a form read before.</summary>
        public async Task<HttpResponseMessage> PostAsync(string path, string token, params (string Name, string Value)[] fields)
        {
            using var form = new FormUrlEncodedContent(fields.Append(("hy_form", token)).Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2)));
            return await client.PostAsync(path, form, TestContext.Current.CancellationToken);
        }

        public async Task<string> TokenAsync(string page = "/w/signin")
        {
            var html = await ReadAsync(page);
            return TokenField().Match(html) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups["token"].Value) : html;
        }

        public async Task<HttpResponseMessage> SignInAsync(string user, string password = Password, string returnUrl = "/w") =>
            await PostAsync("/w/signin", await TokenAsync(), ("user", user), ("password", password), ("returnUrl", returnUrl));

        public void Dispose() => client.Dispose();

        [GeneratedRegex("name=\"hy_form\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
        private static partial Regex TokenField();
    }
}
