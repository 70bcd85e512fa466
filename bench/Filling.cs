using Huiyin.Matters;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Bench;

/// <summary>Matters of eighteen months at the states a real district has: nine of ten answered, the rest on somebody's desk.</summary>
internal static class Filling
{
    private const int Batch = 500;
    private const int DaysBack = 540;

    private static readonly string[] Things =
        ["路灯连着几天不亮", "井盖松动车过有响声", "楼下餐馆油烟直排", "小区门口积水排不走", "夜里施工噪声太大", "垃圾几天没有清运", "办证跑了三趟没有办成", "公交站牌字看不清", "消防通道被车堵住", "健身器材坏了没人修"];

    public static async Task RunAsync(IServiceProvider services, int count, int seed)
    {
        var today = TimeProvider.System.GetUtcNow();
        for (var done = 0; done < count; done += Batch)
        {
            using var scope = services.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<HuiyinDb>();
            var register = await scope.ServiceProvider.GetRequiredService<IRegisters>().CurrentAsync(default);
            var district = scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value;
            var echoes = scope.ServiceProvider.GetRequiredService<Echoes>();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            for (var i = done; i < Math.Min(count, done + Batch); i++)
            {
                var matter = One(i, count, seed, today, register, district);
                db.Add(matter);
                db.AddRange(echoes.Of(matter, register));
            }

            await db.SaveManyNewAsync(default);
        }
    }

    public static Matter One(int i, int count, int seed, DateTimeOffset today, Register register, District district)
    {
        var random = new Mixer(seed, i);
        var at = today.AddDays(-DaysBack + ((double)DaysBack * i / count)).AddHours(-1);
        var day = CivilTime.DateOf(at);
        var venue = register.Venues[random.Next(register.Venues.Count)];
        var id = MatterId.Of(Guid.CreateVersion7(at));
        // Serials of filled days begin high: those of the run come from the table and never meet them.
        var number = ReceiptNumber.Make(day, 90_000 + (i % 9_999));
        var text = $"{venue.Name}附近{Things[random.Next(Things.Length)]}，已经影响大家出行和休息，请尽快派人来看一看，第 {i} 件。";
        var matter = Matter.Register(
            new Registration(id, number, district.Keys.HashQueryCode(number, district.Keys.QueryCode(id.Value, 0)), text[..Math.Min(40, text.Length)], text, ChannelKind.WallCode, venue.FirstReceiver, register.CentreOf(venue.AreaCode).Id)
            {
                Purpose = (Purpose)random.Next(6),
                AreaCode = venue.AreaCode,
                VenueNumber = venue.Number,
                CategoryCode = register.Categories[random.Next(register.Categories.Count)].Code,
            },
            register, Mover.Citizen, at);
        Walk(matter, random, register, at, today);
        matter.PlanLists();
        return matter;
    }

    private static void Walk(Matter matter, Mixer random, Register register, DateTimeOffset at, DateTimeOffset today)
    {
        var handler = new StaffBrief(default, "import", "", matter.FirstReceiver, []);
        matter.Accept(matter.Purpose ?? Purpose.Help, matter.CategoryCode, null, null, register, Mover.Import, at.AddHours(2));
        if (random.Next(20) == 0)
        {
            return;
        }

        matter.HandleHere(handler, register, Mover.Import, at.AddHours(3));
        var answered = at.AddDays(1 + random.Next(14));
        if (answered < today)
        {
            matter.HandInReply((ReplyResult)(random.Next(4) == 0 ? 2 : 0), "您反映的问题已经安排人员到现场处理，当天修好并请社区复核，谢谢您。", false, register, Mover.Import, answered);
            matter.Answer(register, Mover.Import, answered.AddHours(1));
            if (random.Next(3) == 0)
            {
                matter.Rate(3 + random.Next(3), [], null, false, register, Mover.Citizen, answered.AddDays(1));
            }
            else if (matter.RateUntil is { } until && until < today)
            {
                // The house closed it at its day; left open, sixty thousand would be closed beside what is measured.
                matter.CloseUnrated(register, Mover.House, until);
            }
        }
    }
}

/// <summary>A small repeatable generator (SplitMix64); not for secrets.</summary>
internal sealed class Mixer(int seed, int stream)
{
    private ulong state = ((ulong)(uint)seed << 32) | (uint)stream;

    public int Next(int below)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }
}
