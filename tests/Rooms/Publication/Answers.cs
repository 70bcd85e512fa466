using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Publication.Model;
using Huiyin.Publication.Publishing;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Publication;

/// <summary>Answered matters of the town, and the people who publish.</summary>
internal static class Answers
{
    public const string Phone = "13900002768";
    public const string Text = "我叫王小明，电话 13900002768，车牌渝A12345，青石巷的路灯坏了三天，晚上看不见。";

    public static readonly Actor UnitLeader = Person(1, Role.UnitLeader, Town.Lamps);
    public static readonly Actor OtherLeader = Person(2, Role.UnitLeader, Town.StreetOffice);
    public static readonly Actor Publisher = Person(3, Role.Publisher, Town.Centre);
    public static readonly Actor SecondPublisher = Person(4, Role.Publisher, Town.Centre);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<TestDistrict> OpenAsync()
    {
        var district = await TestDistrict.OpenAsync();
        await district.WithDbAsync(Town.BuildAsync);
        return district;
    }

    /// <summary>An answered matter; its number.</summary>
    public static Task<string> AnsweredAsync(this TestDistrict district, int no = 1, bool agrees = true, Purpose? purpose = null, int daysAgo = 0, string text = Text) => district.WithDbAsync(async db =>
    {
        var at = TestDistrict.Monday.AddDays(-daysAgo);
        var register = Town.Register();
        var number = ReceiptNumber.Make(CivilTime.DateOf(at), no);
        var from = new Registration(MatterId.Of(Guid.CreateVersion7(at)), number, [1], $"第 {no} 盏路灯不亮", text, ChannelKind.WebPage, Town.Centre, Town.Centre)
        {
            AgreesToPublication = agrees, Purpose = purpose, AreaCode = Town.Community, CategoryCode = "010103",
        };
        var matter = Matter.Register(from, register, Mover.Citizen, at);
        Town.Answer(matter, register, at, $"王女士，您的电话 {Phone} 我们记下了。灯已换好。");
        db.Add(matter);
        await db.SaveChangesAsync(Ct);
        return number;
    });

    public static ProposePublication Masked(string? text = null) => new("路灯不亮", text ?? "青石巷的路灯坏了三天，晚上看不见。", "灯已换好，当晚亮了。", false, true);

    public static Task<Outcome<string>> ProposeAsync(this TestDistrict district, string number, Actor by, ProposePublication? ask = null) =>
        district.InScopeAsync(services => services.GetRequiredService<ProposePublicationHandler>().HandleAsync(number, ask ?? Masked(), by, Ct));

    public static Task<Outcome> DecideAsync(this TestDistrict district, string slug, Actor by, bool approve = true, bool isChecked = true, string? reason = null) =>
        district.InScopeAsync(services => services.GetRequiredService<DecidePublicationHandler>().HandleAsync(slug, new DecidePublication(approve, isChecked, reason), by, Ct));

    public static Task<PublishedMatter> PublicationAsync(this TestDistrict district, string slug) =>
        district.WithDbAsync(db => db.Set<PublishedMatter>().AsNoTracking().SingleAsync(row => row.Slug == slug, Ct));

    /// <summary>Proposed by the unit, approved by a publisher.</summary>
    public static async Task<string> PublishAsync(this TestDistrict district, string number, ProposePublication? ask = null)
    {
        var slug = (await district.ProposeAsync(number, UnitLeader, ask)).Must;
        Assert.Null((await district.DecideAsync(slug, Publisher)).Refusal);
        return slug;
    }

    private static Actor Person(int no, Role role, UnitId at) =>
        new(StaffId.Of(Guid.Parse($"00000000-0000-7000-8000-0000000001{no:00}")), $"p{no:00}", $"某{no}", at, new HashSet<(Role, UnitId)> { (role, at) });
}
