using System.Security.Cryptography;
using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Listening;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Listening;

/// <summary>What people of the small town say, all invented.</summary>
internal static class Voices
{
    /// <summary>Six people, one of them twice, about the lamps of one lane; one hears a danger.</summary>
    public static readonly IReadOnlyList<(string Title, string Text, string Phone, int DaysAgo)> Lamps =
    [
        ("青石巷路灯一到晚上就不亮", "青石巷从37号到41号的路灯坏了，晚上看不见台阶。", "13900000001", 20),
        ("青石巷的路灯又不亮了", "青石巷路灯修过一次，这两天又灭了，老人晚上不敢出门。", "13900000002", 9),
        ("请修一修青石巷路灯", "青石巷路灯不亮已经一周，孩子下晚自习摸黑走。", "13900000003", 3),
        ("青石巷路灯不亮，差点摔跤", "青石巷没有路灯，昨晚有人踩空摔了。", "13900000004", 2),
        ("青石巷路灯什么时候能亮", "青石巷路灯不亮，灯杆上电线裸露，怕有人触电。", "13900000005", 1),
        ("青石巷路灯还是没人修", "青石巷的路灯不亮，反映过了还没人来。", "13900000001", 1),
        ("青石巷路灯全灭", "青石巷整条路灯都灭了，请快点来修。", "13900000006", 0),
    ];

    /// <summary>Things that only one person says.</summary>
    public static readonly IReadOnlyList<(string Title, string Text)> Single =
    [
        ("居住证怎么续签", "请问居住证到期要带什么材料，去哪个窗口。"), ("楼上装修周末施工", "隔壁单元装修，周六早上七点就开始敲墙。"), ("公交站牌字太小", "站台的时刻表字太小，老人看不清。"),
        ("垃圾桶满了没人清", "菜市场后门的垃圾桶两天没清，苍蝇很多。"), ("自来水发黄", "早上放出来的水有点黄，放一会儿才清。"), ("社区食堂几点开门", "想问社区食堂的开门时间和价格。"),
        ("共享单车堵住盲道", "地铁口的单车把盲道占满了。"), ("行道树遮住红绿灯", "路口的树长得太密，看不到红绿灯。"), ("宠物医院噪声", "一楼宠物医院晚上狗叫不停。"), ("医保异地备案", "老人在外地住院，医保怎么备案。"),
    ];

    public static async Task<MatterId> SayAsync(this HuiyinDb db, string title, string text, DateTimeOffset at, int serial, string? phone = null, Func<Registration, Registration>? more = null)
    {
        var from = new Registration(MatterId.Of(Guid.CreateVersion7(at)), ReceiptNumber.Make(CivilTime.DateOf(at), serial), [], title, text, ChannelKind.WallCode, Town.StreetOffice, Town.Centre)
        {
            PhoneHash = phone is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(phone)),
            AreaCode = Town.Community,
        };
        var matter = Matter.Register(more?.Invoke(from) ?? from, Town.Register(), Mover.Citizen, at);
        db.Add(matter);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return matter.Id;
    }

    /// <summary>The lamps and the single voices, up to <paramref name="now"/>.</summary>
    public static async Task SayAllAsync(this HuiyinDb db, DateTimeOffset now)
    {
        foreach (var (no, (title, text, phone, days)) in Lamps.Index())
        {
            await db.SayAsync(title, text, now.AddDays(-days), 100 + no, phone);
        }

        foreach (var (no, (title, text)) in Single.Index())
        {
            await db.SayAsync(title, text, now.AddDays(-no - 1), 200 + no, $"1380000{no:0000}");
        }
    }

    public static Task FindTopicsAsync(this IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<FindHotTopicsHandler>(services).RunAsync(TestContext.Current.CancellationToken);

    public static Task<List<HotTopicRow>> TopicsAsync(this HuiyinDb db) => db.Set<HotTopicRow>().AsNoTracking().OrderByDescending(topic => topic.Heat).ToListAsync(TestContext.Current.CancellationToken);
}
